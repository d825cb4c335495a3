/** Where a card leads into the tab: to a place of it, in Teams, and without Teams in a browser. */
import { expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { createTabLink } from '../../bot/tab-link.ts';
import manifest from '../../manifest/manifest.json' with { type: 'json' };
import { unwrap } from '../support/build-deps.ts';

const appId = '99999999-9999-4999-8999-999999999999';

test('in a council it is the personal tab of the package, with the place and where that is without Teams', () => {
  const config = readConfig({
    ...{ MicrosoftAppId: appId, MicrosoftAppType: 'UserAssignedMsi' },
    ...{ MicrosoftAppTenantId: appId, TENANT_IDS: appId, PUBLIC_HOST: 'changes.elmshire.gov.uk' },
    ...{ TAB_CLIENT_ID: '88888888-8888-4888-8888-888888888888' },
    COSMOS_ENDPOINT: 'https://cosmos.example/',
  });
  const link = new URL(createTabLink(unwrap(config))('blueprint/print'));

  expect(link.origin + link.pathname).toBe(
    `https://teams.microsoft.com/l/entity/${appId}/${manifest.staticTabs[0]?.entityId}`,
  );
  expect(link.searchParams.get('webUrl')).toBe(
    'https://changes.elmshire.gov.uk/tab/#blueprint/print',
  );
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({
    subEntityId: 'blueprint/print',
  });
});

test('a place that is shown to a room says so before it', () => {
  const config = unwrap(readConfig({ LOCAL_MODE: 'true', PORT: '3978' }));

  expect(createTabLink(config)('blueprint/sort?wall')).toBe(
    'http://127.0.0.1:3978/tab/?wall#blueprint/sort',
  );
});

test('on a laptop it is the page itself', () => {
  const config = unwrap(readConfig({ LOCAL_MODE: 'true', PORT: '3978' }));

  expect(createTabLink(config)('blueprint')).toBe('http://127.0.0.1:3978/tab/#blueprint');
});
