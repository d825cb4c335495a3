/** Values and vision as somebody writes them: who may, many at once, and each command once. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Ambition } from '../../../../shared/domain/ambition/ambition.ts';
import { addValue } from '../../../../shared/use-cases/ambition/add-value.ts';
import { addVoice } from '../../../../shared/use-cases/ambition/add-voice.ts';
import { changeValue, takeValueAway } from '../../../../shared/use-cases/ambition/change-value.ts';
import { loadAmbition, loadValues } from '../../../../shared/use-cases/ambition/load-ambition.ts';
import { takeVoiceBack } from '../../../../shared/use-cases/ambition/take-voice-back.ts';
import { writeVision } from '../../../../shared/use-cases/ambition/write-vision.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';

const teamId = 'team-north';
const asking = { value: 'We ask first', opposite: 'decisions arrive by email' };
const add = { teamId, commandId: 'command-1', ...asking };
const line = { teamId, commandId: 'command-line', vision: 'Time for every family.', version: 0 };
const amara = buildActor();
const priya = buildActor(members.supervisor);
const stranger = buildActor({ id: 'stranger' });
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
});

afterEach(() => deps.store.close());

async function stored(): Promise<Ambition> {
  return unwrap(await loadAmbition(teamId, amara, deps)).ambition;
}

async function storeValue() {
  const [value] = unwrap(await addValue(add, amara, deps)).ambition.values;
  return { teamId, commandId: 'command-2', valueId: value?.id ?? '', version: 1 };
}

describe('a team that has written nothing', () => {
  test('has no values and no vision, and nothing is stored by looking', async () => {
    const store = countStore(deps.store);

    expect(unwrap(await loadValues(teamId, amara, { store }))).toEqual([]);
    expect(store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('is shown to nobody outside it', async () => {
    expect(unwrapError(await loadValues(teamId, stranger, deps))).toEqual({ kind: 'not-a-member' });
  });

  test('stores nothing when what is typed is refused', async () => {
    const store = countStore(deps.store);

    await addValue({ ...add, opposite: 'ringing 07700 900123' }, amara, { ...deps, store });

    expect(store.counts).toMatchObject({ create: 0, replace: 0 });
  });
});

describe('adding', () => {
  test('takes one write, and what is loaded for Grow has it', async () => {
    const store = countStore(deps.store);

    await addValue(add, amara, { ...deps, store });

    expect(store.counts).toMatchObject({ create: 1, replace: 0 });
    expect(unwrap(await loadValues(teamId, priya, deps))).toMatchObject([asking]);
  });

  test.each(Object.values(members))('$role may', async (member) => {
    expect((await addValue(add, buildActor(member), deps)).ok).toBe(true);
  });

  test('is for nobody outside the team', async () => {
    expect(unwrapError(await addValue(add, stranger, deps))).toEqual({ kind: 'not-a-member' });
  });

  test('by everybody at once from the one card in the channel keeps each one’s own', async () => {
    const everybody = Object.values(members).map((member) => buildActor(member));

    const added = await Promise.all(
      everybody.map((actor) => addValue({ ...add, value: `From ${actor.id}` }, actor, deps)),
    );

    expect(added.every(({ ok }) => ok)).toBe(true);
    const { values } = await stored();
    expect(values.map(({ by }) => by.id).toSorted()).toEqual(
      everybody.map(({ id }) => id).toSorted(),
    );
  });

  test('pressed twice by one person adds one', async () => {
    await Promise.all([1, 2, 3].map(() => addValue(add, amara, deps)));

    expect((await stored()).values).toHaveLength(1);
  });

  test.each([
    ['create', 'before'],
    ['create', 'after'],
  ] as const)('adds one though the answer to its %s was lost %s it', async (verb, when) => {
    const fault = { verb, nth: 1, when, error: 'unknown-outcome' } as const;
    const store = buildFaultyStore(deps.store, fault);

    expect((await addValue(add, amara, { ...deps, store })).ok).toBe(true);
    expect((await stored()).values).toHaveLength(1);
  });
});

describe('changing and taking away', () => {
  const jo = buildActor({ id: 'jo', name: 'Jo Whitlock' });

  test.each([
    ['whoever added it', amara, true],
    ['a colleague', jo, false],
    ['a supervisor', priya, true],
    ['a facilitator', buildActor(members.facilitator), true],
    ['a leader', buildActor(members.leader), false],
  ] as const)('%s may: %#', async (_who, actor, may) => {
    await deps.store.close();
    deps = createTestDeps();
    const practitioner = { ...members.practitioner, id: 'jo', name: 'Jo Whitlock' };
    await storeTeam(deps.store, { members: [...Object.values(members), practitioner] });
    const seen = await storeValue();

    const changed = await changeValue({ ...seen, ...asking, value: 'We listen' }, actor, deps);
    const again = { ...seen, commandId: 'command-3', version: changed.ok ? 2 : 1 };
    const taken = await takeValueAway(again, actor, deps);

    expect([changed.ok, taken.ok]).toEqual([may, may]);
    const refused = { kind: 'not-allowed', allowed: ['supervisor', 'facilitator'], adder: true };
    if (!may) expect([changed, taken].map(unwrapError)).toMatchObject([refused, refused]);
  });

  test('twice from one card is done once', async () => {
    const seen = await storeValue();

    const taken = await Promise.all([1, 2].map(() => takeValueAway(seen, amara, deps)));

    expect(taken.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await stored()).history.map(({ did }) => did)).toEqual([
      'added-value',
      'took-value-away',
    ]);
  });

  test('by two people at once reaches it once; the other hears it is stale', async () => {
    const seen = await storeValue();

    const outcomes = await Promise.all([
      changeValue({ ...seen, ...asking, value: 'From Amara' }, amara, deps),
      changeValue({ ...seen, ...asking, value: 'From Priya' }, priya, deps),
    ]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, error: { kind: 'stale' } });
  });
});

describe('the vision', () => {
  test.each([
    ['practitioner', false],
    ['supervisor', true],
    ['facilitator', true],
    ['leader', false],
  ] as const)(
    'may be gathered into its first line, and put better, by a %s: %s',
    async (role, may) => {
      const first = await writeVision(line, buildActor(members[role]), deps);
      await writeVision(line, priya, deps);
      const again = { ...line, commandId: 'command-2', vision: 'Another', version: 1 };
      const better = await writeVision(again, buildActor(members[role]), deps);

      expect([first.ok, better.ok]).toEqual([may, may]);
      if (!first.ok)
        expect(first.error).toMatchObject({
          allowed: ['supervisor', 'facilitator'],
          author: false,
        });
    },
  );

  test('pressed twice is written once', async () => {
    const both = await Promise.all([1, 2].map(() => writeVision(line, priya, deps)));

    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await stored()).vision?.version).toBe(1);
  });
});

describe('voices', () => {
  const said = { teamId, commandId: 'command-1', voice: 'One person who stays', asked: false };
  const jo = buildActor({ id: 'jo', name: 'Jo Whitlock' });

  async function sayFirst() {
    const [voice] = unwrap(await addVoice(said, amara, deps)).ambition.voices;
    return { teamId, commandId: 'command-2', voiceId: voice?.id ?? '' };
  }

  test.each(Object.values(members))('are added by any $role, in one write', async (member) => {
    const store = countStore(deps.store);
    const actor = buildActor(member);

    const { ambition } = unwrap(await addVoice(said, actor, { ...deps, store }));

    expect(ambition.voices).toMatchObject([{ voice: said.voice, by: { id: member.id } }]);
    expect(store.counts).toMatchObject({ create: 1, replace: 0 });
  });

  test('by everybody at once are all kept', async () => {
    const everybody = Object.values(members).map((member) => buildActor(member));

    await Promise.all(everybody.map((actor) => addVoice(said, actor, deps)));

    expect((await stored()).voices).toHaveLength(everybody.length);
  });

  test('are for nobody outside the team', async () => {
    expect(unwrapError(await addVoice(said, stranger, deps))).toEqual({ kind: 'not-a-member' });
  });

  test('with a name that may be a child’s are asked about once, and kept when sent again', async () => {
    const voice = 'We would all listen to what Mandeep wants';
    const asked = await addVoice({ ...said, voice }, amara, deps);
    const kept = await addVoice({ ...said, voice, asked: true }, amara, deps);

    expect(unwrapError(asked)).toMatchObject({
      kind: 'doubtful-name',
      problems: [{ field: 'voice' }],
    });
    expect(unwrap(kept).ambition.voices).toMatchObject([{ voice }]);
  });

  test('are taken back by whoever said them and by nobody else', async () => {
    await deps.store.close();
    deps = createTestDeps();
    const practitioner = { ...members.practitioner, id: 'jo', name: 'Jo Whitlock' };
    await storeTeam(deps.store, { members: [...Object.values(members), practitioner] });
    const own = await sayFirst();

    for (const actor of [jo, priya])
      expect(unwrapError(await takeVoiceBack(own, actor, deps))).toMatchObject({
        kind: 'not-allowed',
        adder: true,
      });
    unwrap(await takeVoiceBack(own, amara, deps));
    unwrap(await takeVoiceBack(own, amara, deps));

    expect((await stored()).voices).toEqual([]);
  });
});
