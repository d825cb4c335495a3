/** A first day from the app being added to the team being restored, on what Teams documents: `npm test -- first-day` prints it. */
import { expect, test } from '@jest/globals';
import {
  type AnyCard,
  amara,
  priya,
  riverside,
  startChat,
  stranger,
  wordsOf,
} from '../../../support/chat.ts';
import { buildTeamEvent, type TeamEventType } from '../../../support/teams-payloads/team-event.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };

test('a day lived from install to restore', async () => {
  const chat = await startChat({ members: [amara, jo], now: '2026-11-20T10:00:00.000Z' });
  const transcript: string[] = [];
  const tell = (who: string, did: string, answer: AnyCard = '') => {
    const words = typeof answer === 'string' ? answer : wordsOf(answer);
    const [first = '', second = ''] = words.split('\n').filter(Boolean);
    transcript.push(`${who}: ${did}`, ...(first ? [`    ${first} ${second}`.trimEnd()] : []));
    return words;
  };
  const happens = (what: TeamEventType, name: string) =>
    chat.post(buildTeamEvent(what, { id: riverside.id, name }, chat.toEnvelope()));

  const hello = tell('Amara', 'adds the app', await chat.install(amara, 'channel'));
  const setUp = tell('Amara', 'set up', await chat.say(amara, 'set up'));
  const form = await chat.say(jo, 'log Share a desk day');
  const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
  const logged = tell('Jo', 'log Share a desk day', await chat.press(jo, form, 'Log it', words));
  await chat.tellAt('2026-11-20T10:01:00.000Z');
  const [checkIn] = await chat.tellAt('2026-11-23T09:30:00.000Z');
  tell('Small Changes', 'Monday 9:30am', checkIn?.said);

  await chat.leave(amara);
  const away = tell('Jo', 'set up, after Amara left', await chat.say(jo, 'set up'));
  await chat.join(amara);
  const back = tell('Amara', 'set up, once she is back', await chat.say(amara, 'set up'));

  await happens('teamRenamed', 'Riverside & Hill');
  const renamed = tell('Priya', 'changes, in a renamed team', await chat.say(priya, 'changes'));
  await happens('teamArchived', 'Riverside & Hill');
  const archived = await chat.tellAt('2026-11-30T09:30:00.000Z');
  tell('Small Changes', `Monday 9:30am, archived: ${archived.length} messages`);
  await happens('teamUnarchived', 'Riverside & Hill');
  await happens('teamDeleted', 'Riverside & Hill');
  const gone = tell('Jo', 'changes, in a deleted team', await chat.say(jo, 'changes'));
  await happens('teamrestored', 'Riverside & Hill');
  const restored = tell('Jo', 'changes, restored', await chat.say(jo, 'changes'));
  const outside = tell('Sam', 'log X in the channel', await chat.say(stranger, 'log X', 'channel'));
  await chat.close();
  process.stderr.write(`${transcript.join('\n')}\n`);

  expect(hello).toContain('Amara Osei added me.');
  expect(setUp).toMatch(/Supervisors\s+Amara Osei/);
  expect(logged).toContain('SC-1 is on the board');
  expect(checkIn?.conversationId).toContain(amara.id);
  expect(away).toContain('Nobody looks after this team’s set-up yet.');
  expect(back).toMatch(/Supervisors\s+Amara Osei/);
  expect(renamed).toContain('Riverside & Hill');
  expect(archived).toEqual([]);
  expect(gone).toContain('You are not in a team');
  expect(restored).toContain('Share a desk day');
  expect(outside).toContain('You are not in this team');
});
