/** The configuration: typed, or refused with every bad setting named at once. */
import { describe, expect, test } from '@jest/globals';
import { readConfig, readStoreSettings, sdkSettingNames, settingNames } from '../../bot/config.ts';
import { unwrap, unwrapError } from '../support/build-deps.ts';

const appId = '11111111-1111-4111-8111-111111111111';
const homeTenant = '22222222-2222-4222-8222-222222222222';
const otherTenant = '33333333-3333-4333-8333-333333333333';
const tabId = '44444444-4444-4444-8444-444444444444';

type Env = Readonly<Record<string, string | undefined>>;

function buildEnv(overrides: Env = {}): Env {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: homeTenant,
    MicrosoftAppPassword: 'a-password',
    TENANT_IDS: homeTenant,
    TAB_CLIENT_ID: tabId,
    PUBLIC_HOST: 'small-changes.example.gov.uk',
    ...overrides,
  };
}

/** The settings a refusal names, in its order. */
function namesIn(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => sentence.split(' ')[0] ?? '');
}

describe('in production', () => {
  test('everything has its place', () => {
    const config = unwrap(readConfig(buildEnv({ PORT: '8080', LOG_LEVEL: 'warn' })));

    expect(config).toEqual({
      mode: 'production',
      port: 8080,
      logLevel: 'warn',
      signposts: {},
      privacyContact: null,
      bankHolidays: 'GB-ENG',
      retention: { teamMonths: 24, leaverDays: 90 },
      store: { kind: 'sqlite', file: '.data/small-changes.db' },
      bot: {
        appId,
        appType: 'SingleTenant',
        appTenantId: homeTenant,
        password: 'a-password',
        sdkSettings: {},
      },
      tenantIds: [homeTenant],
      tab: { clientId: tabId, publicHost: 'small-changes.example.gov.uk' },
    });
  });

  test('who to ask about what is kept is told in the council’s own words, or not at all', () => {
    const told = (words?: string) => readConfig(buildEnv({ PRIVACY_CONTACT: words }));

    expect(unwrap(told(' ig@example.gov.uk ')).privacyContact).toBe('ig@example.gov.uk');
    expect(unwrap(told('  ')).privacyContact).toBeNull();
    expect(unwrapError(told('x'.repeat(301)))).toEqual([
      'PRIVACY_CONTACT must be at most 300 characters long.',
    ]);
  });

  test('nothing set names everything that must be', () => {
    const sentences = unwrapError(readConfig({}));

    expect(namesIn(sentences)).toEqual([
      'MicrosoftAppId',
      'MicrosoftAppType',
      'MicrosoftAppTenantId',
      'TENANT_IDS',
      'TAB_CLIENT_ID',
      'PUBLIC_HOST',
    ]);
  });

  test('every bad setting is named at once, each in one sentence', () => {
    const wrong = {
      PORT: 'eighty',
      LOCAL_MODE: 'yes',
      LOG_LEVEL: 'loud',
      BANK_HOLIDAYS: 'GB-WLS',
      COSMOS_ENDPOINT: 'localhost:8081',
      MicrosoftAppId: 'my-bot',
      MicrosoftAppPassword: undefined,
      MicrosoftAppTenantId: 'council',
      TENANT_IDS: 'one, two',
      TAB_CLIENT_ID: 'tab',
      PUBLIC_HOST: 'https://small-changes.example',
    };

    const sentences = unwrapError(readConfig(buildEnv(wrong)));

    expect([...namesIn(sentences)].sort()).toEqual(Object.keys(wrong).sort());
    for (const sentence of sentences) expect(sentence).toMatch(/^\w+ must .*\.$/);
  });

  test.each(['MultiTenant', 'singletenant', 'Single Tenant', undefined])(
    'a bot of type %s is refused, since the SDK would take it for any tenant',
    (MicrosoftAppType) => {
      const sentences = unwrapError(readConfig(buildEnv({ MicrosoftAppType })));

      expect(sentences).toEqual(['MicrosoftAppType must be SingleTenant or UserAssignedMsi.']);
    },
  );

  test.each([undefined, ''])('a SingleTenant bot needs a password, not %j', (password) => {
    const sentences = unwrapError(readConfig(buildEnv({ MicrosoftAppPassword: password })));

    expect(sentences).toEqual([
      'MicrosoftAppPassword must be set when MicrosoftAppType is SingleTenant.',
    ]);
  });

  test('a bot with a managed identity is not given one, with which the SDK would not start', () => {
    const sentences = unwrapError(readConfig(buildEnv({ MicrosoftAppType: 'UserAssignedMsi' })));

    expect(sentences).toEqual([
      'MicrosoftAppPassword must be left out when MicrosoftAppType is UserAssignedMsi.',
    ]);
  });

  test('a bot with a managed identity has another registration for the tab', () => {
    const identity = { MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: undefined };

    const sentences = unwrapError(readConfig(buildEnv({ ...identity, TAB_CLIENT_ID: appId })));

    expect(sentences).toEqual([
      'TAB_CLIENT_ID must be another than MicrosoftAppId when MicrosoftAppType is UserAssignedMsi: a managed identity cannot sign people in.',
    ]);
  });

  test('a bot with a managed identity has none', () => {
    const env = buildEnv({ MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppPassword: undefined });

    const { bot } = unwrap(readConfig(env)) as { bot: object };

    expect(bot).toEqual({
      appId,
      appType: 'UserAssignedMsi',
      appTenantId: homeTenant,
      sdkSettings: {},
    });
  });

  test.each([
    ['several', `${homeTenant},${otherTenant}`],
    ['several with blanks', ` ${homeTenant} , ${otherTenant} `],
  ])('%s tenants may be served', (_, TENANT_IDS) => {
    expect(unwrap(readConfig(buildEnv({ TENANT_IDS })))).toMatchObject({
      tenantIds: [homeTenant, otherTenant],
    });
  });

  test.each(['', ' ', ',', `${homeTenant},`, 'any', '*'])(
    '%j is no list of tenants',
    (TENANT_IDS) => {
      expect(namesIn(unwrapError(readConfig(buildEnv({ TENANT_IDS }))))).toEqual(['TENANT_IDS']);
    },
  );

  test('ids are read in small letters, as tokens name them', () => {
    const id = 'AAAAAAAA-aaaa-4AAA-8aaa-AAAAAAAAAAAA';
    const small = id.toLowerCase();
    const env = buildEnv({
      MicrosoftAppId: id,
      MicrosoftAppTenantId: id,
      TENANT_IDS: id,
      TAB_CLIENT_ID: id,
    });

    expect(unwrap(readConfig(env))).toMatchObject({
      bot: { appId: small, appTenantId: small },
      tenantIds: [small],
      tab: { clientId: small },
    });
  });

  test('the names the SDK knows pass through', () => {
    const set = Object.fromEntries(sdkSettingNames.map((name) => [name, `value of ${name}`]));

    expect(unwrap(readConfig(buildEnv(set)))).toMatchObject({ bot: { sdkSettings: set } });
  });
});

