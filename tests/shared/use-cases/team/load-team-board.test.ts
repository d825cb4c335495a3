/** A team's board: every open change, the one logged last first, however many there are. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { changeType } from '../../../../shared/use-cases/storage/document-types.ts';
import { toDocument } from '../../../../shared/use-cases/storage/repository.ts';
import { loadTeamBoard } from '../../../../shared/use-cases/team/load-team-board.ts';
import { buildChange } from '../../../support/build-change.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';
import { testTenant } from '../../../support/build-person.ts';
import { storeChange, storedTeam, storeTeam } from '../../../support/build-stored.ts';
import { countStore } from '../../../support/counting-store.ts';

const place = { tenantId: testTenant, teamId: 'team-north' };
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
});

afterEach(() => deps.store.close());

function storeNumber(number: number, overrides: Partial<SmallChange> = {}) {
  return storeChange(deps.store, { id: `change-${number}`, number, ...overrides });
}

describe('a board', () => {
  test('shows the open changes of the team, latest first', async () => {
    await storeNumber(2);
    await storeNumber(10);
    await storeNumber(9);
    await storeNumber(3, { status: 'withdrawn' });
    await storeNumber(4, { teamId: 'team-south' });
    await storeNumber(5, { tenantId: 'tenant-other' });

    const { team, changes } = unwrap(await loadTeamBoard(deps.store, place));

    expect(changes.map(({ number }) => number)).toEqual([10, 9, 2]);
    expect(team).toEqual(await storedTeam(deps.store));
  });

  test('shows nobody as the owner once they have left, and since when', async () => {
    const owner = { id: 'sam', name: 'Sam Newly' };
    const leftAt = '2026-11-18T08:00:00.000Z';
    await storeTeam(deps.store, { id: 'team-west', leavers: [{ id: 'sam', leftAt }] });
    await storeChange(deps.store, { teamId: 'team-west', owner });

    const west = { ...place, teamId: 'team-west' };
    const { changes } = unwrap(await loadTeamBoard(deps.store, west));

    expect(changes).toMatchObject([{ owner: null, ownerSince: leftAt }]);
  });

  test('has changes without their history, and without anybody’s thanks', async () => {
    await storeNumber(1);

    const { changes } = unwrap(await loadTeamBoard(deps.store, place));

    const {
      history: _,
      progress: __,
      thanks: ___,
      appliedCommands: ____,
      peopleOutbox: _____,
      channelOutbox: ______,
      ...summary
    } = buildChange();
    expect(changes).toEqual([{ ...summary, progress: [], id: 'change-1', number: 1 }]);
  });

  test('of 1,005 changes is complete and in order', async () => {
    const numbers = Array.from({ length: 1005 }, (_, at) => 1005 - at);
    await writeMany(numbers);
    const store = countStore(deps.store);

    const { changes } = unwrap(await loadTeamBoard(store, place));

    expect(changes.map(({ number }) => number)).toEqual(numbers);
    expect(store.counts).toMatchObject({ get: 1, query: 2 });
  });

  test('of exactly one page is asked for once', async () => {
    await writeMany(Array.from({ length: 1000 }, (_, at) => at + 1));
    const store = countStore(deps.store);

    const { changes } = unwrap(await loadTeamBoard(store, place));

    expect(changes).toHaveLength(1000);
    expect(store.counts.query).toBe(1);
  });

  test('of a team nobody has heard of is not one’s own', async () => {
    const board = await loadTeamBoard(deps.store, { ...place, teamId: 'team-west' });

    expect(unwrapError(board)).toEqual({ kind: 'not-a-member' });
  });

  test.each(['get', 'query'] as const)('says so when the store is busy (%s)', async (verb) => {
    const store = buildFaultyStore(deps.store, { verb, when: 'before', error: 'throttled' });

    expect(unwrapError(await loadTeamBoard(store, place))).toEqual({ kind: 'busy' });
  });
});

/** In an order of their own, so that the board's is not the one they were written in. */
async function writeMany(numbers: readonly number[]): Promise<void> {
  const mixed = numbers.toSorted((a, b) => ((a * 7919) % 1009) - ((b * 7919) % 1009));
  for (const number of mixed) {
    const change = buildChange({ id: `change-${number}`, number });
    unwrap(await deps.store.create(toDocument(changeType, change)));
  }
}
