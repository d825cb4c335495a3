/** What a council's IT is told before people find out: of good settings nothing, of broken ones what mends them. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createCosmosClient } from '../../../shared/stores/cosmos/client.ts';
import { type FaultyProxy, startFaultyProxy } from '../../support/faulty-proxy.ts';
import { askDoctor, type Council, password, startCouncil } from './council.ts';

let council: Council;
let proxy: FaultyProxy;

beforeEach(async () => {
  council = await startCouncil();
  proxy = await startFaultyProxy(council.cosmos.endpoint);
});

afterEach(async () => {
  await proxy.close();
  await council.close();
});

describe('good settings', () => {
  test('get a tick each, in the order in which things are mended', async () => {
    const { code, lines } = await askDoctor(council);

    expect(code).toBe(0);
    expect(lines).toEqual([
      'What Small Changes needs, looked at from here:',
      '✓ Node: this is Node 24.21.0',
      '✓ Configuration: every setting can be read',
      '✓ The tab: it is built',
      `✓ The store: a document of its own was written, read and deleted in tests/documents at ${new URL(council.cosmos.endpoint).host}`,
      '✓ The bot’s credential: a token to write to Teams with can be had',
      '✓ The keys Microsoft signs with: they can be read from login.botframework.com, login.microsoftonline.com',
      '✓ The clock: it is right to the minute',
      '– The app package: compared when --package <zip> names it',
      '– The app, from here: asked when --reach is given',
      'Nothing is wrong with what was looked at.',
    ]);
  });

  test('leave nothing behind in the store', async () => {
    await askDoctor(council);

    const client = createCosmosClient(council.cosmos);
    const all = client.database('tests').container('documents').items.readAll();
    expect((await all.fetchAll()).resources).toEqual([]);
    client.dispose();
  });

  test('of a laptop say what is not looked at there', async () => {
    const env = { LOCAL_MODE: 'true', DATA_FILE: join(council.folder, 'small-changes.db') };

    const { code, lines } = await askDoctor(council, { env, args: ['--reach'] });

    expect(code).toBe(0);
    expect(lines.filter((line) => line.startsWith('–'))).toHaveLength(5);
    expect(lines.join('\n')).toContain('not looked at in local mode');
  });
});

describe('settings that can be read and were hardly meant', () => {
  test.each([
    ['TENANT_ID', 'TENANT_IDS'],
    ['MICROSOFT_APP_ID', 'MicrosoftAppId'],
    ['Bank_Holiday', 'BANK_HOLIDAYS'],
  ])('a name that is not read is told with the one that is: %s', async (given, meant) => {
    const { [meant]: _, ...others } = council.env;

    const { wrong } = await askDoctor(council, { env: { ...others, [given]: 'something' } });

    expect(wrong.join('\n')).toContain(`${given} is not read: call it ${meant}`);
  });

  test('it is told that the people of the bot’s own tenant are not let in', async () => {
    const env = { ...council.env, TENANT_IDS: '99999999-9999-4999-8999-999999999999' };

    const { lines } = await askDoctor(council, { env });

    expect(lines.find((line) => line.includes('Configuration'))).toBe(
      '✓ Configuration: every setting can be read; the bot’s own tenant (MicrosoftAppTenantId) is not in TENANT_IDS, so its people are not let in',
    );
  });
});

describe('Node', () => {
  test.each([
    ['22.11.0', {}, '✗ Node: This is Node 22.11.0: install Node 24, or Node 20 for a trial.'],
    [
      '20.20.2',
      { LOCAL_MODE: 'true', DATA_FILE: ':memory:' },
      '✓ Node: this is Node 20.20.2, enough for a trial; to serve people takes Node 24',
    ],
    ['18.1.0', { LOCAL_MODE: 'true', DATA_FILE: ':memory:' }, /^✗ Node: This is Node 18\.1\.0: /],
  ])('%s is looked at for what it has to do', async (nodeVersion, env, said) => {
    const { lines } = await askDoctor(council, { env, around: { nodeVersion } });

    expect(lines[1]).toMatch(said);
  });
});

test('a Node too old for what is deployed is said, trial or not, since nothing else is brought along', async () => {
  const around = { nodeVersion: '20.20.2', findFile: (name: string) => name };
  const env = { LOCAL_MODE: 'true', DATA_FILE: ':memory:' };

  const { lines } = await askDoctor(council, { env, around });

  expect(lines[1]).toBe('✗ Node: This is Node 20.20.2: install Node 24, which server.mjs needs.');
});

describe('settings that cannot be read', () => {
  test('are all named, and what needs them is looked at later', async () => {
    const { code, wrong, lines } = await askDoctor(council, { env: { PORT: 'many' } });

    expect(code).toBe(1);
    expect(wrong.map((line) => line.split(' ')[2])).toEqual([
      ...['PORT', 'MicrosoftAppId', 'MicrosoftAppType', 'MicrosoftAppTenantId'],
      ...['TENANT_IDS', 'TAB_CLIENT_ID', 'PUBLIC_HOST'],
    ]);
    expect(lines.filter((line) => line.includes('once the configuration is mended'))).toHaveLength(
      4,
    );
  });
});

test('a tab that is not built is said, with what builds it', async () => {
  const { wrong } = await askDoctor(council, { around: { findFile: () => null } });

  expect(wrong).toEqual([expect.stringMatching(/^✗ The tab: It is not built: run npm run build/)]);
});

test('neither a secret, a key nor a token is ever printed, whatever goes wrong', async () => {
  const said: string[] = [];
  for (const refusal of [null, 7000215, 53003] as const) {
    council.microsoft.state.refusal = refusal;
    said.push(...(await askDoctor(council)).lines);
  }
  proxy.spoil(() => ({ status: 403, message: `the key ${council.cosmos.key} is not right` }));
  const env = { ...council.env, COSMOS_ENDPOINT: proxy.endpoint };
  said.push(...(await askDoctor(council, { env })).lines);

  expect(council.microsoft.tokens.length).toBeGreaterThan(0);
  for (const secret of [password, council.cosmos.key, ...council.microsoft.tokens])
    expect(said.join('\n')).not.toContain(secret);
});