describe('locally', () => {
  test('nothing else need be set', () => {
    expect(unwrap(readConfig({ LOCAL_MODE: 'true' }))).toEqual({
      mode: 'local',
      port: 3978,
      logLevel: 'info',
      signposts: {},
      privacyContact: null,
      bankHolidays: 'GB-ENG',
      retention: { teamMonths: 24, leaverDays: 90 },
      store: { kind: 'sqlite', file: '.data/small-changes.db' },
    });
  });

  test('no identity of production is taken over', () => {
    const config = unwrap(readConfig(buildEnv({ LOCAL_MODE: 'true', MicrosoftAppId: 'nonsense' })));

    expect(Object.keys(config)).not.toContain('bot');
  });

  test('bad settings are named too', () => {
    const env = { LOCAL_MODE: 'true', PORT: '65536', LOG_LEVEL: 'loud' };

    expect(namesIn(unwrapError(readConfig(env)))).toEqual(['PORT', 'LOG_LEVEL']);
  });

  test.each(['TRUE', '1', 'yes', 'false', ''])('is not what LOCAL_MODE=%s means', (LOCAL_MODE) => {
    const config = readConfig({ LOCAL_MODE });

    expect(config.ok).toBe(false);
  });
});

describe('the port', () => {
  test.each([
    ['0', 0],
    ['65535', 65_535],
    ['', 3978],
    [undefined, 3978],
  ])('%j is %i', (PORT, port) => {
    expect(unwrap(readConfig(buildEnv({ PORT })))).toMatchObject({ port });
  });

  test.each(['-1', '65536', '80.5', 'http', '3978x'])('is not %s', (PORT) => {
    expect(unwrapError(readConfig(buildEnv({ PORT })))).toEqual(['PORT must be a port number.']);
  });
});

