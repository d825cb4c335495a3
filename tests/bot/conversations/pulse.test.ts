/** The pulse of a whole team (P16): who is asked when, what is kept, and what nobody can find out. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../shared/calendar/clock.ts';
import { statements } from '../../../shared/domain/pulse/pulse.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findAction,
  findActions,
  findInput,
  type Heard,
  type Person,
  priya,
  riverside,
  startChat,
  stranger,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const marcus = { id: 'aaaaaaaa-0000-4000-8000-000000000004', name: 'Marcus Bell' };
const nadia = { id: 'aaaaaaaa-0000-4000-8000-000000000005', name: 'Nadia Farouk' };
const helen = { id: 'aaaaaaaa-0000-4000-8000-000000000006', name: 'Helen Ashdown' };
const members = [amara, jo, marcus, nadia, helen];
const everybody = [priya, ...members];

/** The check-in of week 1. */
const monday = '2026-11-23T09:30:00.000Z';
const send = 'Send without my name';
const mostly = { connected: '4', able: '4', motivated: '4', hopeful: '4' };

let chat: Chat;

afterEach(() => chat.close());

async function begin(options: Parameters<typeof startChat>[0] = {}): Promise<void> {
  chat = await startChat({ members, now: '2026-11-23T08:00:00.000Z', ...options });
  await chat.install(priya, 'channel');
  await chat.tellAt('2026-11-23T08:01:00.000Z');
}

/** What somebody got of what was told. */
function cardOf(person: Person, heard: readonly Heard[]): AnyCard {
  return heard.find(({ conversationId }) => conversationId.endsWith(person.id))?.said;
}

/** In a pulse's own card, or in the check-in it came with. */
function tokenOf(card: AnyCard): string {
  return String(findActions(card).find(({ data }) => data?.token)?.data.token);
}

async function answerAll(heard: readonly Heard[], people: readonly Person[], inputs = mostly) {
  for (const person of people) await chat.press(person, cardOf(person, heard), send, inputs);
}

/** Everything the store holds of the team's pulse. */
async function readPulse(): Promise<AnyCard> {
  const tenant = '11111111-1111-4111-8111-111111111111';
  const read = await chat.store.get(`${tenant}/team/${riverside.id}`, 'pulse');
  return read.ok ? read.value.doc : null;
}

