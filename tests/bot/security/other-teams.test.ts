/** Nobody sees, changes or finds out about a team they are not in. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTabApi } from '../../../tab/api/index.ts';
import { createKeptViews } from '../../../tab/api/kept/kept-views.ts';
import { anyChangeCommand, changeCommandNames } from '../../support/any-change-command.ts';
import { anyBodyFor } from '../../support/any-team-command.ts';
import { createTestDeps } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeChange, storePerson, storeTeam } from '../../support/build-stored.ts';
import { expectRefusal } from '../../support/expect-refusal.ts';
import {
  neighbourTenant,
  type ProductionApp,
  startProductionApp,
} from '../../support/production-app.ts';

const amara = buildActor();
const title = 'A quiet corner for hard phone calls';
const log = { commandId: 'first-command', title: 'Shorter handover notes', scope: 'needs-a-yes' };
/** Every call about a team there is. */
const deps = createTestDeps();
const all = createTabApi(deps, createKeptViews(deps), async () => {});
const routes = all.filter(({ path }) => path.includes(':teamId'));
/** And about what it makes of what it learned. */
const ofProgrammes = all.filter(({ path }) => path.includes(':programmeId'));

let production: ProductionApp;

beforeAll(async () => {
  production = await startProductionApp();
  const { store } = production;
  await storeTeam(store);
  await storePerson(store);
  const sol = { id: 'sol', name: 'Sol Bright', role: 'practitioner' } as const;
  await storeTeam(store, { id: 'team-south', name: 'South', members: [sol] });
  await storeChange(store, { id: 'change-south', teamId: 'team-south', title });
  const tenantId = neighbourTenant;
  await storeTeam(store, { tenantId, id: 'team-oak', name: 'Oak', members: [sol] });
  await storeChange(store, { tenantId, id: 'change-oak', teamId: 'team-oak', title });
});

beforeEach(() => production.store.reset());

afterAll(async () => {
  await production.close();
  await deps.store.close();
});

describe('another team', () => {
  describe.each([
    ['of the same council', 'team-south', 'change-south'],
    ['of another council', 'team-oak', 'change-oak'],
    ['that is not there', 'team-nowhere', 'change-nowhere'],
    ['reached through ours', 'team-north%2F..%2Fteam-south', 'change-south'],
    ['named with its council', `..%2F..%2F${neighbourTenant}%2Fteam%2Fteam-oak`, 'change-oak'],
  ])('%s', (_, teamId, changeId) => {
    test.each(routes)('gives no member of ours $method $path', async ({ method, path }) => {
      const place = path.replace(':teamId', teamId).replace(':changeId', changeId);
      const body = method === 'get' ? undefined : { ...log, ...anyBodyFor(path) };
      const answer = await production.call(place, asAmara(), body);

      await expectNoTrace(answer, 403, 'not-a-member');
    });

    test.each(ofProgrammes)('gives them nothing by $method $path', async ({ method, path }) => {
      const place = path.replace(':programmeId', `team-${teamId}`);
      const body = method === 'get' ? undefined : anyBodyFor(path);
      const answer = await production.call(place, asAmara(), body);

      await expectNoTrace(answer, 403, 'not-a-member');
    });
  });

  test('gives its change to nobody who asks for it in their own team', async () => {
    const answers = await Promise.all(
      ['', ...changeCommandNames.map((name) => `/${name}`)].map((rest) =>
        production.call(
          `/api/teams/team-north/changes/change-south${rest}`,
          asAmara(),
          rest === '' ? undefined : anyChangeCommand,
        ),
      ),
    );

    for (const answer of answers) await expectNoTrace(answer, 404, 'not-found');
  });

  test('gives nothing to somebody of another council with the same id', async () => {
    const double = production.signIn(buildActor({ tenantId: neighbourTenant }));

    const answer = await production.call('/api/teams/team-north/board', double);

    await expectNoTrace(answer, 403, 'not-a-member');
  });

  test('is shown to its own member', async () => {
    const sol = production.signIn(buildActor({ id: 'sol', name: 'Sol Bright' }));

    const answer = await production.call('/api/teams/team-south/board', sol);

    expect(await answer.json()).toMatchObject({ changes: [{ title: title }] });
  });

  test('is not reached by what a body says', async () => {
    const body = { ...log, author: { id: 'sol' }, teamId: 'team-south', tenantId: neighbourTenant };

    const answer = await production.call('/api/teams/team-south/changes', asAmara(), body);

    await expectNoTrace(answer, 403, 'not-a-member');
  });
});

function asAmara(): string {
  return production.signIn(amara);
}

/** Refused, without a word about the other team, and nothing written. */
async function expectNoTrace(answer: Response, status: number, code: string): Promise<void> {
  const said = await expectRefusal(answer, status, code);
  const { create, replace } = production.store.counts;
  expect(said).not.toMatch(/quiet corner|South|Oak|Sol/);
  expect({ create, replace }).toEqual({ create: 0, replace: 0 });
}
