/** Setting a team up as somebody: who may, what two people at once do, and that it is written once. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Role } from '../../../../shared/domain/permissions.ts';
import type { SetUpInput } from '../../../../shared/domain/team/set-up/set-up-team.ts';
import { logChange } from '../../../../shared/use-cases/small-change/log-change.ts';
import { setUpTeam } from '../../../../shared/use-cases/team/set-up-team.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storedTeam, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';

const council: SetUpInput = { part: 'council', council: 'Elmshire County Council' };
const thursday: SetUpInput = { part: 'check-in', checkInDay: '4', checkInTime: '10:00' };
const target = { teamId: 'team-north', commandId: 'command-1', version: 1 };
const priya = buildActor(members.supervisor);
const marcus = buildActor(members.facilitator);
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
});

afterEach(() => deps.store.close());

test.each([
  ['practitioner', false],
  ['supervisor', true],
  ['facilitator', true],
  ['leader', false],
] as const)('a %s may: %s', async (role: Role, may) => {
  const done = await setUpTeam(target, council, buildActor(members[role]), deps);

  expect(done.ok).toBe(may);
  if (!done.ok)
    expect(done.error).toEqual({
      ...{ kind: 'not-allowed', author: false },
      allowed: ['supervisor', 'facilitator'],
    });
  expect((await storedTeam(deps.store))?.version).toBe(may ? 2 : 1);
});

test('takes one read and one write', async () => {
  const store = countStore(deps.store);

  const team = unwrap(await setUpTeam(target, council, priya, { ...deps, store }));

  expect(store.counts).toMatchObject({ get: 1, replace: 1, create: 0, query: 0 });
  expect(await storedTeam(deps.store)).toEqual(team);
});

test('people outside the team, and of a team nobody knows, are not members', async () => {
  const refusals = [
    await setUpTeam(target, council, buildActor({ id: 'stranger' }), deps),
    await setUpTeam(target, council, buildActor({ ...priya, tenantId: 'tenant-other' }), deps),
    await setUpTeam({ ...target, teamId: 'team-west' }, council, priya, deps),
  ].map(unwrapError);

  expect(refusals).toEqual(refusals.map(() => ({ kind: 'not-a-member' })));
});

describe('the same card', () => {
  test('pressed twice by one person is applied once', async () => {
    const both = await Promise.all([1, 2].map(() => setUpTeam(target, council, priya, deps)));

    expect(both.map(unwrap).map(({ version }) => version)).toEqual([2, 2]);
    expect((await storedTeam(deps.store))?.history).toHaveLength(1);
  });

  test('pressed by two people at once is applied for one; the other hears it is stale', async () => {
    const outcomes = await Promise.all([
      setUpTeam(target, council, priya, deps),
      setUpTeam(target, thursday, marcus, deps),
    ]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, error: { kind: 'stale' } });
    expect((await storedTeam(deps.store))?.version).toBe(2);
  });
});

test.each(['before', 'after'] as const)(
  'is applied once though its answer was lost %s it was written',
  async (when) => {
    const fault = { verb: 'replace', nth: 1, when, error: 'unknown-outcome' } as const;
    const store = buildFaultyStore(deps.store, fault);

    const team = unwrap(await setUpTeam(target, council, priya, { ...deps, store }));

    expect(team.version).toBe(2);
    expect(await storedTeam(deps.store)).toEqual(team);
  },
);

test('numbers given meanwhile neither make a card old nor get lost', async () => {
  const logs = Array.from({ length: 6 }, (_, at) =>
    logChange(
      {
        ...{ teamId: 'team-north', commandId: `log-command-${at}` },
        ...{ title: 'Walk and talk', benefit: '', scope: 'in-our-gift' },
      },
      buildActor(),
      deps,
    ),
  );

  const [done, ...logged] = await Promise.all([setUpTeam(target, council, priya, deps), ...logs]);

  const numbers = logged.map((each) => unwrap(each).change.number);
  expect(unwrap(done).localAuthority).toBe('Elmshire County Council');
  expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await storedTeam(deps.store)).toMatchObject({
    ...{ localAuthority: 'Elmshire County Council', nextNumber: 7, version: 2 },
  });
});
