/** The one file that is deployed: it is small, it says whose work is in it, and it runs where nothing else is. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { demoPeople } from '../../bot/local/demo/people.ts';
import { readLicences } from '../../tab/licences.ts';
import { buildActor } from '../support/build-person.ts';
import { type ManagedIdentity, startManagedIdentity } from '../support/managed-identity.ts';
import { patience } from '../support/patience.ts';
import { endSpawned, makeDataFile, type Spawned, spawnNode } from '../support/spawned.ts';
import { buildMessage } from '../support/teams-payloads/message.ts';
import { startTeamsService, type TeamsService } from '../support/teams-service.ts';
import { startTelemetryReceiver, type TelemetryReceiver } from '../support/telemetry-receiver.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

type BillOfMaterials = {
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes?: readonly { readonly content: string }[];
  }[];
};

const appId = '33333333-cccc-4333-8333-333333333333';
const tenantId = '11111111-1111-4111-8111-111111111111';

let zip: string;
/** Where it was unzipped: far from the project and its packages. */
let folder: string;
let issuer: TokenIssuer;
let teams: TeamsService;
let identity: ManagedIdentity;
let receiver: TelemetryReceiver;

beforeAll(async () => {
  zip = join(mkdtempSync(join(tmpdir(), 'zip-')), 'server.zip');
  const made = spawnNode(['infra/zip/index.ts', '--out', zip]);
  if ((await made.gone) !== 0) throw new Error(made.errors());
  folder = unzip(zip);
  issuer = await startTokenIssuer();
  teams = await startTeamsService();
  identity = await startManagedIdentity('token-of-the-identity');
  receiver = await startTelemetryReceiver();
}, 4 * patience.testMs);

afterAll(async () => {
  endSpawned();
  await Promise.all([issuer.close(), teams.close(), identity.close(), receiver.close()]);
});

function unzip(file: string): string {
  const into = mkdtempSync(join(tmpdir(), 'deployed-'));
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), content);
  }
  return into;
}

async function start(env: Readonly<Record<string, string>>): Promise<Spawned & { url: string }> {
  const server = spawnNode(['server.mjs'], { cwd: folder, env: { PORT: '0', ...env } });
  const [, port] = await server.says(/"port":(\d+)/);
  return { ...server, url: `http://127.0.0.1:${port}` };
}

describe('the file', () => {
  test('is at most 12 MB and 120 files, and has no packages beside the server', () => {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true });

    expect(statSync(zip).size).toBeLessThan(12_000_000);
    expect(names.filter((each) => each.isFile()).length).toBeLessThanOrEqual(120);
    expect(names.some(({ name }) => name === 'node_modules')).toBe(false);
  });

  test('lists the licences of what is in the server and in the tab', () => {
    const ofServer = readFileSync(join(folder, 'LICENCES.txt'), 'utf8');
    const ofTab = readFileSync(join(folder, 'tab/dist/LICENCES.txt'), 'utf8');

    for (const name of ['botbuilder', 'restify', '@azure/cosmos', 'jose', 'zod', 'docx'])
      expect(ofServer).toMatch(new RegExp(`^${name} [\\w.-]+ \\(`, 'm'));
    for (const name of ['react-dom', '@fluentui/tokens', 'swr'])
      expect(ofTab).toMatch(new RegExp(`^${name} [\\w.-]+ \\(`, 'm'));
  });
});

describe('the bill of materials', () => {
  let written: string;
  let bill: BillOfMaterials;

  beforeAll(() => {
    written = readFileSync(join(folder, 'sbom.json'), 'utf8');
    bill = JSON.parse(written);
  });

  test('is CycloneDX, as its own schema has it', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

    expect(await validator.validate(written)).toBeNull();
  });

  test('names just those whose licences are listed, of the server and of the tab', () => {
    const listed = ['LICENCES.txt', 'tab/dist/LICENCES.txt'].flatMap((name) =>
      readLicences(readFileSync(join(folder, name), 'utf8')),
    );
    const named = bill.components.map(({ group, name, version }) =>
      [[group, name].filter(Boolean).join('/'), version].join(' '),
    );

    expect(named.length).toBeGreaterThan(200);
    expect(new Set(named)).toEqual(new Set(listed.map((each) => `${each.name} ${each.version}`)));
    expect(named.filter((each) => /^(?:jest|vite|typescript|playwright)/.test(each))).toEqual([]);
  });

  test('has of each its address and the hash of its contents, as the lock has it', () => {
    const odd = bill.components.filter(
      ({ purl, hashes = [] }) =>
        !purl.startsWith('pkg:npm/') || !/^[0-9a-f]{128}$/.test(hashes[0]?.content ?? ''),
    );

    expect(odd).toEqual([]);
  });
});

describe('unzipped where nothing else is', () => {
  test('it runs in local mode, with its tab, its demo people and its clock', async () => {
    const server = await start({ LOCAL_MODE: 'true', DATA_FILE: makeDataFile() });
    const signIn = await fetch(`${server.url}/local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user: demoPeople.priya.id }),
    });
    const { token } = (await signIn.json()) as { readonly token: string };
    const headers = { authorization: `Bearer ${token}` };
    const answers = await Promise.all(
      [
        ...['/health/ready', '/tab/', '/local/clock.js', '/api/me', '/api/teams/usual/journey'],
        '/api/teams/usual/export?as=csv',
      ].map((path) => fetch(`${server.url}${path}`, { headers })),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    server.kill('SIGTERM');
    expect(await server.gone).toBe(0);
    expect(server.errors()).toBe('');
  });

  test('it runs in production: takes what Teams signed, answers with a managed identity, and is measured', async () => {
    const server = await start({
      ...{ MicrosoftAppId: appId, MicrosoftAppType: 'UserAssignedMsi' },
      ...{ MicrosoftAppTenantId: tenantId, TENANT_IDS: tenantId },
      ...{ TAB_CLIENT_ID: '22222222-bbbb-4222-8222-222222222222', PUBLIC_HOST: 'elmshire.example' },
      ...{ DATA_FILE: makeDataFile(), ...identity.env, ...issuer.sdkSettings },
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    });
    const said = buildMessage(
      buildActor(),
      'help',
      'personal',
      { id: '19:north@thread.tacv2', name: 'North', aadGroupId: 'group-north' },
      { id: 'activity-1', serviceUrl: teams.url, tenantId },
    );

    const unsigned = await post(server.url, said);
    const signed = await post(
      server.url,
      said,
      `Bearer ${issuer.issueToken({ audience: appId, serviceUrl: teams.url })}`,
    );

    expect([unsigned.status, signed.status]).toEqual([401, 200]);
    expect(teams.sent.at(-1)?.authorization).toBe('Bearer token-of-the-identity');
    expect(identity.asked[0]).toMatchObject({ clientId: appId });
    expect((await fetch(`${server.url}/api/me`)).status).toBe(401);
    server.kill('SIGTERM');
    expect(await server.gone).toBe(0);
    expect(receiver.spans().map(({ name }) => name)).toContain('turn message');
  });
});

function post(url: string, activity: object, authorization?: string): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization !== undefined && { authorization }),
    },
    body: JSON.stringify(activity),
  });
}
