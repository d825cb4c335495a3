/** What the page says people are shown with what is theirs, they are, and nothing else. */
import { expect, test } from '@jest/globals';
import { loadDemo } from '../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../bot/local/demo/people.ts';
import { isShownBeside } from '../../../infra/papers/shown-beside.ts';
import { mapOf } from '../../../shared/domain/people-data/data-map.ts';
import { findMine } from '../../../shared/domain/people-data/find-mine.ts';
import { forTeamsTypes } from '../../../shared/use-cases/people-data/teams-types.ts';
import { teamPartition } from '../../../shared/use-cases/storage/partitions.ts';
import { readAll } from '../../../shared/use-cases/storage/read-all.ts';
import { createTestDeps, unwrap } from '../../support/build-deps.ts';

test('nobody in the team is shown a field of which the page says that they are not', async () => {
  const { store, clock } = createTestDeps();
  await loadDemo(store, clock);
  const pk = teamPartition(demoTenantId, demoTeam.id);

  const shown = await Promise.all(
    forTeamsTypes(async (type) => {
      const documents = unwrap(await readAll(store, type, pk));
      return documents.flatMap((document) =>
        Object.values(demoPeople).flatMap(({ id }) =>
          findMine(type.type, document, id).flatMap(({ kept }) =>
            kept.map(({ field }) => ({ type: type.type, field })),
          ),
        ),
      );
    }),
  );

  await store.close();
  const all = shown.flat();
  expect(new Set(all.map(({ type }) => type)).size).toBeGreaterThan(3);
  expect(all.filter(({ type, field }) => !isShownBeside(mapOf(type), field))).toEqual([]);
});

test.each([
  ['change', 'title', true],
  ['change', 'progress[].words', true],
  ['change', 'plan.*', true],
  ['change', 'goes[].*', true],
  ['change', 'stakeholders[].role', true],
  ['change', 'learning.learned', true],
  ['priorities', 'strands[].mission', false],
  ['barriers', 'barriers[].text', true],
  ['barriers', 'themes[].name', false],
  ['pulse', 'closed[].*', false],
] as const)('of %s, %s stands beside a name: %s', (type, field, expected) => {
  expect(isShownBeside(mapOf(type), field)).toBe(expected);
});
