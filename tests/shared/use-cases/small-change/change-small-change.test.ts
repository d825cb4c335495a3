/** Commands on a logged change: who may give them, which version they were given for, and that each counts once. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DomainError } from '../../../../shared/domain/errors.ts';
import type { Actor } from '../../../../shared/domain/person.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import type { Deps } from '../../../../shared/use-cases/deps.ts';
import type { ChangeCommand } from '../../../../shared/use-cases/small-change/change-small-change.ts';
import { editChange } from '../../../../shared/use-cases/small-change/edit-change.ts';
import { moveChange } from '../../../../shared/use-cases/small-change/move-change.ts';
import { planChange } from '../../../../shared/use-cases/small-change/plan-change.ts';
import { undoChange } from '../../../../shared/use-cases/small-change/undo-change.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storeChange, storedChange, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';

type UseCase = (
  target: ChangeCommand,
  actor: Actor,
  deps: Deps,
) => Promise<Result<SmallChange, DomainError>>;

const words = { title: 'Other words', benefit: '', scope: 'needs-a-yes' } as const;
const answers = { why: 'Families wait.', success: '', steps: '', accountability: '' };

const edit: UseCase = (target, actor, deps) => editChange({ ...target, ...words }, actor, deps);
const plan: UseCase = (target, actor, deps) => planChange({ ...target, ...answers }, actor, deps);
const move: UseCase = (target, actor, deps) =>
  moveChange({ ...target, to: 'develop', reason: '' }, actor, deps);

const commands: readonly (readonly [string, UseCase, Partial<SmallChange>])[] = [
  ['edit', edit, { title: 'Other words', scope: 'needs-a-yes' }],
  ['plan', plan, { stage: 'develop' }],
  ['move', move, { stage: 'develop' }],
  ['undo', undoChange, { status: 'withdrawn' }],
];

const amara = buildActor();
let deps: TestDeps;
let change: SmallChange;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
  change = await storeChange(deps.store);
});

afterEach(() => deps.store.close());

function buildTarget(overrides: Partial<ChangeCommand> = {}): ChangeCommand {
  return {
    teamId: change.teamId,
    changeId: change.id,
    commandId: 'command-1',
    version: change.version,
    ...overrides,
  };
}

describe.each(commands)('to %s', (_name, command, expected) => {
  test('is stored under the actor’s name, at the time it is', async () => {
    const altered = unwrap(await command(buildTarget(), amara, deps));

    expect(altered).toMatchObject({ ...expected, version: 2 });
    expect(altered.history.at(-1)).toMatchObject({
      at: '2026-11-21T09:30:00.000Z',
      by: { id: 'amara', name: 'Amara Osei' },
    });
    expect(await storedChange(deps.store)).toEqual(altered);
  });

  test('takes two reads and one write', async () => {
    const store = countStore(deps.store);

    await command(buildTarget(), amara, { ...deps, store });

    expect(store.counts).toMatchObject({ get: 2, replace: 1, create: 0, query: 0 });
  });

  test('again gives the same answer and writes nothing', async () => {
    const first = unwrap(await command(buildTarget(), amara, deps));
    const store = countStore(deps.store);

    const again = unwrap(await command(buildTarget(), amara, { ...deps, store }));

    expect(again).toEqual(first);
    expect(store.counts.replace).toBe(0);
  });

  test('for an older version is stale, and nothing is written', async () => {
    const before = unwrap(await edit(buildTarget({ commandId: 'another' }), amara, deps));

    const altered = await command(buildTarget(), amara, deps);

    expect(unwrapError(altered)).toEqual({ kind: 'stale' });
    expect(await storedChange(deps.store)).toEqual(before);
  });

  test('is refused to people outside the team, and nothing is written', async () => {
    await storeTeam(deps.store, { id: 'team-south' });
    const attempts = [
      command(buildTarget(), buildActor({ id: 'stranger' }), deps),
      command(buildTarget(), buildActor({ tenantId: 'tenant-other' }), deps),
      command(buildTarget({ teamId: 'team-west' }), amara, deps),
    ];

    const refusals = (await Promise.all(attempts)).map(unwrapError);

    expect(refusals).toEqual(attempts.map(() => ({ kind: 'not-a-member' })));
    expect(await storedChange(deps.store)).toEqual(change);
  });

  test('finds no change of one team in another, nor one that is not there', async () => {
    await storeTeam(deps.store, { id: 'team-south' });

    const elsewhere = await command(buildTarget({ teamId: 'team-south' }), amara, deps);
    const nowhere = await command(buildTarget({ changeId: 'change-none' }), amara, deps);

    expect([elsewhere, nowhere].map(unwrapError)).toEqual([
      { kind: 'not-found' },
      { kind: 'not-found' },
    ]);
  });

  test.each(['before', 'after'] as const)(
    'is applied once though its answer was lost %s it was written',
    async (when) => {
      const fault = { verb: 'replace', nth: 1, when, error: 'unknown-outcome' } as const;
      const store = buildFaultyStore(deps.store, fault);

      const altered = unwrap(await command(buildTarget(), amara, { ...deps, store }));

      expect(altered).toMatchObject({ ...expected, version: 2 });
      expect(await storedChange(deps.store)).toEqual(altered);
    },
  );

  test('of two people at the same moment reaches the change once; the other hears it is stale', async () => {
    const other = buildTarget({ commandId: 'command-2' });

    const outcomes = await Promise.all([
      command(buildTarget(), amara, deps),
      command(other, amara, deps),
    ]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, error: { kind: 'stale' } });
    expect((await storedChange(deps.store))?.version).toBe(2);
  });
});

describe('a role that may not', () => {
  const { leader, practitioner } = members;
  const jo = { ...practitioner, id: 'jo' };

  test.each([
    ['edit', edit, jo, ['supervisor', 'facilitator']],
    ['move', move, jo, ['supervisor', 'facilitator']],
    ['edit', edit, leader, ['supervisor', 'facilitator']],
    ['move', move, leader, ['supervisor', 'facilitator']],
    ['plan', plan, leader, ['practitioner', 'supervisor', 'facilitator']],
  ] as const)('%s hears who may', async (_name, command, member, allowed) => {
    await storeTeam(deps.store, { id: 'team-south', members: [practitioner, jo, leader] });
    await storeChange(deps.store, { teamId: 'team-south' });
    const target = buildTarget({ teamId: 'team-south' });

    const refused = await command(target, buildActor(member), deps);

    expect(unwrapError(refused)).toEqual({ kind: 'not-allowed', allowed, author: true });
    expect(await storedChange(deps.store, { teamId: 'team-south' })).toMatchObject({ version: 1 });
  });

  test.each([
    ['edit', edit],
    ['plan', plan],
    ['move', move],
  ] as const)('%s may when they own the change', async (_name, command) => {
    const owned = await storeChange(deps.store, {
      id: 'change-owned',
      owner: { id: leader.id, name: leader.name },
    });

    const altered = await command(buildTarget({ changeId: owned.id }), buildActor(leader), deps);

    expect(altered.ok).toBe(true);
  });

  test('undo somebody else’s step hears there is nothing of theirs', async () => {
    const refused = await undoChange(buildTarget(), buildActor(members.supervisor), deps);

    expect(unwrapError(refused)).toEqual({ kind: 'nothing-to-undo' });
  });
});

test('what the domain refuses is handed on, and nothing is written', async () => {
  const input = { ...buildTarget(), to: 'grow', reason: '' } as const;

  const moved = await moveChange(input, amara, deps);

  expect(unwrapError(moved)).toEqual({ kind: 'no-such-move' });
  expect(await storedChange(deps.store)).toEqual(change);
});

test('people who never give up meet "busy" at last, and nothing is written', async () => {
  const fault = { verb: 'replace', when: 'before', error: 'conflict' } as const;
  const faulty = countStore(buildFaultyStore(deps.store, fault));

  const altered = await edit(buildTarget(), amara, { ...deps, store: faulty });

  expect(unwrapError(altered)).toEqual({ kind: 'busy' });
  expect(faulty.counts.replace).toBe(10);
}, 10_000);