describe('the store', () => {
  test.each([
    [
      'a file, where one is named',
      { DATA_FILE: '/data/x.db' },
      { kind: 'sqlite', file: '/data/x.db' },
    ],
    [
      'Cosmos DB, where its address is set',
      { COSMOS_ENDPOINT: 'https://council.documents.azure.com:443/', DATA_FILE: '/data/x.db' },
      {
        kind: 'cosmos',
        endpoint: 'https://council.documents.azure.com:443/',
        databaseId: 'small-changes',
        containerId: 'documents',
      },
    ],
    [
      'an emulator, with a key and names of its own',
      {
        COSMOS_ENDPOINT: 'http://127.0.0.1:8081',
        COSMOS_KEY: 'key',
        COSMOS_DATABASE: 'd',
        COSMOS_CONTAINER: 'c',
      },
      {
        kind: 'cosmos',
        endpoint: 'http://127.0.0.1:8081',
        key: 'key',
        databaseId: 'd',
        containerId: 'c',
      },
    ],
  ])('is %s', (_, env, store) => {
    expect(unwrap(readConfig(buildEnv(env))).store).toEqual(store);
  });

  test.each(['council.documents.azure.com', 'localhost:8081', 'ftp://council.example'])(
    'is at no address like %s',
    (COSMOS_ENDPOINT) => {
      const sentences = unwrapError(readConfig(buildEnv({ COSMOS_ENDPOINT })));

      expect(sentences).toEqual(['COSMOS_ENDPOINT must be an http or https address.']);
    },
  );

  test('is spoken to in the open by nobody who serves people', () => {
    const COSMOS_ENDPOINT = 'http://council.documents.azure.com:8081';

    const sentences = unwrapError(readConfig(buildEnv({ COSMOS_ENDPOINT })));

    expect(sentences).toEqual(['COSMOS_ENDPOINT must be an https address.']);
  });
});

describe('how long things are kept', () => {
  const kept = (env: Readonly<Record<string, string>>) => readConfig(buildEnv(env));

  test('is the council’s to say', () => {
    const config = unwrap(kept({ KEEP_TEAM_MONTHS: '60', KEEP_LEAVER_DAYS: '30' }));
    expect(config.retention).toEqual({ teamMonths: 60, leaverDays: 30 });
    expect(unwrap(kept({ KEEP_TEAM_MONTHS: 'always' })).retention.teamMonths).toBeNull();
  });

  test.each(['5', '241', '12.5', 'never', '-1'])('is not %s months', (KEEP_TEAM_MONTHS) => {
    expect(unwrapError(kept({ KEEP_TEAM_MONTHS }))).toEqual([
      'KEEP_TEAM_MONTHS must be a whole number of months from 6 to 240, or always.',
    ]);
  });

  test.each(['29', '731', 'always'])('is not %s days', (KEEP_LEAVER_DAYS) => {
    expect(unwrapError(kept({ KEEP_LEAVER_DAYS }))).toEqual([
      'KEEP_LEAVER_DAYS must be a whole number of days from 30 to 730.',
    ]);
  });
});

