/** What a team hears by itself once its weeks are over: one check-in a month, and nothing twice (P14). */
import { afterEach, describe, expect, test } from '@jest/globals';
import { markPosting } from '../../../shared/domain/channel/post.ts';
import { changeChannel } from '../../../shared/use-cases/channel/change-channel.ts';
import { teamType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  amara,
  type Chat,
  type Heard,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const place = { tenantId, teamId: riverside.id };
const fine = 'Nothing moved, and that’s fine';
const idea = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

/** Week 1 begins on Monday 16 November 2026, so that week 16 ends on Sunday 7 March 2027. */
const afterWeek16 = '2027-03-08';

let chat: Chat;

afterEach(() => chat.close());

async function start(): Promise<void> {
  chat = await startChat({ members: [amara] });
  await chat.install(priya, 'channel');
  await chat.install(priya, 'personal');
  await chat.tellAt('2027-03-05T12:00:00.000Z');
}

type HeardAt = Heard & { readonly at: string };

/** Everything that was said in people's own chats, looked at each half hour of the mornings of these days. */
async function hearMornings(from: string, until: string): Promise<readonly HeardAt[]> {
  const heard: HeardAt[] = [];
  for (let day = from; day < until; day = dayAfter(day))
    for (const time of ['08:30', '09:00', '09:30', '10:00']) {
      const at = `${day}T${time}:00.000Z`;
      heard.push(...(await chat.tellAt(at)).map((each) => ({ ...each, at })));
    }
  return heard;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function toTimes(heard: readonly HeardAt[]): readonly string[] {
  return heard.map(({ at }) => at.slice(0, 16));
}

describe('once the weeks are over', () => {
  test('a supervisor is asked in each month’s first week, and reminded once', async () => {
    await start();

    const heard = await hearMornings(afterWeek16, '2027-07-01');

    // The first Monday of May is a bank holiday.
    expect(toTimes(heard)).toEqual([
      ...['2027-04-05T08:30', '2027-04-07T08:30'],
      ...['2027-05-04T08:30', '2027-05-06T08:30'],
      ...['2027-06-07T08:30', '2027-06-09T08:30'],
    ]);
    expect(wordsOf(heard[0]?.said)).toContain('Riverside: monthly check-in');
    expect(wordsOf(heard[1]?.said)).toContain('After this I say nothing until next month');
    for (const { said } of heard) expect(wordsOf(said)).not.toMatch(/week 16|this week|weekly/i);
  });

  test('a month’s card takes its answer until the next month begins', async () => {
    await start();
    const [april] = await hearMornings('2027-04-05', '2027-04-06');
    chat.clock.set('2027-04-28T13:00:00.000Z');

    const answered = await chat.press(priya, april?.said, fine);
    const again = await chat.say(priya, 'check in');

    expect(wordsOf(answered)).toContain('Riverside, April');
    expect(wordsOf(answered)).toContain('I ask again on Tuesday 4 May 2027.');
    expect(wordsOf(again)).toContain('Riverside, April');
  });

  test('a card of the month before gives its words to this month’s', async () => {
    await start();
    const [april] = await hearMornings('2027-04-05', '2027-04-06');
    chat.clock.set('2027-05-03T13:00:00.000Z');

    const again = await chat.press(priya, april?.said, 'Done', { cover: 'A room on Fridays' });

    expect(wordsOf(again)).toContain('Here is this month’s, with your words.');
    expect(JSON.stringify(again)).toContain('A room on Fridays');
  });

  test('movement since makes the reminder needless', async () => {
    await start();
    await hearMornings('2027-04-05', '2027-04-06');
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);

    expect(await hearMornings('2027-04-06', '2027-04-10')).toEqual([]);
  });

  test.each([
    ['whoever said stop', 'stop'],
    ['whoever pauses for that week', 'pause until 12 April'],
    ['a team that is paused', 'pause team until 12 April'],
  ])('%s hears nothing', async (_who, said) => {
    await start();
    chat.clock.set('2027-03-31T12:00:00.000Z');
    await chat.say(priya, said);

    expect(await hearMornings('2027-04-01', '2027-04-30')).toEqual([]);
  });

  test('a team that wants no more check-ins is asked none', async () => {
    await start();
    await setRhythm('none');

    expect(await hearMornings(afterWeek16, '2027-06-30')).toEqual([]);
  });
});

/** As a lead says it in chat. */
async function setRhythm(rhythm: 'monthly' | 'none'): Promise<void> {
  const form = await chat.press(priya, await chat.say(priya, 'set up'), 'Change the check-in');
  await chat.press(priya, form, 'Save', { checkInDay: '1', checkInTime: '09:30', rhythm });
}

type Post = { readonly kind: string; readonly at: string; readonly said: string };

/** Whatever was posted or replaced in the channel on these mornings. */
async function watchMornings(from: string, until: string): Promise<readonly Post[]> {
  const seen: Post[] = [];
  for (let day = from; day < until; day = dayAfter(day))
    for (const time of ['08:30', '09:00', '09:30', '10:00']) {
      const at = `${day}T${time}:00.000Z`;
      await chat.tellAt(at);
      seen.push(...sentToChannel().map(({ kind, said }) => ({ kind, at: at.slice(0, 16), said })));
    }
  return seen;
}

function sentToChannel() {
  return chat.teams.sent
    .filter(({ conversationId }) => conversationId === 'channel-1')
    .map(({ kind, activity }) => {
      const card = activity.attachments?.[0]?.content;
      return { kind, card, said: wordsOf(card) };
    });
}

describe('the channel, once the weeks are over', () => {
  test('is told of a month in the first week of the next, once', async () => {
    await start();
    chat.clock.set('2027-03-18T10:00:00.000Z');
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);

    const seen = await watchMornings('2027-03-19', '2027-06-20');

    expect(seen.map(({ kind, at }) => [kind, at])).toEqual([
      ...[['send', '2027-04-05T08:30'] as const, ['send', '2027-05-04T08:30'] as const],
      ['send', '2027-06-07T08:30'] as const,
    ]);
    const [april, may] = seen;
    expect(april?.said).toContain('Riverside in March');
    expect(april?.said).toContain('One new idea.');
    expect(april?.said).toContain('Share a desk day');
    expect(april?.said).not.toContain(amara.name);
    expect(may?.said).toContain('Riverside in April');
    expect(may?.said).toContain('Nothing moved, and that’s fine.');
  });

  test('is shown that month anew when a change it tells of is taken off the board', async () => {
    await start();
    chat.clock.set('2027-03-18T10:00:00.000Z');
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);
    await watchMornings('2027-04-05', '2027-04-06');
    chat.clock.set('2027-04-14T10:00:00.000Z');
    await chat.say(amara, 'withdraw SC-1');

    const seen = await watchMornings('2027-04-15', '2027-04-16');

    expect(seen.map(({ kind }) => kind)).toEqual(['update']);
    expect(seen[0]?.said).toContain('Riverside in March');
    expect(seen[0]?.said).not.toContain('Share a desk day');
  });

  test('is not told again of a month whose card may have arrived', async () => {
    await start();
    await chat.tellAt('2027-04-04T12:00:00.000Z');
    const place = { tenantId, teamId: riverside.id };
    const post = { kind: 'digest', month: '2027-03', changeIds: [] } as const;
    unwrap(
      await changeChannel(place, { store: chat.store, clock: chat.clock }, (channel) =>
        markPosting(channel, post, '2027-04-05T08:30:00.000Z'),
      ),
    );

    const seen = await watchMornings('2027-04-05', '2027-05-10');

    expect(seen.map(({ at }) => at)).toEqual(['2027-05-04T08:30']);
  });

  test.each([
    [
      'while the team is paused',
      () => chat.say(priya, 'pause team until 12 April'),
      '2027-04-12T08:30',
    ],
    ['where the team wants nothing more', () => setRhythm('none'), undefined],
  ])('waits %s', async (_when, act, at) => {
    await start();
    chat.clock.set('2027-03-31T12:00:00.000Z');
    await act();

    const seen = await watchMornings('2027-04-01', '2027-04-30');

    expect(seen[0]?.at).toBe(at);
    expect(seen.length).toBe(at === undefined ? 0 : 1);
  });
});

test('what the app says by itself keeps nothing for longer', async () => {
  await start();
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);
  const said = async () => {
    const { ending } = unwrap(await repository.read(chat.store, teamType, place));
    return ending;
  };

  // Two years are over on 5 March 2029; that is said thirty days before.
  for (let day = afterWeek16; day < '2029-02-03'; day = dayAfter(day))
    await chat.tellAt(`${day}T09:30:00.000Z`);
  const before = await said();
  for (let day = '2029-02-03'; day < '2029-02-07'; day = dayAfter(day))
    await chat.tellAt(`${day}T10:30:00.000Z`);

  expect(before).toBeNull();
  expect(await said()).toMatchObject({ why: 'age', isTold: true });
});
