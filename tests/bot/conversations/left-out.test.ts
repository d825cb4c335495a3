/** Whoever logged a change hears in their message of the day that a lead left something of it out (P12, P19). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
import { StoredChange } from '../../../shared/contracts/stored/documents.ts';
import { text } from '../../../shared/text/text.ts';
import { loadGathered } from '../../../shared/use-cases/gathered/load-gathered.ts';
import { withhold } from '../../../shared/use-cases/sensemaking/withhold.ts';
import { readOpenChanges } from '../../../shared/use-cases/team/read-open-changes.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  amara,
  type Chat,
  type Person,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const thursday = '2026-11-26T10:00:00.000Z';
const inTenMinutes = '2026-11-26T10:11:00.000Z';
const laterOnThursday = '2026-11-26T15:00:00.000Z';
const friday = '2026-11-27T09:00:00.000Z';
const team = { tenantId, teamId: riverside.id };

let chat: Chat;
let commands = 0;

beforeEach(async () => {
  chat = await startChat({ members: [amara] });
  await chat.install(priya, 'channel');
  for (const person of [priya, amara]) await chat.install(person, 'personal');
  for (const title of ['Share a desk day', 'A yes on the day']) {
    const words = { title, benefit: '', scope: 'for-the-blueprint' };
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  }
  await chat.tellAt(thursday);
});

afterEach(() => chat.close());

function deps() {
  const today = () => chat.clock.now().slice(0, 10);
  return { store: chat.store, clock: chat.clock, calendar: createCalendar('GB-ENG'), today };
}

/** Everything there is of a change. */
async function leave(number: number, by: Person, isOut = true): Promise<void> {
  const { items } = unwrap(await loadGathered(team, deps()));
  for (const { id: itemId, from } of items)
    if ('number' in from && from.number === number) {
      commands += 1;
      const commandId = `leave-out-${commands}`;
      const input = { teamId: team.teamId, itemId, isOut, commandId };
      unwrap(await withhold(input, { ...by, tenantId }, deps()));
    }
}

/** What Amara is told of it at each of those moments, none where she is told nothing. */
async function heardAt(...moments: readonly string[]): Promise<readonly (readonly string[])[]> {
  const heard: (readonly string[])[] = [];
  for (const at of moments) {
    const told = await chat.tellAt(at);
    const theirs = told.filter(({ conversationId }) => conversationId.endsWith(amara.id));
    const words = theirs.map(({ said }) => wordsOf(said));
    heard.push(words.filter((each) => each.includes(text.blueprintInChat.leftOut)));
    expect(told.length).toBe(theirs.length);
  }
  return heard;
}

test('once, ten minutes later, with the change and without a name', async () => {
  await leave(1, priya);

  const [none, heard, later, next] = await heardAt(
    ...[thursday, inTenMinutes, laterOnThursday, friday],
  );

  expect([none, later, next]).toEqual([[], [], []]);
  expect(heard).toHaveLength(1);
  expect(heard?.[0]).toMatch(/SC-1[\s\S]*Share a desk day/);
  expect(heard?.[0]).not.toContain('SC-2');
  expect(heard?.[0]).not.toContain(priya.name);
});

test('of two changes in one message', async () => {
  await leave(1, priya);
  await leave(2, priya);

  const [heard] = await heardAt(inTenMinutes);

  expect(heard).toHaveLength(1);
  expect(heard?.[0]).toMatch(/SC-1[\s\S]*SC-2/);
});

test('not where they left it out themselves, or did after', async () => {
  await leave(1, amara);
  await leave(2, priya);
  await leave(2, amara);

  expect(await heardAt(inTenMinutes, laterOnThursday)).toEqual([[], []]);
});

test('not where it was let in again before anybody was told', async () => {
  await leave(1, priya);
  await leave(1, priya, false);

  expect(await heardAt(inTenMinutes)).toEqual([[]]);
});

test('not of what a lead logged and left out themselves, nor of what is off the board', async () => {
  const words = { title: 'One form', benefit: '', scope: 'for-the-blueprint' };
  await chat.press(priya, await chat.say(priya, 'log'), 'Log it', words);
  await leave(3, priya);
  await leave(1, priya);
  await chat.say(amara, 'withdraw SC-1');

  const open = unwrap(await readOpenChanges(chat.store, team));
  expect(open.map(({ doc }) => StoredChange.parse(doc).number).toSorted()).toEqual([2, 3]);
  expect(await heardAt(inTenMinutes)).toEqual([[]]);
});
