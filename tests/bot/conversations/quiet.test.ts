/** Stop, pause and resume in words, in every state and for everybody (P15). */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mailboxType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import {
  amara,
  type Chat,
  findActions,
  findInput,
  type Heard,
  priya,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
});

afterEach(() => chat.close());

async function planBy(person: typeof amara): Promise<void> {
  const planning = await chat.press(person, await chat.say(person, 'SC-1'), 'Plan it');
  await chat.press(person, planning, 'Save', { why: 'It helps' });
}

/** What one person hears by itself at an instant. */
async function tell({ id }: typeof amara, instant: string): Promise<readonly Heard[]> {
  const heard = await chat.tellAt(instant);
  return heard.filter(({ conversationId }) => conversationId.endsWith(id));
}

function tellAmara(instant: string): Promise<readonly Heard[]> {
  return tell(amara, instant);
}

async function quietOf({ id }: typeof amara) {
  const read = await repository.read(chat.store, mailboxType, { tenantId, personId: id });
  return read.ok ? read.value?.quiet : undefined;
}

describe('stop', () => {
  test('says that nothing comes by itself, what still works, and what the team hears', async () => {
    const said = await chat.say(amara, 'Stop.');

    expect(said).toMatch(/^I have stopped: from now on I don’t write to you by myself\./);
    expect(said).toContain('What you type to me here works as before.');
    expect(said).toContain('I tell nobody.');
    expect(said).toMatch(/Type resume whenever you like\.$/);
  });

  test('holds until they resume, who then hear of what happened meanwhile', async () => {
    await chat.say(amara, 'stop');
    await planBy(jo);
    const months = [
      await tellAmara('2026-11-23T10:00:00.000Z'),
      await tellAmara('2027-03-01T10:00:00.000Z'),
    ];
    const back = await chat.say(amara, 'resume');

    expect(months).toEqual([[], []]);
    expect(back).toContain('I write to you again, at most once on a working day.');
    expect(back).toContain('What happened meanwhile comes in a moment.');
    const [heard] = await tellAmara('2027-03-01T10:00:05.000Z');
    expect(wordsOf(heard?.said)).toContain('Jo Whitlock');
  });

  test('leaves everything one types working', async () => {
    await chat.say(amara, 'stop');

    expect(wordsOf(await chat.say(amara, 'changes'))).toContain('SC-1');
    expect(wordsOf(await chat.say(amara, 'help'))).toContain('I’m Small Changes.');
  });
});

describe('pause', () => {
  test.each([
    ['pause 2 weeks', 'I won’t write to you until Friday 4 December 2026.'],
    ['Pause until 5 January', 'I won’t write to you until Tuesday 5 January 2027.'],
    ['pause: for the next two weeks.', 'I won’t write to you until Friday 4 December 2026.'],
    ['pause', 'I won’t write to you until you type resume.'],
  ])('“%s” says until when, and how to come back', async (typed, stored) => {
    const said = await chat.say(amara, typed);

    expect(said.startsWith(`${stored}\n\n`)).toBe(true);
    expect(said).toMatch(/Type resume whenever you like\.$/);
  });

  test('ends by itself on its day, in the morning', async () => {
    await chat.say(amara, 'pause until 1 December');
    await planBy(jo);

    expect(await tellAmara('2026-11-30T12:00:00.000Z')).toEqual([]);
    expect(await tellAmara('2026-12-01T08:29:00.000Z')).toEqual([]);
    expect(await tellAmara('2026-12-01T08:30:00.000Z')).toHaveLength(1);
  });

  test.each([
    ['pause a bit', 'I did not understand how long that is.'],
    ['pause until the inspection is over', 'I did not understand how long that is.'],
    ['pause until 30 February', 'I could not find that day in the calendar.'],
    ['pause until 20 November 2026', 'Friday 20 November 2026 is here already'],
    ['pause 13 months', 'Saturday 20 November 2027 is as far as it goes.'],
  ])('“%s” comes back with two examples, and nothing is stored', async (typed, why) => {
    const said = await chat.say(amara, typed);

    expect(said).toContain(why);
    expect(said).toContain('Try pause 2 weeks, or pause until 5 January.');
    expect(await quietOf(amara)).toEqual({ kind: 'none' });
  });

  test.each(['Pause duty calls while we write up our notes', 'stop asking families twice'])(
    '“%s” is an idea like any other',
    async (sentence) => {
      expect(findInput(await chat.say(amara, sentence), 'title').value).toBe(sentence);
    },
  );
});

