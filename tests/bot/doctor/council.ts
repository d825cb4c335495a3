/** A council whose settings are good: a database, a registration, and Microsoft as it is from there. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listChecks, type Surroundings } from '../../../bot/doctor/examine.ts';
import { readOptions } from '../../../bot/doctor/options.ts';
import { report } from '../../../bot/doctor/report.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../../support/cosmos-server.ts';
import { fetchFrom, leadRequests } from '../../support/microsoft-service/lead-to-loopback.ts';
import {
  identityHeader,
  identityPath,
  type MicrosoftService,
  startMicrosoftService,
} from '../../support/microsoft-service.ts';

export const appId = '33333333-cccc-4333-8333-333333333333';
export const tenantId = '11111111-1111-4111-8111-111111111111';
export const tabClientId = '22222222-bbbb-4222-8222-222222222222';
export const host = 'small-changes.example.gov.uk';
export const password = 'Zq8~a-secret-nobody-may-read';

export type Env = Readonly<Record<string, string>>;

export const productionEnv: Env = {
  MicrosoftAppId: appId,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenantId,
  MicrosoftAppPassword: password,
  TENANT_IDS: tenantId,
  TAB_CLIENT_ID: tabClientId,
  PUBLIC_HOST: host,
};

export type Council = {
  readonly cosmos: CosmosServer;
  readonly microsoft: MicrosoftService;
  /** The settings, with Cosmos DB and a secret. */
  readonly env: Env;
  readonly folder: string;
  readonly close: () => Promise<void>;
};

export async function startCouncil(): Promise<Council> {
  const known = { tenantIds: [tenantId], assigned: [appId] };
  const [cosmos, microsoft] = await Promise.all([
    startCosmosServer(),
    startMicrosoftService(known),
  ]);
  await makeTestContainer(cosmos, 'documents');
  const leadAsBefore = leadRequests(microsoft.url);
  return {
    ...{ cosmos, microsoft },
    folder: mkdtempSync(join(tmpdir(), 'council-')),
    env: {
      ...productionEnv,
      COSMOS_ENDPOINT: cosmos.endpoint,
      COSMOS_KEY: cosmos.key,
      COSMOS_DATABASE: 'tests',
    },
    async close() {
      leadAsBefore();
      await Promise.all([cosmos.close(), microsoft.close()]);
    },
  };
}

/** App Service's own two variables, and no other way to sign in than with the identity; for a process of its own. */
export function onWebApp({ env, microsoft }: Council): Env {
  const { MicrosoftAppPassword: _, ...others } = env;
  return {
    ...others,
    MicrosoftAppType: 'UserAssignedMsi',
    IDENTITY_ENDPOINT: `${microsoft.url}${identityPath}`,
    IDENTITY_HEADER: identityHeader,
    AZURE_TOKEN_CREDENTIALS: 'prod',
    MICROSOFT_ON_LOOPBACK: microsoft.url,
  };
}

export type Said = {
  readonly code: number;
  readonly lines: readonly string[];
  /** The lines that mend something. */
  readonly wrong: readonly string[];
};

type Asked = {
  readonly env?: Env;
  readonly args?: readonly string[];
  readonly around?: Partial<Surroundings>;
};

/** What the doctor says, in this process. */
export async function askDoctor(
  { microsoft, ...council }: Council,
  { env = council.env, args = [], around = {} }: Asked = {},
): Promise<Said> {
  const lines: string[] = [];
  const surroundings = {
    ...{
      env,
      nodeVersion: '24.21.0',
      findFile: (name: string) => (name === 'server.mjs' ? null : name),
    },
    ...{ fetch: fetchFrom(microsoft.url), now: Date.now, newId: randomUUID },
    ...around,
  };
  const checks = listChecks(surroundings, unwrap(readOptions(args)));
  const code = await report(checks, (line) => lines.push(line));
  return { code, lines, wrong: lines.filter((line) => line.startsWith('✗')) };
}