describe('the pulse at the start', () => {
  beforeEach(() => begin());

  test('comes to everybody in the team at the time of the first check-in, with four statements', async () => {
    const heard = await chat.tellAt(monday);

    expect(heard).toHaveLength(everybody.length);
    for (const person of everybody) expect(cardOf(person, heard)).toBeDefined();
    const card = cardOf(jo, heard);
    expect(wordsOf(card)).toContain('Riverside: how does it feel?');
    expect(wordsOf(card)).toContain('Open until Sunday 6 December 2026');
    for (const id of statements) {
      expect(findInput(card, id)).toMatchObject({ style: 'expanded', value: '' });
      expect(findInput(card, id).choices.map((c: { title: string }) => c.title)).toEqual([
        ...['😞 Not at all', '🙁 Not much', '😐 Somewhat', '🙂 Mostly', '😀 Very much'],
      ]);
    }
    expect(findActions(card).map(({ title }) => title)).toEqual([send, 'Not this time']);
  });

  test('gives each card a token of its own, in which nobody is', async () => {
    const heard = await chat.tellAt(monday);
    const tokens = heard.map(({ said }) => tokenOf(said));

    expect(new Set(tokens).size).toBe(everybody.length);
    for (const { said } of heard) expect(JSON.stringify(said)).not.toMatch(/aaaaaaaa-0000|29:/);
  });

  test('is answered with what is known and what is not', async () => {
    const heard = await chat.tellAt(monday);
    const thanks = await chat.press(jo, cardOf(jo, heard), send, mostly);

    expect(wordsOf(thanks)).toContain('Thank you, that is counted');
    expect(wordsOf(thanks)).toContain('Not kept: your name');
    expect(wordsOf(thanks)).toContain('after Sunday 6 December 2026');
    expect(JSON.stringify(thanks)).not.toContain('Mostly');
  });

  test('counts once, however often the card is sent', async () => {
    const heard = await chat.tellAt(monday);
    const card = cardOf(jo, heard);
    const answers = await Promise.all([1, 2, 3].map(() => chat.press(jo, card, send, mostly)));
    const again = await chat.press(jo, card, send, { ...mostly, able: '1' });

    for (const answer of [...answers, again])
      expect(wordsOf(answer)).toContain('Thank you, that is counted');
    expect((await readPulse()).open[0].tallies.able).toEqual([0, 0, 0, 1, 0]);
  });

  test('counts the faces that were chosen, and leaves out what was left out', async () => {
    const heard = await chat.tellAt(monday);
    await chat.press(jo, cardOf(jo, heard), send, { able: '2', hopeful: '' });

    expect((await readPulse()).open[0].tallies).toEqual({
      ...{ connected: [0, 0, 0, 0, 0], motivated: [0, 0, 0, 0, 0], hopeful: [0, 0, 0, 0, 0] },
      able: [0, 1, 0, 0, 0],
    });
  });

  test('with no face chosen comes back and says so', async () => {
    const heard = await chat.tellAt(monday);
    const again = await chat.press(jo, cardOf(jo, heard), send, { able: '9' });

    expect(wordsOf(again)).toContain('Please choose a face for at least one of them');
    expect(wordsOf(await chat.press(jo, again, send, mostly))).toContain('that is counted');
  });

  test('writes one document for an answer, and nothing for Not this time', async () => {
    const heard = await chat.tellAt(monday);
    chat.store.reset();
    const skipped = await chat.press(amara, cardOf(amara, heard), 'Not this time');
    const untouched = { ...chat.store.counts };
    await chat.press(jo, cardOf(jo, heard), send, mostly);

    expect(wordsOf(skipped)).toBe('Not this time, then. Nothing was noted.');
    expect(untouched).toMatchObject({ create: 0, replace: 0, delete: 0 });
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 1, delete: 0 });
  });

  test('counts for whoever in the team presses it, and for nobody outside', async () => {
    const heard = await chat.tellAt(monday);
    const outside = await chat.press(stranger, cardOf(jo, heard), send, mostly);
    const inside = await chat.press(amara, cardOf(jo, heard), send, mostly);

    expect(outside).toContain('You are not in a team');
    expect(wordsOf(inside)).toContain('that is counted');
  });

  test('counts nothing for a token that somebody made up', async () => {
    const heard = await chat.tellAt(monday);
    const card = JSON.parse(JSON.stringify(cardOf(jo, heard)));
    const { data } = findAction(card, send);
    const [nonce, seal] = data.token.split('.');
    for (const token of [`${nonce}x.${seal}`, `${nonce}.`, nonce, '.', `.${seal}`]) {
      data.token = token;
      expect(wordsOf(await chat.press(jo, card, send, mostly))).toContain('nothing was counted');
    }

    expect((await readPulse()).open[0].spent).toEqual([]);
  });

  test('counts nothing any more once it has closed, and keeps neither tokens nor key', async () => {
    const heard = await chat.tellAt(monday);
    await answerAll(heard, members);
    await chat.tellAt('2026-12-07T00:00:00.000Z');
    const late = await chat.press(jo, cardOf(jo, heard), send, mostly);

    expect(wordsOf(late)).toContain('These questions have closed');
    expect(await readPulse()).toMatchObject({ open: [], closed: [{ kind: 'start', week: 1 }] });
    expect(JSON.stringify(await readPulse())).not.toMatch(/key|spent|token/);
  });

  test('comes with a supervisor’s check-in, and is asked once that is answered', async () => {
    const heard = await chat.tellAt(monday);
    const checkIn = cardOf(priya, heard);
    const refused = await chat.press(priya, checkIn, 'Done', {});
    const answered = await chat.press(priya, refused, 'Nothing moved, and that’s fine');
    const questions = await chat.press(priya, answered, 'How does it feel?');

    expect(findActions(checkIn).map(({ title }) => title)).not.toContain('How does it feel?');
    expect(wordsOf(await chat.press(priya, questions, send, mostly))).toContain('that is counted');
    expect((await readPulse()).open[0].tallies.able).toEqual([0, 0, 0, 1, 0]);
  });

  test('tells in the same message what else waits, with a button to the questions', async () => {
    const form = await chat.say(amara, 'log');
    const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
    await chat.press(amara, form, 'Log it', words);
    await chat.say(jo, 'update SC-1 the desk is free');
    const card = await chat.say(jo, 'SC-1');
    const plan = { why: 'It helps', success: '', steps: '', accountability: '' };
    await chat.press(jo, await chat.press(jo, card, 'Plan it'), 'Save', plan);
    chat.clock.set('2026-11-23T08:20:00.000Z');

    const heard = await chat.tellAt(monday);
    const news = cardOf(amara, heard);
    const questions = await chat.press(amara, news, 'How does it feel?');

    expect(wordsOf(news)).toContain('Jo Whitlock');
    expect(findInput(questions, 'hopeful')).toBeDefined();
    expect(wordsOf(await chat.press(amara, questions, send, mostly))).toContain('counted');
  });

  test('does not come to somebody twice after a send that may have arrived', async () => {
    for (const person of everybody) await chat.install(person, 'personal');
    chat.teams.failNext(500, {}, `personal-${jo.id}`);
    const heard = await chat.tellAt(monday);
    const later = await chat.tellAt('2026-11-23T10:00:00.000Z');

    expect([...heard, ...later]).toHaveLength(everybody.length - 1);
  });

  test('does not come twice after the team set its check-in to another day', async () => {
    await chat.tellAt(monday);
    const setUp = await chat.say(priya, 'set up');
    const card = await chat.press(priya, setUp, 'Change the check-in');
    await chat.press(priya, card, 'Save', { checkInDay: '4', checkInTime: '10:00' });
    await chat.tellAt('2026-11-23T10:00:00.000Z');

    expect(await chat.tellAt('2026-11-26T10:00:00.000Z')).toEqual([]);
  });
});

