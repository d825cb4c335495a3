/** What a team has leaves only for a lead of it who has signed in, and is kept by nobody on the way. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buildActor } from '../../support/build-person.ts';
import { storeChange, storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { expectRefusal } from '../../support/expect-refusal.ts';
import { type ProductionApp, startProductionApp } from '../../support/production-app.ts';

const path = '/api/teams/team-north/export?as=csv';
let production: ProductionApp;

beforeAll(async () => {
  production = await startProductionApp();
  await storeTeam(production.store);
  await storeChange(production.store, { title: '=1+1' });
});

beforeEach(() => production.store.reset());

afterAll(() => production.close());

function ask(who: keyof typeof members, place = path): Promise<Response> {
  return production.call(place, production.signIn(buildActor(members[who])));
}

test('whoever has not signed in gets nothing', async () => {
  await expectRefusal(await production.call(path), 401, 'unauthenticated');
});

test('a practitioner gets nothing but who may', async () => {
  const said = await expectRefusal(await ask('practitioner'), 403, 'not-allowed');

  expect(said).toContain('supervisors or facilitators');
});

test('a supervisor gets it as a file that is not kept, and only that they took it is noted', async () => {
  const answer = await ask('supervisor');

  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': expect.stringMatching(/^attachment; filename="small-changes-north-/),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(await answer.text()).toContain(`"SC-12","'=1+1",`);
  expect(production.store.counts).toMatchObject({ create: 0, replace: 1 });
});

test.each(['?as=csv&as=xlsx', '?as=', '', '?as=csv%00'])('%j is no way to ask', async (query) => {
  const answer = await ask('supervisor', `/api/teams/team-north/export${query}`);

  await expectRefusal(answer, 400, 'invalid');
});
