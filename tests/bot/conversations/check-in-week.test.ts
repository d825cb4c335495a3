/** When supervisors are asked, reminded and left in peace, over whole weeks (P14, P15). */

import { afterEach, describe, expect, test } from '@jest/globals';
import { mailboxType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { fullPlan } from '../../support/build-change.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  type ChatOptions,
  findAction,
  findActions,
  type Heard,
  priya,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
const fine = 'Nothing moved, and that’s fine';
const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

let chat: Chat;

afterEach(() => chat.close());

/** Friday 20 November 2026 unless told; the team's week 1 begins that Monday. */
async function start(options: ChatOptions = {}): Promise<void> {
  chat = await startChat({ members: [amara, jo], ...options });
  await chat.install(priya, 'channel');
  await chat.install(priya, 'personal');
  expect(await chat.tellAt(chat.clock.now())).toEqual([]);
}

/** Everything that was said of its own accord at any quarter of an hour between two instants. */
async function hearAll(from: string, until: string): Promise<readonly (Heard & { at: string })[]> {
  const heard: (Heard & { at: string })[] = [];
  for (let at = Date.parse(from); at < Date.parse(until); at += 900_000) {
    const instant = new Date(at).toISOString();
    heard.push(...(await chat.tellAt(instant)).map((each) => ({ ...each, at: instant })));
  }
  return heard;
}

function toTimes(heard: readonly { readonly at: string }[]): readonly string[] {
  return heard.map(({ at }) => at);
}

function log(): Promise<AnyCard> {
  return chat.say(amara, 'log').then((card) => chat.press(amara, card, 'Log it', words));
}

async function setUp(button: string, inputs: Readonly<Record<string, string>>): Promise<void> {
  const form = await chat.press(priya, await chat.say(priya, 'set up'), button);
  const days = { startsOn: '2026-11-16', workshop1: '', workshop2: '', workshop3: '' };
  await chat.press(
    priya,
    form,
    'Save',
    button === 'Change the dates' ? { ...days, ...inputs } : inputs,
  );
}

describe('a week', () => {
  test('begins with the check-in on Monday at 9:30, in the supervisor’s own chat', async () => {
    await start();

    const heard = await hearAll('2026-11-21T00:00:00.000Z', '2026-11-23T23:00:00.000Z');

    expect(toTimes(heard)).toEqual(['2026-11-23T09:30:00.000Z']);
    expect(heard[0]?.conversationId).toBe(`personal-${priya.id}`);
    expect(wordsOf(heard[0]?.said)).toContain('Riverside: weekly check-in');
  });

  test('with an answer has no more of it', async () => {
    await start();
    const [monday] = await chat.tellAt('2026-11-23T09:30:00.000Z');
    await chat.press(priya, monday?.said, fine);

    const heard = await hearAll('2026-11-23T09:45:00.000Z', '2026-12-01T00:00:00.000Z');

    expect(toTimes(heard)).toEqual(['2026-11-30T09:30:00.000Z']);
    expect(wordsOf(heard[0]?.said)).toContain('Last time, 23 November 2026');
  });

  test('without an answer or any movement has one reminder on Wednesday, then silence', async () => {
    await start();
    await log();
    await chat.tellAt('2026-11-23T09:30:00.000Z');

    const heard = await hearAll('2026-11-23T09:45:00.000Z', '2026-12-01T00:00:00.000Z');

    expect(toTimes(heard)).toEqual(['2026-11-25T09:30:00.000Z', '2026-11-30T09:30:00.000Z']);
    expect(wordsOf(heard[0]?.said)).toContain('After this I say nothing until next week');
    expect(wordsOf(heard[1]?.said)).not.toContain('After this I say nothing');
  });

  test('with a reminder takes its answer', async () => {
    await start();
    await chat.tellAt('2026-11-23T09:30:00.000Z');
    const [reminder] = await chat.tellAt('2026-11-25T09:30:00.000Z');

    const answered = await chat.press(priya, reminder?.said, 'Done', { cover: 'A room' });

    expect(wordsOf(answered)).toContain('Your check-in is in');
    expect(wordsOf(answered)).toContain('I ask again on Monday 30 November 2026.');
  });

  test.each([
    ['logged', () => log()],
    ['planned', async () => chat.press(amara, await chat.say(amara, 'SC-1'), 'Plan it')],
  ])('in which a change was %s has no reminder', async (_did, act) => {
    await start();
    await log();
    await chat.tellAt('2026-11-23T09:30:00.000Z');
    chat.clock.set('2026-11-24T14:00:00.000Z');
    const card = await act();
    const hasForm = findActions(card).some(({ title }) => title === 'Save');
    if (hasForm) await chat.press(amara, card, 'Save', { why: 'It helps' });

    const heard = await hearAll('2026-11-25T00:00:00.000Z', '2026-11-30T00:00:00.000Z');

    expect(heard).toEqual([]);
  });

  test('in which a change was taken back has no reminder either', async () => {
    await start();
    await log();
    await chat.tellAt('2026-11-23T09:30:00.000Z');
    chat.clock.set('2026-11-24T14:00:00.000Z');
    await chat.say(amara, 'withdraw SC-1');

    expect(await chat.tellAt('2026-11-25T09:30:00.000Z')).toEqual([]);
  });

  test('answered before anybody asked has nothing asked', async () => {
    await start();
    chat.clock.set('2026-11-23T08:00:00.000Z');
    await chat.press(priya, await chat.say(priya, 'check in'), fine);

    expect(await hearAll('2026-11-23T08:15:00.000Z', '2026-11-28T00:00:00.000Z')).toEqual([]);
  });

  test('is nothing to whoever is no longer a supervisor', async () => {
    await start({ supervisors: [priya, { ...jo, id: 'other' }] });
    await chat.tellAt('2026-11-23T09:30:00.000Z');
    const roles = { supervisors: 'other', facilitators: priya.id, leaders: '' };
    await setUp('Change the people', roles);

    const heard = await chat.tellAt('2026-11-25T09:30:00.000Z');

    expect(heard.map(({ conversationId }) => conversationId)).toEqual(['chat with 29:other']);
  });
});

describe('the day and the time', () => {
  test('are the next working day’s after a bank holiday Monday', async () => {
    await start({ now: '2026-12-18T10:00:00.000Z' });

    const heard = await hearAll('2026-12-21T00:00:00.000Z', '2027-01-01T00:00:00.000Z');

    expect(toTimes(heard)).toEqual([
      ...['2026-12-21T09:30:00.000Z', '2026-12-23T09:30:00.000Z'],
      ...['2026-12-29T09:30:00.000Z', '2026-12-31T09:30:00.000Z'],
    ]);
  });

  test.each([
    ['2026-03-20T10:00:00.000Z', '2026-03-23T09:30:00.000Z', '2026-03-30T08:30:00.000Z'],
    ['2026-10-16T10:00:00.000Z', '2026-10-19T08:30:00.000Z', '2026-10-26T09:30:00.000Z'],
    ['2027-03-19T10:00:00.000Z', '2027-03-22T09:30:00.000Z', '2027-03-30T08:30:00.000Z'],
    ['2027-10-22T10:00:00.000Z', '2027-10-25T08:30:00.000Z', '2027-11-01T09:30:00.000Z'],
  ])('stay 9:30 where the team is, also when the clocks change (%s)', async (now, one, other) => {
    await start({ now });
    const [first] = await chat.tellAt(one);
    await chat.press(priya, first?.said, fine);

    const until = new Date(Date.parse(other) + 3_600_000).toISOString();
    const heard = await hearAll(new Date(Date.parse(one) + 900_000).toISOString(), until);

    expect(wordsOf(first?.said)).toContain('weekly check-in');
    expect(toTimes(heard)).toEqual([other]);
  });

  test('are those the team has set up', async () => {
    await start();
    await setUp('Change the check-in', { checkInDay: '5', checkInTime: '14:15' });

    const heard = await hearAll('2026-11-20T10:15:00.000Z', '2026-11-29T00:00:00.000Z');

    expect(toTimes(heard)).toEqual([
      ...['2026-11-20T14:15:00.000Z', '2026-11-24T14:15:00.000Z'],
      '2026-11-27T14:15:00.000Z',
    ]);
    expect(wordsOf(heard[1]?.said)).toContain('After this I say nothing until next week');
  });

  test('give way to a workshop', async () => {
    await start();
    await setUp('Change the dates', { workshop1: '2026-11-23' });

    const heard = await hearAll('2026-11-21T00:00:00.000Z', '2026-11-25T00:00:00.000Z');

    expect(toTimes(heard)).toEqual(['2026-11-24T09:30:00.000Z']);
  });

  test('pass without a word when a workshop is put on the day of the reminder', async () => {
    await start();
    await chat.tellAt('2026-11-23T09:30:00.000Z');
    await setUp('Change the dates', { workshop1: '2026-11-25' });

    expect(await hearAll('2026-11-25T00:00:00.000Z', '2026-11-28T00:00:00.000Z')).toEqual([]);
  });
});

describe('what goes wrong', () => {
  async function outcomes() {
    const owner = { tenantId, personId: priya.id };
    const mailbox = unwrap(await repository.read(chat.store, mailboxType, owner));
    return mailbox?.deliveries.map(({ kinds, outcome }) => [...kinds, outcome]);
  }

  test('an hour late it is asked all the same', async () => {
    await start();

    const [heard] = await chat.tellAt('2026-11-23T10:30:00.000Z');

    expect(wordsOf(heard?.said)).toContain('weekly check-in');
  });

  test('more than a day late it is missed, and the reminder still comes', async () => {
    await start();

    const tuesday = await chat.tellAt('2026-11-24T10:31:00.000Z');
    const [wednesday] = await chat.tellAt('2026-11-25T10:30:00.000Z');

    expect(tuesday).toEqual([]);
    expect(await outcomes()).toEqual([
      ['check-in', 'missed'],
      ['reminder', 'sent'],
    ]);
    expect(wordsOf(wednesday?.said)).toContain('After this I say nothing until next week');
  });

  test('a schedule altered before the app stood still loses no check-in', async () => {
    await start();
    await setUp('Change the check-in', { checkInDay: '1', checkInTime: '10:00' });

    const [heard] = await chat.tellAt('2026-11-23T10:20:00.000Z');

    expect(wordsOf(heard?.said)).toContain('weekly check-in');
  });

  test('somebody who cannot be reached is asked when they write again the same day', async () => {
    await start();
    chat.teams.failNext(403, {}, priya.id);
    expect(await chat.tellAt('2026-11-23T09:30:00.000Z')).toEqual([]);
    expect(await chat.tellAt('2026-11-23T11:00:00.000Z')).toEqual([]);
    await chat.say(priya, 'help');

    const [heard] = await chat.tellAt('2026-11-23T11:15:00.000Z');

    expect(wordsOf(heard?.said)).toContain('weekly check-in');
  });

  test('a service too busy is tried again, and the question is asked once', async () => {
    await start();
    chat.teams.failNext(429, { 'retry-after': '30' }, priya.id);
    expect(await chat.tellAt('2026-11-23T09:30:00.000Z')).toEqual([]);

    const heard = await hearAll('2026-11-23T09:31:00.000Z', '2026-11-24T00:00:00.000Z');

    expect(toTimes(heard)).toEqual(['2026-11-23T09:31:00.000Z']);
  });

  test('the answer sent twice counts once', async () => {
    await start();
    const [monday] = await chat.tellAt('2026-11-23T09:30:00.000Z');
    const send = () => chat.press(priya, monday?.said, 'Done', { cover: 'A room' });

    const answers = await Promise.all([send(), send()]);

    for (const answer of answers) expect(wordsOf(answer)).toContain('Your check-in is in');
    expect(await hearAll('2026-11-23T10:00:00.000Z', '2026-11-28T00:00:00.000Z')).toEqual([]);
  });
});

describe('what else there is to tell a supervisor', () => {
  async function planByJo(): Promise<void> {
    const form = await chat.press(jo, await chat.say(jo, 'SC-1'), 'Plan it');
    await chat.press(jo, form, 'Save', { why: 'It helps' });
  }

  test('waits for the check-in of the day, and comes inside it', async () => {
    await start();
    const form = await chat.say(priya, 'log');
    await chat.press(priya, form, 'Log it', words);
    chat.clock.set('2026-11-23T08:00:00.000Z');
    await planByJo();

    const heard = await hearAll('2026-11-23T08:15:00.000Z', '2026-11-24T00:00:00.000Z');

    expect(toTimes(heard)).toEqual(['2026-11-23T09:30:00.000Z']);
    const said = wordsOf(heard[0]?.said);
    expect(said).toContain('weekly check-in');
    expect(said).toContain('News of a small change');
    expect(said).toContain('Jo Whitlock began the plan');
  });

  test('comes along however short it has waited', async () => {
    await start();
    await chat.press(priya, await chat.say(priya, 'log'), 'Log it', words);
    chat.clock.set('2026-11-23T09:28:00.000Z');
    await planByJo();

    const heard = await hearAll('2026-11-23T09:30:00.000Z', '2026-11-25T00:00:00.000Z');

    expect(toTimes(heard)).toEqual(['2026-11-23T09:30:00.000Z']);
    expect(wordsOf(heard[0]?.said)).toContain('Jo Whitlock began the plan');
  });

  test('does not wait for a check-in of another day', async () => {
    await start();
    await chat.press(priya, await chat.say(priya, 'log'), 'Log it', words);
    chat.clock.set('2026-11-24T08:00:00.000Z');
    await planByJo();

    const heard = await hearAll('2026-11-24T08:15:00.000Z', '2026-11-25T00:00:00.000Z');

    expect(toTimes(heard)[0]).toBe('2026-11-24T08:30:00.000Z');
  });

  test('comes by itself at that time when the check-in is answered already', async () => {
    await start();
    await chat.press(priya, await chat.say(priya, 'log'), 'Log it', words);
    chat.clock.set('2026-11-23T08:00:00.000Z');
    await planByJo();
    await chat.press(priya, await chat.say(priya, 'check in'), fine);

    const heard = await hearAll('2026-11-23T08:15:00.000Z', '2026-11-24T00:00:00.000Z');

    expect(toTimes(heard)).toEqual(['2026-11-23T09:30:00.000Z']);
    expect(wordsOf(heard[0]?.said)).not.toContain('weekly check-in');
  });

  test('is told to everybody else in their own hours', async () => {
    await start();
    await log();
    chat.clock.set('2026-11-23T08:00:00.000Z');
    await planByJo();

    const heard = await hearAll('2026-11-23T08:15:00.000Z', '2026-11-23T09:30:00.000Z');

    expect(heard.map(({ conversationId, at }) => [conversationId, at])).toEqual([
      [`chat with 29:${amara.id}`, '2026-11-23T08:30:00.000Z'],
    ]);
  });

  test('holds an ask with its button', async () => {
    await start();
    await log();
    const planning = await chat.press(jo, await chat.say(jo, 'SC-1'), 'Plan it');
    const planned = await chat.press(jo, planning, 'Save', fullPlan);
    const influence = await chat.press(priya, planned, 'Move to Influence');
    const people = await chat.press(jo, influence, 'Who to win over');
    const form = await chat.press(jo, people, 'Ask for a yes');
    chat.clock.set('2026-11-23T07:00:00.000Z');
    await chat.press(jo, form, 'Send it', { of: priya.id, words: '' });

    const heard = await hearAll('2026-11-23T07:15:00.000Z', '2026-11-23T12:00:00.000Z');
    const toPriya = heard.filter(({ conversationId }) => conversationId.includes(priya.id));

    expect(toTimes(toPriya)).toEqual(['2026-11-23T09:30:00.000Z']);
    expect(wordsOf(toPriya[0]?.said)).toContain('Somebody asks for your yes');
    const ask = await chat.press(priya, toPriya[0]?.said, 'Answer on SC-1');
    expect(wordsOf(ask)).toContain('Jo Whitlock asks for your yes');
  });

  test('is another team’s check-in in the same message', async () => {
    await start();
    await chat.install(priya, 'channel', hillside);

    const heard = await hearAll('2026-11-23T00:00:00.000Z', '2026-11-25T00:00:00.000Z');
    const [monday] = heard;
    const first = wordsOf(monday?.said).includes('Riverside:') ? 'Hillside' : 'Riverside';
    const other = await chat.press(priya, monday?.said, `Check in for ${first}`);

    expect(toTimes(heard)).toEqual(['2026-11-23T09:30:00.000Z']);
    expect(wordsOf(other)).toContain(`${first}: weekly check-in`);
    expect(findAction(other, 'Done')).toBeDefined();
  });
});