describe('somebody in two teams', () => {
  test('is asked for one on a day, and for the other on the next', async () => {
    await begin();
    await chat.install(priya, 'channel', {
      id: '19:hill@thread.tacv2',
      name: 'Hill',
      aadGroupId: 'h',
    });
    await chat.tellAt('2026-11-23T08:02:00.000Z');

    const first = await chat.tellAt(monday);
    const later = await chat.tellAt('2026-11-23T16:00:00.000Z');
    const second = await chat.tellAt('2026-11-24T09:30:00.000Z');

    const teams = [first, second].map((heard) => wordsOf(cardOf(jo, heard)).split(':')[0]);
    expect(teams.toSorted()).toEqual(['Hill', 'Riverside']);
    expect(later).toEqual([]);
  });

  test('keeps the pulse of one while checking in with the other, whatever is opened between', async () => {
    await begin();
    await chat.install(priya, 'channel', {
      id: '19:hill@thread.tacv2',
      name: 'Hill',
      aadGroupId: 'h',
    });
    for (const person of [nadia, helen]) await chat.leave(person);
    await chat.tellAt('2026-11-23T08:02:00.000Z');

    const asked = cardOf(priya, await chat.tellAt(monday));
    const hill = await chat.press(priya, asked, 'Check in for Hill');
    const hillAnswered = await chat.press(priya, hill, 'Nothing moved, and that’s fine');
    const choice = await chat.press(priya, hillAnswered, 'Another team');
    const riversideForm = await chat.press(priya, choice, 'Check in for Riverside');
    const answered = await chat.press(priya, riversideForm, 'Nothing moved, and that’s fine');
    const form = await chat.press(priya, answered, 'Change my answer');
    const changed = await chat.press(priya, form, 'Done', { cover: 'Two hours on Friday' });
    const questions = await chat.press(priya, changed, 'How does it feel?');

    expect(wordsOf(asked)).toContain('Riverside: weekly check-in');
    expect(wordsOf(questions)).toContain('Hill: how does it feel?');
    expect(wordsOf(await chat.press(priya, questions, send, mostly))).toContain('counted');
  });
});