describe('the settings', () => {
  const set: Readonly<Record<string, string>> = {
    PORT: '8080',
    LOCAL_MODE: 'true',
    LOG_LEVEL: 'warn',
    BANK_HOLIDAYS: 'GB-SCT',
    KEEP_TEAM_MONTHS: '60',
    KEEP_LEAVER_DAYS: '60',
    DATA_FILE: 'other.db',
    COSMOS_ENDPOINT: 'https://other.example',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
    APPLICATIONINSIGHTS_CONNECTION_STRING:
      'InstrumentationKey=a;IngestionEndpoint=https://uksouth.example/',
    MicrosoftAppType: 'UserAssignedMsi',
    TENANT_IDS: otherTenant,
    MicrosoftAppId: otherTenant,
    MicrosoftAppTenantId: otherTenant,
    TAB_CLIENT_ID: otherTenant,
    PUBLIC_HOST: 'other.example',
  };

  test('have each their own name', () => {
    expect(new Set(settingNames).size).toBe(settingNames.length);
  });

  test.each(settingNames)('%s makes a difference', (name) => {
    const isCosmos = name.startsWith('COSMOS_') && name !== 'COSMOS_ENDPOINT';
    const env = buildEnv(isCosmos ? { COSMOS_ENDPOINT: 'https://council.example' } : {});
    const without = name === 'MicrosoftAppType' ? { MicrosoftAppPassword: undefined } : {};

    const changed = readConfig({ ...env, ...without, [name]: set[name] ?? 'other' });

    expect(changed.ok).toBe(true);
    expect(changed).not.toEqual(readConfig(env));
  });

  test.each(settingNames)('%s counts as not set when it is empty', (name) => {
    const env = buildEnv({ [name]: undefined });

    expect(readConfig({ ...env, [name]: '' })).toEqual(readConfig(env));
  });

  test('nobody named are not read', () => {
    expect(readConfig(buildEnv({ HOME: '/root', port: '1' }))).toEqual(readConfig(buildEnv()));
  });
});

describe('measurements', () => {
  const given = (env: Readonly<Record<string, string>>) => readConfig(buildEnv(env));

  test('go nowhere unless it is said where', () => {
    expect(unwrap(given({})).telemetry).toBeUndefined();
  });

  test('go to a collector, to Application Insights, or to both', () => {
    const config = given({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/',
      APPLICATIONINSIGHTS_CONNECTION_STRING:
        'InstrumentationKey=a-b;IngestionEndpoint=https://uksouth-1.in.example/;LiveEndpoint=https://live.example/;ApplicationId=c',
    });

    expect(unwrap(config).telemetry).toEqual({
      otlp: 'http://127.0.0.1:4318',
      applicationInsights: {
        ingestionEndpoint: 'https://uksouth-1.in.example/',
        instrumentationKey: 'a-b',
      },
    });
  });

  test.each(['a-b', 'InstrumentationKey=a-b', 'IngestionEndpoint=https://a.example/', ';=;'])(
    'do not go to %j',
    (APPLICATIONINSIGHTS_CONNECTION_STRING) => {
      expect(unwrapError(given({ APPLICATIONINSIGHTS_CONNECTION_STRING }))).toEqual([
        'APPLICATIONINSIGHTS_CONNECTION_STRING must be the connection string of an Application Insights resource.',
      ]);
    },
  );
});

test('the council’s own signposts stand in for ours', () => {
  const config = unwrap(
    readConfig({ LOCAL_MODE: 'true', SIGNPOST_WRONGDOING: 'Speak to Jo in confidence.' }),
  );

  expect(config.signposts).toEqual({ wrongdoing: 'Speak to Jo in confidence.' });
});

describe('of the store alone', () => {
  const endpoint = 'https://small-changes-data.example';

  test('nothing is asked for that only a server needs', () => {
    expect(unwrap(readStoreSettings({ DATA_FILE: 'team.db' }))).toEqual({
      store: { kind: 'sqlite', file: 'team.db' },
      tenantIds: [],
    });
    expect(
      unwrap(readStoreSettings({ COSMOS_ENDPOINT: endpoint, TENANT_IDS: homeTenant })),
    ).toMatchObject({ store: { kind: 'cosmos', endpoint }, tenantIds: [homeTenant] });
  });

  test('a web app’s identity is the server’s, and the store the same', () => {
    const { MicrosoftAppPassword: _, ...env } = buildEnv({
      ...{ MicrosoftAppType: 'UserAssignedMsi', COSMOS_ENDPOINT: endpoint },
    });

    expect(unwrap(readStoreSettings(env)).store).toEqual(unwrap(readConfig(env)).store);
  });

  test('a database elsewhere is not spoken to in the open', () => {
    expect(unwrapError(readStoreSettings({ COSMOS_ENDPOINT: 'http://data.example' }))).toEqual([
      'COSMOS_ENDPOINT must be an https address.',
    ]);
  });
});