describe('resume', () => {
  test('says when what waits comes', async () => {
    await chat.say(amara, 'pause');
    await planBy(jo);
    await chat.tellAt('2026-11-21T12:00:00.000Z');

    expect(await chat.say(amara, 'unpause')).toContain(
      'What happened meanwhile comes on Monday 23 November 2026 at 8:30am.',
    );
  });

  test('says that nothing waits, or that nothing was paused', async () => {
    const usual = await chat.say(amara, 'resume');
    await chat.say(amara, 'pause');

    expect(usual).toContain('You had not paused me.');
    expect(await chat.say(amara, 'Start again')).toContain('Nothing is waiting for you.');
  });
});

describe('for everybody, everywhere', () => {
  test('somebody in no team can stop, pause and resume', async () => {
    expect(await chat.say(stranger, 'stop')).toContain('I have stopped');
    expect(await quietOf(stranger)).toMatchObject({ kind: 'stopped' });
    expect(await chat.say(stranger, 'pause 1 week')).toContain('until Friday 27 November 2026');
    expect(await chat.say(stranger, 'resume')).toContain('I write to you again');
    expect(await quietOf(stranger)).toEqual({ kind: 'none' });
  });

  test.each(['channel', 'group'] as const)(
    'in a %s it is done for them alone, and says no more than that',
    async (where) => {
      await planBy(jo);
      const stopped = await chat.say(amara, 'stop', where);
      const resumed = await chat.say(amara, 'resume', where);

      expect(stopped).toContain('I have stopped');
      expect(stopped).toContain('That is about messages to you alone');
      expect(stopped).not.toContain('I tell nobody');
      expect(resumed).not.toContain('happened meanwhile');
    },
  );
});

describe('a whole team', () => {
  test('is paused and goes on with a word from a supervisor', async () => {
    const paused = await chat.say(priya, 'pause team 2 weeks');
    const listed = await chat.say(amara, 'changes');
    const back = await chat.say(priya, 'resume team', 'channel');

    expect(wordsOf(paused)).toMatch(
      /The team is paused from today\.[\s\S]*Until Friday 4 December 2026/,
    );
    expect(wordsOf(listed)).toContain('Paused in week 1 of 16.');
    expect(wordsOf(back)).toContain('The team goes on.');
    expect(wordsOf(await chat.say(amara, 'changes'))).toContain('Week 1 of 16.');
  });

  test('is paused with a button, to a day or until somebody says, and goes on with another', async () => {
    const form = await chat.press(priya, await chat.say(priya, 'set up'), 'Pause the team');
    const refused = await chat.press(priya, form, 'Save', { pausedUntil: '2026-11-20' });
    const paused = await chat.press(priya, refused, 'Save', { pausedUntil: '' });
    const back = await chat.press(priya, paused, 'Resume');

    expect(wordsOf(refused)).toContain('Please choose a day that is still to come.');
    expect(wordsOf(paused)).toContain('Until you say so');
    expect(findActions(paused)[0]).toMatchObject({ title: 'Resume', style: 'positive' });
    expect(wordsOf(back)).toContain('The team goes on.');
    expect(findActions(back).map(({ title }) => title)).toContain('Pause the team');
  });

  test('counts its weeks on where it left off', async () => {
    await chat.say(priya, 'pause the team until 14 December');
    chat.clock.set('2026-12-14T10:00:00.000Z');

    expect(wordsOf(await chat.say(amara, 'changes'))).toContain('Week 1 of 16.');
  });

  test('is not for a practitioner to pause', async () => {
    expect(await chat.say(amara, 'pause team')).toContain(
      'That is for supervisors or facilitators',
    );
    expect(await chat.say(priya, 'resume team').then(wordsOf)).toContain('was not paused');
  });

  test('comes back with examples when it is not clear for how long', async () => {
    expect(await chat.say(priya, 'pause team a while')).toContain('Try pause team 2 weeks');
  });

  test('of somebody in several is asked for first', async () => {
    const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
    await chat.install(priya, 'channel', hillside);
    const asked = await chat.say(priya, 'pause team 2 weeks');
    const form = await chat.press(priya, asked, 'Riverside');

    expect(wordsOf(asked)).toContain('Which team shall I pause?');
    expect(findActions(asked).map(({ title }) => title)).toEqual(['Riverside', 'Hillside']);
    expect(findInput(form, 'pausedUntil')).toBeDefined();
  });
});