describe('a small team', () => {
  test('is not asked what could never be shown', async () => {
    await begin({ members: [amara, jo, marcus] });

    const heard = await chat.tellAt(monday);

    expect(heard.map(({ said }) => tokenOf(said))).toEqual(['undefined']);
    expect(await readPulse()).toBeNull();
  });
});

describe('sixteen weeks', () => {
  test('bring the pulse four times, four weeks apart or more, at the check-in’s own time', async () => {
    await begin();
    const asked: string[] = [];
    for (let week = 0; week < 20; week += 1) {
      const day = new Date(Date.UTC(2026, 10, 23 + 7 * week));
      for (let ahead = 0; ahead < 5; ahead += 1) {
        const at = new Date(day.getTime() + ahead * 86_400_000 + 9.5 * 3_600_000).toISOString();
        const card = cardOf(jo, await chat.tellAt(at));
        const count = statements.filter((each) => findInput(card ?? null, each)).length;
        if (card) asked.push(`${at.slice(0, 10)}: ${count}`);
      }
    }

    expect(asked).toEqual([
      ...['2026-11-23: 4', '2027-01-11: 4', '2027-02-08: 1', '2027-03-08: 4'],
    ]);
  });
});

describe('the file of a whole conversation', () => {
  const leads = members.flatMap(({ id, name }) => [id, name, `personal-${id}`]);

  /** Ends in the middle of the round, with everything written that was going to be. */
  async function talk(file: string, answering: readonly Person[]) {
    const kept = createSqliteStore({ file, clock: systemClock });
    await begin({ kept });
    const heard = await chat.tellAt(monday);
    const tokens = heard.map(({ said }) => tokenOf(said));
    await answerAll(heard, answering);
    const pulse = await readPulse();
    await chat.close();
    const bytes = readFileSync(file, 'latin1');
    const traces = leads.map((lead) => [lead, bytes.split(lead).length - 1] as const);
    return { bytes, pulse, tokens, traces: Object.fromEntries(traces) };
  }

  function newFile(): string {
    return join(mkdtempSync(join(tmpdir(), 'pulse-')), 'data.db');
  }

  test('has not one trace more of anybody who answered, whoever it was', async () => {
    const nobody = await talk(newFile(), []);
    const some = await talk(newFile(), [jo, nadia]);
    const others = await talk(newFile(), [helen, marcus]);

    expect(some.traces).toEqual(nobody.traces);
    expect(others.traces).toEqual(nobody.traces);
    expect(some.pulse.open[0].tallies.able).toEqual([0, 0, 0, 2, 0]);
    await begin();
  });

  test('has of the tokens only those that were used, and beside them nobody', async () => {
    const { bytes, tokens, pulse } = await talk(newFile(), [jo, nadia]);
    const inFile = tokens.filter((token) => bytes.includes(String(token.split('.')[0])));

    expect(inFile).toHaveLength(2);
    expect(pulse.open[0].spent).toEqual([...pulse.open[0].spent].sort());
    expect(JSON.stringify(pulse)).not.toMatch(/aaaaaaaa-0000|Jo |Nadia|updatedAt|"at"|history/);
    await begin();
  });

  test('is in the pulse the same whatever the order in which people answered', async () => {
    const one = await talk(newFile(), [jo, nadia, helen]);
    const other = await talk(newFile(), [helen, jo, nadia]);
    const withoutChance = ({ pulse }: { pulse: AnyCard }) => {
      const [{ spent, key, ...round }] = pulse.open;
      return { round, spent: spent.length };
    };

    expect(withoutChance(one)).toEqual(withoutChance(other));
    await begin();
  });
});
