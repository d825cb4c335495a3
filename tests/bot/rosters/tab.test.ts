/** The tab of somebody who left a team of which Teams sent no word: a day later it shows nothing of the team. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { updateTeam } from '../../../shared/use-cases/roster/update-team.ts';
import { buildClock, createTestDeps, type TestClock, unwrap } from '../../support/build-deps.ts';
import { buildActor, testTenant } from '../../support/build-person.ts';
import { type ProductionApp, startProductionApp } from '../../support/production-app.ts';
import { buildMember } from '../../support/teams-payloads/member.ts';

const team = { id: '19:riverside@thread.tacv2', name: 'Riverside', aadGroupId: 'r' };
const amara = buildActor();
const priya = { ...amara, id: 'priya', name: 'Priya Raman' };
const board = `/api/teams/${encodeURIComponent(team.id)}/board`;
const nextDay = '2026-11-22T10:00:00.000Z';
const members = [priya, amara].map(buildMember);

let clock: TestClock;
let production: ProductionApp;

beforeEach(async () => {
  clock = buildClock();
  members.splice(0, 2, ...[priya, amara].map(buildMember));
  const store = createSqliteStore({ file: ':memory:', clock });
  production = await startProductionApp({ members, team }, { store, clock });
  const roster = [priya, amara].map(({ id, name }) => ({
    id,
    name,
    userId: `29:${id}`,
    isOwner: false,
  }));
  const seen = { tenantId: testTenant, id: team.id, name: team.name, roster };
  const serviceUrl = production.teams.url;
  unwrap(await updateTeam({ ...seen, serviceUrl }, { ...createTestDeps(), store, clock }));
});

afterEach(() => production.close());

async function look(path: string, actor = amara) {
  const response = await production.call(path, production.signIn(actor));
  return response.status;
}

test('whoever left is shown nothing of it, and the others all', async () => {
  const before = await look(board);
  members.pop();
  clock.set(nextDay);

  expect(before).toBe(200);
  expect(await look(board)).toBe(403);
  expect(await look('/api/me')).toBe(403);
  expect(await look(board, priya)).toBe(200);
});

test('many tabs at once ask Teams once', async () => {
  clock.set(nextDay);

  const answers = await Promise.all(Array.from({ length: 20 }, () => look(board)));

  expect(new Set(answers)).toEqual(new Set([200]));
  expect(production.teams.countOf('pagedmembers')).toBe(1);
});

test.each([403, 404, 500])(
  'where Teams answers %s, what is known is shown, and it is not asked each time',
  async (status) => {
    members.pop();
    production.teams.failAll(status, 'pagedmembers');
    clock.set(nextDay);

    expect([await look(board), await look(board)]).toEqual([200, 200]);
    expect(production.teams.countOf('pagedmembers')).toBe(1);
  },
);
