/** What the file of a team says of somebody who raised a barrier on the tab, confidentially: nothing (P5). */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { as, buildApi } from './build-api.ts';

const amara = buildActor();
const words = 'Two days’ wait for a signature';

/** How often all that could lead to her, or to the moment, is in the files once the server has stopped. */
async function traces(keep: 'by-name' | 'confidential' | null) {
  const folder = mkdtempSync(join(tmpdir(), 'confidential-'));
  const { clock } = buildApi().deps;
  const api = buildApi(() => createSqliteStore({ file: join(folder, 'team.db'), clock }));
  await storeTeam(api.deps.store);
  const raised = '2026-11-25T14:37:11.000Z';
  api.deps.clock.set(raised);
  const commandId = 'raise-1';
  if (keep !== null)
    for (const _again of [1, 2])
      await api.call('post /api/teams/:teamId/barriers/raise', {
        ...as(amara),
        body: { barrier: words, keep, commandId },
      });
  await api.deps.store.close();
  const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  const leads = [amara.id, amara.name, commandId, raised.slice(0, 16), '14:37'];
  const count = (lead: string) => bytes.join('').split(lead).length - 1;
  const inLatin = Buffer.from(words, 'utf8').toString('latin1');
  return { words: count(inLatin), leads: leads.map(count) };
}

test('the file has the words, and not one trace more of who raised them or when', async () => {
  const before = await traces(null);
  const confidentially = await traces('confidential');
  const byName = await traces('by-name');

  expect(confidentially.words).toBeGreaterThan(0);
  expect(confidentially.leads).toEqual(before.leads);
  expect(byName.leads).not.toEqual(before.leads);
});
