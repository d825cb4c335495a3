import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readConfig, settingNames } from '../../bot/config.ts';
import { findResource, propertiesOf, textOf, valueAt } from './read-bicep.ts';

const file = 'modules/web-app.bicep';
const settings = propertiesOf(
  valueAt(findResource(file, 'Microsoft.Web/sites/config'), 'properties'),
);
const main = readFileSync('infra/main.bicep', 'utf8');
const id = '3f0f6f0e-5a0e-4d1b-8c39-5f1f6a1c2d77';
const tabId = '8a2f6f0e-5a0e-4d1b-8c39-5f1f6a1c2d99';

/** What Azure would put in place of each expression in the app settings. */
const deployed: Readonly<Record<string, string>> = {
  appId: id,
  'tenant().tenantId': id,
  "join(tenantIds, ',')": `${id},${id}`,
  tabClientId: tabId,
  host: 'small-changes.example.gov.uk',
  privacyContact: 'ig@example.gov.uk',
  childAtRiskWords: 'Ring the duty desk.',
  wrongdoingWords: '',
  bankHolidays: 'GB-ENG',
  keepTeamMonths: '24',
  'string(keepLeaverDays)': '90',
  insightsConnection: 'InstrumentationKey=a;IngestionEndpoint=https://uksouth.example/',
  cosmosEndpoint: 'https://small-changes-data.documents.azure.com:443/',
  databaseName: 'small-changes',
  containerName: 'documents',
};

describe('the app settings', () => {
  test('are all known to the server, but for those App Service reads itself', () => {
    const names = Object.keys(settings).filter((name) => !name.startsWith('WEBSITE_'));

    expect(names.length).toBeGreaterThan(0);
    expect(settingNames).toEqual(expect.arrayContaining(names));
  });

  test('are enough for the server to start with the database and the managed identity', () => {
    const environment = Object.fromEntries(
      Object.entries(settings).map(([name, { text }]) => [
        name,
        deployed[text] ?? textOf(settings[name]),
      ]),
    );

    const config = readConfig(environment);

    expect(config).toMatchObject({
      ok: true,
      value: {
        mode: 'production',
        port: 8080,
        store: { kind: 'cosmos', databaseId: 'small-changes', containerId: 'documents' },
        bot: { appId: id, appType: 'UserAssignedMsi', appTenantId: id },
        tenantIds: [id, id],
        retention: { teamMonths: 24, leaverDays: 90 },
        signposts: { 'child-at-risk': 'Ring the duty desk.' },
        telemetry: { applicationInsights: { ingestionEndpoint: 'https://uksouth.example/' } },
        tab: { clientId: tabId, publicHost: 'small-changes.example.gov.uk' },
      },
    });
  });

  test('start it as well where nothing is measured', () => {
    const { APPLICATIONINSIGHTS_CONNECTION_STRING: connection } = settings;

    expect(connection?.text).toBe('insightsConnection');
    expect(main).toContain("insightsConnection: traces ? insights.outputs.connectionString : ''");
    expect(main).toContain('param traces bool = false');
  });

  test('hold no secret', () => {
    const secrets = Object.keys(settings).filter((name) => /password|key|secret/i.test(name));

    expect(secrets).toEqual([]);
  });
});

describe('the web app', () => {
  const site = findResource(file, 'Microsoft.Web/sites');

  test.each([
    ['httpsOnly', 'true'],
    ['siteConfig.minTlsVersion', "'1.2'"],
    ['siteConfig.healthCheckPath', "'/health/ready'"],
    ['siteConfig.linuxFxVersion', "'NODE|24-lts'"],
    ['siteConfig.ftpsState', "'Disabled'"],
  ])('has %s set to %s', (path, value) => {
    expect(valueAt(site, `properties.${path}`)?.text).toBe(value);
  });
});

describe('the bot registration', () => {
  test('sends what people write to the web app and answers as the managed identity', () => {
    const bot = findResource('modules/bot.bicep', 'Microsoft.BotService/botServices');

    expect(textOf(valueAt(bot, 'properties.endpoint'))).toBe(`https://\${host}/api/messages`);
    expect(textOf(valueAt(bot, 'properties.msaAppType'))).toBe('UserAssignedMSI');
    expect(valueAt(bot, 'properties.msaAppMSIResourceId')?.text).toBe('identityId');
  });
});
