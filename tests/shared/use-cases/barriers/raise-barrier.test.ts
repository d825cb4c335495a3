/** Raising barriers on a real store: one write, nobody outside the team, and nothing in the file of who it was (P5). */

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayIn } from '../../../../shared/calendar/clock.ts';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { loadBarriers } from '../../../../shared/use-cases/barriers/load-barriers.ts';
import { raiseBarrier } from '../../../../shared/use-cases/barriers/raise-barrier.ts';
import { syncTeam } from '../../../../shared/use-cases/team/sync-team.ts';
import {
  buildClock,
  createTestDeps,
  type TestDeps,
  unwrap,
  unwrapError,
} from '../../../support/build-deps.ts';
import { buildActor, testTenant } from '../../../support/build-person.ts';
import { storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { countStore } from '../../../support/counting-store.ts';

const amara = buildActor();
const input = { teamId: 'team-north', barrier: 'We wait two days', keep: 'confidential' } as const;
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
});

afterEach(() => deps.store.close());

describe('raising a barrier', () => {
  test('is for everybody in the team, and nobody else', async () => {
    for (const { id, name } of Object.values(members))
      unwrap(
        await raiseBarrier({ ...input, barrier: `From ${id}` }, buildActor({ id, name }), deps),
      );
    const outside = buildActor({ id: 'sam', name: 'Sam Newly' });

    expect(unwrapError(await raiseBarrier(input, outside, deps))).toEqual({ kind: 'not-a-member' });
    expect(unwrapError(await loadBarriers('team-north', outside, deps))).toEqual({
      kind: 'not-a-member',
    });
    const elsewhere = { ...input, teamId: 'team-south' };
    expect(unwrapError(await raiseBarrier(elsewhere, amara, deps))).toEqual({
      kind: 'not-a-member',
    });
  });

  test('by thirty people at once keeps every one', async () => {
    const raised = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        raiseBarrier({ ...input, barrier: `Number ${at}` }, amara, deps),
      ),
    );

    const { current } = unwrap(await loadBarriers('team-north', amara, deps));
    expect(raised.every(({ ok }) => ok)).toBe(true);
    expect(current.barriers).toHaveLength(30);
  });

  test('is one write of one document that is there before anybody raises one', async () => {
    const team = { tenantId: testTenant, id: 'team-new', name: 'New' };
    const roster = [{ id: amara.id, name: amara.name, isOwner: false }];
    unwrap(await syncTeam({ ...team, roster }, '2026-11-16', deps));
    const store = countStore(deps.store);

    unwrap(await raiseBarrier({ ...input, teamId: team.id }, amara, { ...deps, store }));

    expect(store.counts).toMatchObject({ get: 2, replace: 1, create: 0, delete: 0, query: 0 });
  });
});

describe('a confidential barrier in the SQLite file', () => {
  const amarasName = 'Amara Osei-Quartey';
  const priyasName = 'Priya Raman-Hughes';
  const people = [
    { id: 'aaaaaaaa-0000-4000-8000-0000000000a1', name: amarasName },
    { id: 'bbbbbbbb-0000-4000-8000-0000000000b2', name: priyasName },
  ];
  const raising = fc.record({
    who: fc.constantFrom(...people),
    words: fc.integer({ min: 1, max: 35 }).map((n) => `Barrier number ${n}: ${'wait '.repeat(n)}`),
    minute: fc.integer({ min: 0, max: 55 }),
  });

  test('adds no id, name or time of anybody’s to the file, and changes no other document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(raising, { minLength: 1, maxLength: 15 }), async (raisings) => {
        const file = join(mkdtempSync(join(tmpdir(), 'barriers-')), 'data.db');
        await inFile(file, ({ store }) =>
          syncTeam(
            {
              ...{ tenantId: testTenant, id: 'team-north', name: 'North' },
              roster: people.map((person) => ({ ...person, isOwner: false })),
            },
            '2026-11-16',
            { store, clock: deps.clock },
          ),
        );
        const needles = [...people.flatMap(({ id, name }) => [id, name]), '2026-11-19'];
        const before = { counts: countIn(file, needles), others: otherRows(file) };

        await inFile(file, async (given) => {
          for (const { who, words, minute } of raisings) {
            given.clock.set(`2026-11-19T14:${String(minute).padStart(2, '0')}:07.123Z`);
            const actor = { ...who, tenantId: testTenant };
            unwrap(await raiseBarrier({ ...input, barrier: words }, actor, given));
          }
        });

        expect(countIn(file, needles)).toEqual(before.counts);
        expect(otherRows(file)).toEqual(before.others);
        expect(wordsIn(file)).toEqual(
          [...new Set(raisings.map(({ words }) => words.trim()))].sort(),
        );
      }),
      { numRuns: 15 },
    );
  });

  type Given = TestDeps;

  async function inFile(file: string, work: (given: Given) => Promise<unknown>): Promise<void> {
    const clock = buildClock('2026-11-18T09:00:00.000Z');
    const store = createSqliteStore({ file, clock });
    const newId = () => crypto.randomUUID();
    await work({ ...deps, store, clock, newId, today: (zone) => dayIn(zone, clock.now()) });
    await store.close();
  }

  function countIn(file: string, needles: readonly string[]): readonly number[] {
    const bytes = readFileSync(file, 'latin1');
    return needles.map((needle) => bytes.split(needle).length - 1);
  }

  /** Everything but the barriers, their row's place included. */
  function otherRows(file: string): readonly unknown[] {
    return rows(file, "SELECT rowid, * FROM documents WHERE type <> 'barriers'").concat(
      rows(file, "SELECT rowid, pk, id FROM documents WHERE type = 'barriers'"),
    );
  }

  function wordsIn(file: string): readonly string[] {
    const [row] = rows(file, "SELECT body FROM documents WHERE type = 'barriers'");
    const { barriers } = JSON.parse(String(row?.body)) as { barriers: { text: string }[] };
    return barriers.map(({ text }) => text).sort();
  }

  function rows(file: string, sql: string): Record<string, unknown>[] {
    const database = new DatabaseSync(file, { readOnly: true });
    const found = database.prepare(sql).all();
    database.close();
    return found;
  }
});
