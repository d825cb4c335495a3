/** Logging a change on a real store: two operations, one number a command, and nothing lost or doubled. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openChangesLimit } from '../../../../shared/domain/small-change/log.ts';
import { logChange } from '../../../../shared/use-cases/small-change/log-change.ts';
import { undoChange } from '../../../../shared/use-cases/small-change/undo-change.ts';
import { withdrawChange } from '../../../../shared/use-cases/small-change/withdraw-change.ts';
import { endStrand } from '../../../../shared/use-cases/strands/end-strand.ts';
import { loadTeamBoard } from '../../../../shared/use-cases/team/load-team-board.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore, crash, type Fault } from '../../../support/build-faulty-store.ts';
import { buildActor, testTenant } from '../../../support/build-person.ts';
import {
  storeChange,
  storedChange,
  storedTeam,
  storeStrands,
  storeTeam,
} from '../../../support/build-stored.ts';
import { buildStrand } from '../../../support/build-strands.ts';
import { members } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';

const amara = buildActor();
const { supervisor } = members;
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
});

afterEach(() => deps.store.close());

function buildInput(overrides: Partial<Parameters<typeof logChange>[0]> = {}) {
  return {
    teamId: 'team-north',
    commandId: 'command-1',
    title: 'Walk and talk',
    benefit: '',
    scope: 'in-our-gift',
    ...overrides,
  } as const;
}

async function loggedTitles(): Promise<readonly string[]> {
  const board = await loadTeamBoard(deps.store, { tenantId: testTenant, teamId: 'team-north' });
  return unwrap(board).changes.map(({ number, title }) => `${number} ${title}`);
}

describe('logging a change', () => {
  test('stores it with the team’s next number, by whoever is acting', async () => {
    const { change, team } = unwrap(await logChange(buildInput(), amara, deps));

    expect(change).toMatchObject({
      number: 1,
      title: 'Walk and talk',
      author: { id: 'amara', name: 'Amara Osei' },
      loggedAt: '2026-11-21T09:30:00.000Z',
    });
    expect(team.name).toBe('North');
    expect(await storedChange(deps.store, { id: change.id })).toEqual(change);
  });

  test('takes two store operations', async () => {
    const store = countStore(deps.store);

    await logChange(buildInput(), amara, { ...deps, store });

    expect(store.counts).toEqual({
      get: 1,
      replaceAndCreate: 1,
      replace: 0,
      create: 0,
      delete: 0,
      query: 0,
      claimDue: 0,
      nextDue: 0,
      mark: 0,
    });
  });

  test.each(Object.values(members))('is open to a $role', async (member) => {
    const logged = await logChange(buildInput(), buildActor(member), deps);

    expect(logged.ok).toBe(true);
  });

  test.each([
    ['somebody who is not in the team', { id: 'stranger' }, {}],
    ['somebody of another tenant with the same id', { tenantId: 'tenant-other' }, {}],
    ['a member who names another team', {}, { teamId: 'team-south' }],
  ])('is refused to %s, and nothing is written', async (_, actor, input) => {
    const store = countStore(deps.store);
    const before = await storedTeam(deps.store);

    const logged = await logChange(buildInput(input), buildActor(actor), { ...deps, store });

    expect(unwrapError(logged)).toEqual({ kind: 'not-a-member' });
    expect(store.counts).toMatchObject({ create: 0, replace: 0, delete: 0 });
    expect(await storedTeam(deps.store)).toEqual(before);
  });

  test('asks the store nothing while the words need another look', async () => {
    const store = countStore(deps.store);
    const input = buildInput({ title: 'Ring 07700 900123', scope: null });

    const logged = await logChange(input, amara, { ...deps, store });

    expect(unwrapError(logged)).toMatchObject({ kind: 'invalid' });
    expect(Object.values(store.counts).every((count) => count === 0)).toBe(true);
  });
});

describe('logging the same command again', () => {
  test('gives the same change and number, and writes nothing', async () => {
    const first = unwrap(await logChange(buildInput(), amara, deps));
    const store = countStore(deps.store);

    const again = unwrap(await logChange(buildInput(), amara, { ...deps, store }));

    expect(again.change).toEqual(first.change);
    expect(store.counts).toMatchObject({ replace: 0, replaceAndCreate: 0 });
    expect(await loggedTitles()).toEqual(['1 Walk and talk']);
  });

  test('with other words keeps the first ones', async () => {
    await logChange(buildInput(), amara, deps);

    await logChange(buildInput({ title: 'Other words' }), amara, deps);

    expect(await loggedTitles()).toEqual(['1 Walk and talk']);
  });

  test('finds it even after the team has forgotten the number', async () => {
    const first = unwrap(await logChange(buildInput(), amara, deps));
    for (let other = 0; other < 60; other += 1)
      await logChange(buildInput({ commandId: `other-${other}-command` }), amara, deps);

    const again = unwrap(await logChange(buildInput(), amara, deps));

    expect(again.change).toEqual(first.change);
    expect(await loggedTitles()).toHaveLength(61);
  });

  test('after it was taken back answers with it as it stands', async () => {
    const { change } = unwrap(await logChange(buildInput(), amara, deps));
    const { id: changeId, teamId, version } = change;
    await undoChange({ changeId, teamId, version, commandId: 'undo-command' }, amara, deps);

    const again = unwrap(await logChange(buildInput(), amara, deps));

    expect(again.change.status).toBe('withdrawn');
    expect(await loggedTitles()).toEqual([]);
  });

  test('by somebody else does not give them the first person’s change', async () => {
    await logChange(buildInput(), amara, deps);

    const stolen = await logChange(buildInput(), buildActor(supervisor), deps);

    expect(unwrapError(stolen)).toEqual({ kind: 'stale' });
    expect(await loggedTitles()).toEqual(['1 Walk and talk']);
  });
});

describe('many people logging at once', () => {
  test('get a number each, without gaps, and nothing is lost', async () => {
    const everyone = Array.from({ length: 30 }, (_, at) => `command-${at}`);

    const logged = await Promise.all(
      everyone.map((commandId) =>
        logChange(buildInput({ commandId, title: commandId }), amara, deps),
      ),
    );

    const numbers = logged.map((result) => unwrap(result).change.number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(everyone.map((_, at) => at + 1));
    expect(await loggedTitles()).toHaveLength(30);
  });

  test('with the same command get one change', async () => {
    const logged = await Promise.all(
      Array.from({ length: 8 }, () => logChange(buildInput(), amara, deps)),
    );

    expect(new Set(logged.map((result) => unwrap(result).change.id)).size).toBe(1);
    expect(await loggedTitles()).toEqual(['1 Walk and talk']);
  });
});

describe('a failure while number and change are written', () => {
  test.each([
    ['before it was written', 'before'],
    ['after it was written', 'after'],
  ] as const)('that ends the process %s ends in one change once repeated', async (_, when) => {
    const dying = buildFaultyStore(deps.store, { verb: 'replaceAndCreate', when });

    await expect(logChange(buildInput(), amara, { ...deps, store: dying })).rejects.toThrow(crash);
    const repeated = unwrap(await logChange(buildInput(), amara, deps));

    expect(repeated.change.number).toBe(1);
    expect(await loggedTitles()).toEqual(['1 Walk and talk']);
  });

  test.each<[string, Fault]>([
    ['written', { verb: 'replaceAndCreate', nth: 1, when: 'after' }],
    ['not written', { verb: 'replaceAndCreate', nth: 1, when: 'before' }],
  ])('that loses an answer (%s) is got over at once', async (_, fault) => {
    const store = buildFaultyStore(deps.store, { ...fault, error: 'unknown-outcome' });

    const { change } = unwrap(await logChange(buildInput(), amara, { ...deps, store }));

    expect(change.number).toBe(1);
    expect(await loggedTitles()).toEqual(['1 Walk and talk']);
    expect((await storedTeam(deps.store))?.nextNumber).toBe(2);
  });

  test('costs not even a number when nobody repeats it', async () => {
    const dying = buildFaultyStore(deps.store, { verb: 'replaceAndCreate', when: 'before' });
    await expect(logChange(buildInput(), amara, { ...deps, store: dying })).rejects.toThrow(crash);

    await logChange(buildInput({ commandId: 'command-2', title: 'Another' }), amara, deps);

    expect(await loggedTitles()).toEqual(['1 Another']);
  });

  test('of an earlier version, which gave the number first, ends in one change once repeated', async () => {
    const numbersGiven = [{ commandId: 'command-1', number: 1 }];
    await storeTeam(deps.store, { id: 'team-earlier', nextNumber: 2, numbersGiven });

    const input = buildInput({ teamId: 'team-earlier' });
    const { change, team } = unwrap(await logChange(input, amara, deps));

    expect(change.number).toBe(1);
    expect(team.nextNumber).toBe(2);
  });

  test.each<Fault>([
    { verb: 'get', when: 'before', error: 'throttled' },
    { verb: 'replaceAndCreate', when: 'before', error: 'throttled' },
  ])('by a busy store ($verb) says so', async (fault) => {
    const store = buildFaultyStore(deps.store, fault);

    const logged = await logChange(buildInput(), amara, { ...deps, store });

    expect(unwrapError(logged)).toEqual({ kind: 'busy' });
    expect(await loggedTitles()).toEqual([]);
  });
});

describe('a team with as many open changes as there may be', () => {
  const full = openChangesLimit;

  beforeEach(async () => {
    await storeTeam(deps.store, { id: 'team-full', nextNumber: full + 1 });
    const numbers = Array.from({ length: full }, (_, at) => at + 1);
    await Promise.all(
      numbers.map((number) =>
        storeChange(deps.store, { id: `change-${number}`, number, teamId: 'team-full' }),
      ),
    );
  });

  test('is told so, and nothing is logged, until one is done with', async () => {
    const input = buildInput({ teamId: 'team-full', commandId: 'command-full' });

    const refused = await logChange(input, amara, deps);
    const gone = { teamId: 'team-full', changeId: 'change-7', commandId: 'command-gone' };
    unwrap(await withdrawChange(gone, amara, deps));
    const logged = await logChange(input, amara, deps);
    const again = await logChange(input, amara, deps);

    expect(unwrapError(refused)).toEqual({ kind: 'too-many', limit: full });
    expect([logged.ok, again.ok]).toEqual([true, true]);
    expect(unwrap(again).change).toEqual(unwrap(logged).change);
  });
});

describe('a change logged for a strand', () => {
  const until = '2026-11-20T09:00:00.000Z';
  const strands = [
    buildStrand({ mission: 'One form for each visit' }),
    buildStrand({ id: 'theme-old', until }),
  ];

  test('answers it from the start, under its name of today, for one read more', async () => {
    await storeStrands(deps.store, { strands });
    const store = countStore(deps.store);
    const input = buildInput({ strandId: 'theme-forms' });

    const { change } = unwrap(await logChange(input, amara, { ...deps, store }));

    expect(change.answers).toEqual({
      ...{ strandId: 'theme-forms', strandName: 'One form for each visit' },
      barrierIds: [],
    });
    expect(store.counts).toMatchObject({ get: 2, replaceAndCreate: 1, replace: 0, create: 0 });
  });

  test.each(['theme-old', 'theme-of-another-team'])(
    'is logged all the same where the strand is none of the team’s that goes on (%s)',
    async (strandId) => {
      await storeStrands(deps.store, { strands });

      const { change } = unwrap(await logChange(buildInput({ strandId }), amara, deps));

      expect(change.answers).toEqual({ strandId: null, strandName: null, barrierIds: [] });
    },
  );

  test('sent again is the one there is, though the strand has ended since', async () => {
    await storeStrands(deps.store, { strands });
    const input = buildInput({ strandId: 'theme-forms' });
    const first = unwrap(await logChange(input, amara, deps));
    const ending = { teamId: 'team-north', strandId: 'theme-forms', commandId: 'ending' };
    unwrap(await endStrand(ending, buildActor(supervisor), deps));

    const again = unwrap(await logChange(input, amara, deps));

    expect(again.change).toEqual(first.change);
    expect(again.change.answers.strandId).toBe('theme-forms');
  });
});
