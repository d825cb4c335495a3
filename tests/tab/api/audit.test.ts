/** `GET /api/teams/:teamId/audit`: who did what, for a supervisor or facilitator. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { raiseBarrier } from '../../../shared/use-cases/barriers/raise-barrier.ts';
import { askToBeForgotten } from '../../../shared/use-cases/people-data/forget-person.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeChange, storedTeam, storePerson, storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const priya = as(members.supervisor);
const at = '2026-11-20T09:00:00.000Z';
let api: TestApi;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
});

afterEach(() => api.deps.store.close());

function ask(query: Record<string, string> = {}, who = priya, teamId = 'team-north') {
  return api.call('get /api/teams/:teamId/audit', { ...who, params: { teamId }, query });
}

async function read() {
  return JSON.parse(String((await ask()).body));
}

describe('who may', () => {
  test.each([
    ['practitioner', 403],
    ['leader', 403],
    ['supervisor', 200],
    ['facilitator', 200],
  ] as const)('a %s is answered with %i, page and file', async (role, status) => {
    const who = as(members[role]);

    expect(await ask({}, who)).toMatchObject({ status });
    expect(await ask({ as: 'csv' }, who)).toMatchObject({ status });
  });

  test('nobody from outside, and nobody of another team', async () => {
    expect(await ask({}, as({ id: 'sam', name: 'Sam Newly' }))).toMatchObject({ status: 403 });
    expect(await ask({}, priya, 'team-south')).toMatchObject({ status: 403 });
  });
});

test('what is known already is not sent again, and reading is not noted', async () => {
  const { headers } = await ask();
  const again = await api.call('get /api/teams/:teamId/audit', {
    ...priya,
    ifNoneMatch: String(headers?.etag),
  });

  expect(again.status).toBe(304);
  expect((await storedTeam(api.deps.store))?.acts).toEqual([]);
});

test('whoever takes a file is in it, as is whoever took the team’s work away', async () => {
  const place = { ...priya, params: { teamId: 'team-north' } };
  await api.call('get /api/teams/:teamId/export', { ...place, query: { as: 'json' } });
  const { body } = await ask({ as: 'json' });

  expect(JSON.parse(String(body)).lines).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ by: 'Priya Raman', did: 'took-everything' }),
      expect.objectContaining({ by: 'Priya Raman', did: 'took-audit-list' }),
    ]),
  );
});

test('the table has a line for each, and no name is taken for a formula', async () => {
  const by = { id: 'eve', name: '=1+1' };
  const history = [{ at, by, did: 'logged' as const, before: {}, reason: 'Secret words' }];
  await storeChange(api.deps.store, { history, title: 'Secret title' });
  const { body, headers } = await ask({ as: 'csv' });
  const rows = parse(String(body), { bom: true, columns: true, record_delimiter: '\r\n' });

  expect(rows).toContainEqual({
    When: '20 November 2026 at 09:00',
    Who: "'=1+1",
    'Small change': 'SC-12',
    'What they did': "'=1+1 logged it",
  });
  expect(headers?.['content-disposition']).toContain('who-did-what');
  expect(String(body)).not.toContain('Secret');
});

test('a kind of file there is none of is said to be so', async () => {
  expect(await ask({ as: 'xlsx' })).toMatchObject({ status: 400 });
});

test('that somebody was forgotten is told, and never who', async () => {
  const amara = buildActor();
  await storePerson(api.deps.store, amara);
  await storeChange(api.deps.store, { history: [{ at, by: amara, did: 'logged', before: {} }] });
  unwrap(await askToBeForgotten(amara, api.deps));
  const { lines } = await read();

  expect(lines).toMatchObject([
    { by: 'A former colleague', deed: { of: 'team', did: 'was-forgotten' } },
    { by: 'A former colleague', deed: { of: 'change', did: 'logged' } },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/amara/i);
});

test('nothing of who raises a barrier, by name or not', async () => {
  for (const keep of ['confidential', 'by-name'] as const)
    unwrap(
      await raiseBarrier(
        { teamId: 'team-north', barrier: `One ${keep}`, keep },
        buildActor(),
        api.deps,
      ),
    );

  expect((await read()).lines).toEqual([]);
});
