/** What should not have happened is told once to whoever runs the app, and with care to whoever uses it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { AppParts } from '../../../bot/app.ts';
import { demoPeople, demoTenantId } from '../../../bot/local/demo/people.ts';
import { systemClock } from '../../../shared/calendar/clock.ts';
import { ErrorBody } from '../../../shared/contracts/api/http/error-body.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { buildFaultyStore } from '../../support/build-faulty-store.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { type RunningApp, startRunningApp } from '../../support/running-app.ts';

const title = 'Call foster carers before 9am';
const { amara } = demoPeople;
let app: RunningApp;

afterEach(() => app.close());

describe('an error nobody expected', () => {
  test.each(['/api/me', '/api/teams/north/board'])(
    'in %s is answered 500 and logged once under the same code',
    async (path) => {
      await start({ store: buildFaultyStore(buildStore(), { verb: 'get', when: 'before' }) });

      const answer = await ask(path);

      await expectOneReport(answer, path.replace('north', ':teamId'));
    },
  );

  test('leaves nothing of what was typed in the log, wherever the store repeats it', async () => {
    const store = buildStore();
    await storeTeam(store, { id: 'north', tenantId: demoTenantId, members: [member()] });
    await start({ store: { ...store, replaceAndCreate: repeatAndThrow } });

    const answer = await ask('/api/teams/north/changes', {
      commandId: 'first-command',
      title,
      scope: 'in-our-gift',
    });

    await expectOneReport(answer, '/api/teams/:teamId/changes');
    expect(app.recorded.lines.join()).not.toMatch(/foster|Amara|first-command/);
  });

  test('in a page without sign-in is answered and logged the same way', async () => {
    const handle = () => Promise.reject(new Error(title));
    await start({ open: [{ method: 'get', path: '/open', handle }] });

    const answer = await ask('/open');

    await expectOneReport(answer, '/open');
    expect(app.recorded.lines.join()).not.toContain('foster');
  });

  test.each(['/api/teams//board', '/api/teams/north/changes/', '/api/teams//changes/'])(
    'does not come of an id left out, as in %s',
    async (path) => {
      await start();

      const { status } = await ask(path);

      expect(status).toBe(404);
      expect(app.recorded.errors()).toEqual([]);
    },
  );

  test('does not come of the longest id there may be', async () => {
    const store = buildStore();
    await storeTeam(store, { id: 'north', tenantId: demoTenantId, members: [member()] });
    await start({ store });
    const commandId = 'c'.repeat(120);

    const logged = await ask('/api/teams/north/changes', {
      commandId,
      title,
      scope: 'needs-a-yes',
    });
    const { id } = (await logged.json()) as { id: string };
    const shown = await ask(`/api/teams/north/changes/${id}`);

    expect([logged.status, shown.status]).toEqual([201, 200]);
  });
});

describe('health', () => {
  test('is live and ready while the store answers', async () => {
    await start();

    expect(await readHealth()).toEqual({ live: 200, ready: 200 });
  });

  test.each<[string, Pick<Parameters<typeof buildFaultyStore>[1], 'error'>]>([
    ['is busy', { error: 'throttled' }],
    ['cannot be reached', { error: 'unknown-outcome' }],
    ['throws', {}],
  ])('is live, but not ready, while the store %s', async (_, fault) => {
    const store = buildFaultyStore(buildStore(), { verb: 'get', when: 'before', ...fault });
    await start({ store });

    expect(await readHealth()).toEqual({ live: 200, ready: 503 });
  });

  test('is ready again as soon as the store is back', async () => {
    const store = buildFaultyStore(buildStore(), { verb: 'get', nth: 1, when: 'before' });
    await start({ store });

    const [first, second] = [await readHealth(), await readHealth()];

    expect([first.ready, second.ready]).toEqual([503, 200]);
  });
});

async function start(overrides: Partial<AppParts> = {}): Promise<void> {
  app = await startRunningApp(overrides);
}

function buildStore(): DocumentStore {
  return createSqliteStore({ file: ':memory:', clock: systemClock });
}

function member() {
  return { id: amara.id, name: amara.name, role: 'practitioner' } as const;
}

/** As libraries do, whose errors hold the request that failed. */
async function repeatAndThrow(...docs: readonly unknown[]): Promise<never> {
  throw new Error(`Could not write ${JSON.stringify(docs)}`);
}

/** Amara asks; with a body, she sends it. */
async function ask(path: string, body?: object): Promise<Response> {
  const token = await app.issuer.sign(amara);
  return fetch(`${app.url}${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
}

async function expectOneReport(answer: Response, route: string): Promise<void> {
  const { error } = ErrorBody.parse(await answer.json());
  expect(answer.status).toBe(500);
  expect(error.code).toBe('unexpected');
  expect(error.message).toContain(error.correlationId);
  expect(app.recorded.errors()).toMatchObject([{ correlationId: error.correlationId, route }]);
}

async function readHealth() {
  const [live, ready] = await Promise.all(
    ['/health/live', '/health/ready'].map(async (path) => (await fetch(app.url + path)).status),
  );
  return { live, ready };
}
