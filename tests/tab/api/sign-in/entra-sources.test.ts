/** In a council the tab's tokens are those of Microsoft Entra's two versions, by the names it documents for them. */
import { expect, test } from '@jest/globals';
import { entra, sts } from '../../../../bot/entra.ts';
import { createEntraSources } from '../../../../tab/api/sign-in/entra-sources.ts';

const clientId = '44444444-4444-4444-8444-444444444444';
const tab = { clientId, publicHost: 'Small-Changes.Elmshire.example' };

test.each([
  ['2.0', 0, 'https://login.microsoftonline.com/tenant/v2.0', [clientId]],
  [
    '1.0',
    1,
    'https://sts.windows.net/tenant/',
    [clientId, `api://small-changes.elmshire.example/${clientId}`],
  ],
] as const)('version %s', (_, at, issuer, audiences) => {
  const source = createEntraSources({ login: entra, sts }, tab)[at];

  expect(source?.issuerOf('tenant')).toBe(issuer);
  expect(source?.audiences).toEqual(audiences);
});
