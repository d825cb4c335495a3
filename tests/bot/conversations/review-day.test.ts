/** The day of a look at an experiment: whoever looks after it is asked once, in their one message of that day (P15, P20). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Experiment } from '../../../shared/domain/blueprint/experiment.ts';
import { programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { experimentType, mailboxType } from '../../../shared/use-cases/storage/document-types.ts';
import { read } from '../../../shared/use-cases/storage/repository.ts';
import { storeBlueprint } from '../../support/build-blueprint.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findInput,
  type Heard,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const place = { tenantId, programmeId: programmeIdOf(riverside.id) };
const key = { ...place, experimentId: 'experiment-1' };
const idea = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

/** A Tuesday in week 2. */
const reviewOn = '2026-11-24';
const halfPastNine = `${reviewOn}T09:30:00.000Z`;

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  await chat.install(priya, 'personal');
  await chat.install(amara, 'personal');
  await chat.tellAt(chat.clock.now());
});

afterEach(() => chat.close());

function store(overrides: Partial<Experiment> = {}): Promise<void> {
  return storeBlueprint(chat.store, { owner: amara, reviewOn, ...overrides }, place);
}

async function stored(): Promise<Experiment> {
  return unwrap(await read(chat.store, experimentType, key));
}

/** All that anybody is told by itself at any half hour between two instants. */
async function hearAll(from: string, until: string): Promise<readonly (Heard & { at: string })[]> {
  const heard: (Heard & { at: string })[] = [];
  for (let at = Date.parse(from); at < Date.parse(until); at += 1_800_000) {
    const instant = new Date(at).toISOString();
    heard.push(...(await chat.tellAt(instant)).map((each) => ({ ...each, at: instant })));
  }
  return heard;
}

function toTimes(heard: readonly { readonly at: string }[]): readonly string[] {
  return heard.map(({ at }) => at);
}

function to(person: typeof amara, heard: readonly (Heard & { at: string })[]) {
  return heard.filter(({ conversationId }) => conversationId === `personal-${person.id}`);
}

describe('on the day', () => {
  test('whoever looks after it gets the cycle card at half past nine, once', async () => {
    await store();
    const heard = to(amara, await hearAll('2026-11-23T08:00:00.000Z', '2026-11-28T08:00:00.000Z'));

    expect(toTimes(heard)).toEqual([halfPastNine]);
    expect(wordsOf(heard[0]?.said)).toMatch(/A look at EX-1[\s\S]*One duty line for a month/);
    expect(findInput(heard[0]?.said, 'reviewOn').value).toBe('2026-12-22');
  });

  test('it is told from that card, and comes again on its next day', async () => {
    await store();
    const [asked] = await chat.tellAt(halfPastNine);
    const told = { learned: 'One line is enough', decision: 'adapt', reviewOn: '2026-12-15' };
    const card = await chat.press(amara, asked?.said, 'Tell the cycle', told);
    const later = to(amara, await hearAll('2026-12-14T08:00:00.000Z', '2026-12-17T08:00:00.000Z'));

    expect(wordsOf(card)).toContain('The next cycle has begun');
    expect(toTimes(later)).toEqual(['2026-12-15T09:30:00.000Z']);
  });

  test('left for another time, it comes four weeks on, and nothing is said until then', async () => {
    await store();
    const [asked] = await chat.tellAt(halfPastNine);
    const card = await chat.press(amara, asked?.said, 'Not this time');
    const later = to(amara, await hearAll('2026-11-24T10:00:00.000Z', '2026-12-23T08:00:00.000Z'));

    expect(wordsOf(card)).toContain('Not looked at in November.');
    expect(toTimes(later)).toEqual(['2026-12-22T09:30:00.000Z']);
  });

  test('news of the day comes in the same message', async () => {
    await store();
    await chat.tellAt('2026-11-23T16:00:00.000Z');
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);
    await chat.tellAt('2026-11-23T17:00:00.000Z');
    const open = await chat.press(jo, await chat.say(jo, 'SC-1'), 'Plan it');
    await chat.press(jo, open, 'Save', { why: 'It helps' });
    const heard = to(amara, await hearAll('2026-11-24T08:00:00.000Z', '2026-11-25T18:00:00.000Z'));

    expect(toTimes(heard)).toEqual([halfPastNine]);
    expect(wordsOf(heard[0]?.said)).toMatch(/A look at EX-1[\s\S]*SC-1 Share a desk day[\s\S]*Jo/);
  });

  test('a check-in of the day has it, with a button', async () => {
    await store({ owner: priya, reviewOn: '2026-11-23' });
    const heard = to(priya, await hearAll('2026-11-23T08:00:00.000Z', '2026-11-24T18:00:00.000Z'));
    const opened = await chat.press(priya, heard[0]?.said, 'Look at EX-1');

    expect(toTimes(heard)).toEqual(['2026-11-23T09:30:00.000Z']);
    expect(wordsOf(heard[0]?.said)).toMatch(/weekly check-in[\s\S]*Today you look at EX-1/);
    expect(wordsOf(opened)).toContain('A look at EX-1');
  });

  test('a weekend’s comes on Monday', async () => {
    await store({ reviewOn: '2026-11-28' });
    const heard = to(amara, await hearAll('2026-11-27T08:00:00.000Z', '2026-12-01T18:00:00.000Z'));

    expect(toTimes(heard)).toEqual(['2026-11-30T09:30:00.000Z']);
  });
});