describe('a supervisor’s check-in', () => {
  const monday = '2026-11-23T09:30:00.000Z';
  const wednesday = '2026-11-25T09:30:00.000Z';
  const next = '2026-11-30T09:30:00.000Z';

  /** The bot looks all the time; here it has looked at the new team's schedule once. */
  beforeEach(() => chat.tellAt('2026-11-20T10:05:00.000Z'));

  test('is asked', async () => {
    expect(await tell(priya, monday)).toHaveLength(1);
  });

  test('is not asked after stop, nor reminded of, and comes again the week after resume', async () => {
    await chat.say(priya, 'stop');
    const asked = [await tell(priya, monday)];
    chat.clock.set('2026-11-23T12:00:00.000Z');
    const back = await chat.say(priya, 'resume');
    asked.push(await tell(priya, '2026-11-23T12:00:05.000Z'), await tell(priya, wednesday));

    expect(asked).toEqual([[], [], []]);
    expect(back).toContain('Nothing is waiting for you.');
    expect(await tell(priya, next)).toHaveLength(1);
  });

  test('is asked on the day a pause ends, and not before', async () => {
    await chat.say(priya, 'pause until 30 November');

    expect(await tell(priya, monday)).toEqual([]);
    expect(await tell(priya, wednesday)).toEqual([]);
    expect(await tell(priya, next)).toHaveLength(1);
  });

  test('is not asked while the team is paused, nor after the app was taken out', async () => {
    await chat.say(priya, 'pause team until 30 November');
    const paused = await tell(priya, monday);
    const after = await tell(priya, next);
    await chat.uninstall(priya, 'channel');
    const without = await tell(priya, '2026-12-02T09:30:00.000Z');

    expect([paused, without]).toEqual([[], []]);
    expect(after).toHaveLength(1);
    expect(await tell(priya, '2026-12-07T09:30:00.000Z')).toEqual([]);
  });

  test('that was asked before the team was paused is not followed by a reminder', async () => {
    const asked = await tell(priya, monday);
    await chat.say(priya, 'pause team 2 weeks');

    expect(asked).toHaveLength(1);
    expect(await tell(priya, wednesday)).toEqual([]);
    expect(await tell(priya, '2026-12-07T09:00:00.000Z')).toEqual([]);
  });
});

describe('a wish for quiet with a reason', () => {
  test.each([
    'stop messaging me, because I am in court every day',
    'please stop sending me these, my caseload is killing me',
    'stop asking me every day I’m drowning here',
  ])('is granted for its own sake: %s', async (message) => {
    const said = await chat.say(amara, message);

    expect(said).toMatch(/^I have stopped/);
    expect(said).not.toContain('If you are worried');
    expect(await quietOf(amara)).toMatchObject({ kind: 'stopped' });
  });

  test('pauses for as long as was said', async () => {
    expect(await chat.say(amara, 'pause me, I’m dying here')).toMatch(
      /^I won’t write to you until you type resume/,
    );
  });

  test('is granted where something is told that others should hear of, and says who to turn to', async () => {
    const said = await chat.say(amara, 'stop messaging me, my manager is bullying me');

    expect(said).toMatch(/^I have stopped/);
    expect(said).toMatch(/If something wrong is being done at work: .*whistleblowing/);
    expect(await quietOf(amara)).toMatchObject({ kind: 'stopped' });
  });

  test('is no wish where only a child’s danger is told', async () => {
    const told = await chat.say(amara, 'stop him, dad hit the baby last night');

    expect(JSON.stringify(told)).toContain('999');
    expect((await quietOf(amara))?.kind ?? 'none').toBe('none');
  });
});

describe('a time with a name', () => {
  test.each([
    ['pause until Easter', 'Sunday 28 March 2027'],
    ['pause until after Easter', 'Tuesday 30 March 2027'],
    ['pause until after Christmas', 'Sunday 27 December'],
    ['pause til the new year', 'Friday 1 January'],
    ['pause till I’m back from leave on the 5th', 'Saturday 5 December'],
  ])('is a day where the calendar has it: %s', async (message, day) => {
    expect(await chat.say(amara, message)).toContain(day);
  });

  test.each(['pause until half term', 'I’m on leave until half term'])(
    'is quiet at once and asked about where it differs from council to council: %s',
    async (message) => {
      const asked = await chat.say(amara, message);

      expect(wordsOf(asked)).toContain('differ from council to council');
      expect(await quietOf(amara)).toMatchObject({ kind: 'paused', until: null });

      await chat.press(amara, asked, findActions(asked)[1]?.title ?? '');
      expect(await quietOf(amara)).toMatchObject({ kind: 'paused', until: '2027-02-15' });
    },
  );
});
