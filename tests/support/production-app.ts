/** The real app as a council runs it: signed activities in, signed tokens on the tab, two tenants served. */
import type { AppParts } from '../../bot/app.ts';
import { systemClock } from '../../shared/calendar/clock.ts';
import type { Actor } from '../../shared/domain/person.ts';
import { usualRetention } from '../../shared/domain/retention.ts';
import { createSqliteStore } from '../../shared/stores/sqlite/sqlite-store.ts';
import { createSigningKeys } from '../../tab/api/sign-in/signing-keys.ts';
import { createBotCredentials } from '../bench/servers/answer-driver.ts';
import { testTenant } from './build-person.ts';
import { type CountingStore, countStore } from './counting-store.ts';
import { patience } from './patience.ts';
import { type RunningApp, startRunningApp } from './running-app.ts';
import type { Roster } from './teams-service/roster-routes.ts';
import { startTeamsService, type TeamsService } from './teams-service.ts';
import { startTokenIssuer, type TokenRequest } from './token-issuer.ts';

export const neighbourTenant = 'tenant-oakshire';

const appId = '33333333-cccc-4333-8333-333333333333';
const tabClientId = '22222222-bbbb-4222-8222-222222222222';

export type ProductionApp = {
  readonly app: RunningApp;
  readonly store: CountingStore;
  readonly teams: TeamsService;
  /** The authorization header Teams sends, unless it is changed. */
  readonly signActivity: (changes?: Partial<TokenRequest>) => string;
  /** The authorization header the tab sends for somebody, unless its claims are changed. */
  readonly signIn: (actor: Actor, changes?: Partial<TokenRequest>) => string;
  /** Calls the tab's API; with a body, sends it. */
  readonly call: (path: string, authorization?: string, body?: object) => Promise<Response>;
  readonly post: (activity: object, authorization?: string) => Promise<Response>;
  readonly close: () => Promise<void>;
};

export async function startProductionApp(
  roster: Roster = {},
  overrides: Partial<AppParts> = {},
): Promise<ProductionApp> {
  const [issuer, teams] = await Promise.all([startTokenIssuer(), startTeamsService(roster)]);
  const issuerOf = (tenantId: string) => `${issuer.url}/${tenantId}`;
  const tenantIds = [testTenant, neighbourTenant];
  const store = countStore(
    overrides.store ?? createSqliteStore({ file: ':memory:', clock: systemClock }),
  );
  const app = await startRunningApp({
    config: {
      mode: 'production',
      port: 0,
      logLevel: 'debug',
      signposts: {},
      privacyContact: null,
      bankHolidays: 'GB-ENG',
      retention: usualRetention,
      store: { kind: 'sqlite', file: ':memory:' },
      bot: {
        appId,
        appType: 'SingleTenant',
        appTenantId: testTenant,
        sdkSettings: issuer.sdkSettings,
      },
      tenantIds,
      tab: { clientId: tabClientId, publicHost: 'elmshire.example' },
    },
    tokens: {
      sources: [
        {
          issuerOf,
          audiences: [tabClientId],
          ...createSigningKeys(`${issuer.url}/keys`, { timeoutMs: patience.stepMs }),
        },
      ],
      tenantIds,
    },
    credentials: createBotCredentials(appId),
    open: [],
    ...overrides,
    store,
  });

  return {
    ...{ app, store, teams },
    signActivity: (changes) =>
      bearer(issuer.issueToken({ audience: appId, serviceUrl: teams.url, ...changes })),
    signIn: ({ id, name, tenantId }, changes = {}) =>
      bearer(
        issuer.issueToken({
          audience: tabClientId,
          serviceUrl: '',
          ...changes,
          claims: {
            ...{ iss: issuerOf(tenantId), oid: id, tid: tenantId, name },
            ...{ scp: 'access_as_user', ver: '2.0', ...changes.claims },
          },
        }),
      ),
    call: (path, authorization, body) => send(`${app.url}${path}`, authorization, body),
    post: (activity, authorization) => send(`${app.url}/api/messages`, authorization, activity),
    async close() {
      await app.close();
      await Promise.all([issuer.close(), teams.close()]);
    },
  };
}

function bearer(token: string): string {
  return `Bearer ${token}`;
}

function send(url: string, authorization?: string, body?: object): Promise<Response> {
  const headers = {
    ...(authorization !== undefined && { authorization }),
    ...(body && { 'content-type': 'application/json' }),
  };
  return fetch(url, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
}