describe('left open', () => {
  test('it is one line in their next check-in, and then no more', async () => {
    await store({ owner: priya });
    const heard = to(priya, await hearAll('2026-11-24T08:00:00.000Z', '2026-12-08T18:00:00.000Z'));
    const said = heard.map((each) => ({ at: each.at.slice(0, 10), words: wordsOf(each.said) }));
    const line = 'EX-1 One duty line for a month was to be looked at.';

    expect(said.filter(({ words }) => words.includes(line)).map(({ at }) => at)).toEqual([
      '2026-11-30',
    ]);
    expect(said.map(({ at }) => at)).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-30',
      '2026-12-02',
      '2026-12-07',
    ]);
  });

  test('nothing more is said to somebody who has no check-in', async () => {
    await store();
    const heard = to(amara, await hearAll('2026-11-24T08:00:00.000Z', '2026-12-08T18:00:00.000Z'));

    expect(toTimes(heard)).toEqual([halfPastNine]);
  });
});

describe('nobody is asked', () => {
  test('who has left', async () => {
    await store();
    await chat.leave(amara);
    const heard = await hearAll('2026-11-24T08:00:00.000Z', '2026-11-27T18:00:00.000Z');

    expect(to(amara, heard)).toEqual([]);
    expect((await stored()).reviewAsked?.on).toBe(reviewOn);
  });

  test('while the team is paused, and they are once it goes on', async () => {
    await store();
    await chat.say(priya, 'pause team until 1 December');
    const heard = to(amara, await hearAll('2026-11-24T08:00:00.000Z', '2026-12-02T18:00:00.000Z'));

    expect(toTimes(heard)).toEqual(['2026-12-01T08:30:00.000Z']);
  });

  test('on a workshop day, and they are the day after', async () => {
    await store();
    const form = await chat.press(priya, await chat.say(priya, 'set up'), 'Change the dates');
    const dates = { startsOn: '2026-11-16', workshop1: reviewOn, workshop2: '', workshop3: '' };
    await chat.press(priya, form, 'Save', dates);
    const heard = to(amara, await hearAll('2026-11-24T08:00:00.000Z', '2026-11-26T18:00:00.000Z'));

    expect(toTimes(heard)).toEqual(['2026-11-25T08:30:00.000Z']);
  });

  test('of what was told, let rest or taken by somebody else in between', async () => {
    await store();
    await chat.tellAt('2026-11-24T08:00:00.000Z');
    const form = await chat.say(amara, 'review EX-1');
    await chat.press(amara, form, 'Tell the cycle', { learned: 'Enough', decision: 'stop' });
    const heard = await hearAll('2026-11-24T09:00:00.000Z', '2026-11-25T18:00:00.000Z');

    expect(to(amara, heard)).toEqual([]);
  });
});

test('a hand-over that is done once more, since a server died before it could note it, asks once', async () => {
  await store();
  await chat.tellAt('2026-11-24T00:30:00.000Z');
  const { reviewAsked: _, ...before } = await stored();
  await chat.store.replace(
    { ...(await raw()).doc, ...before, reviewAsked: null, dueAt: '2026-11-24T00:00:00.000Z' },
    (await raw()).etag,
  );
  const heard = to(amara, await hearAll('2026-11-24T01:00:00.000Z', '2026-11-26T18:00:00.000Z'));
  const mailbox = unwrap(await read(chat.store, mailboxType, { tenantId, personId: amara.id }));

  expect(toTimes(heard)).toEqual([halfPastNine]);
  expect(mailbox.waiting).toEqual([]);
  expect((await stored()).reviewAsked).toEqual({ on: reviewOn, at: halfPastNine });
});

async function raw(): Promise<AnyCard> {
  const { pk, id } = experimentType.placeOf(key);
  return unwrap(await chat.store.get(pk, id));
}
