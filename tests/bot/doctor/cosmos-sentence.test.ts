/** On a web app it is the managed identity that Cosmos DB turns away: it is named, so that a role can be given to it. */
import { expect, test } from '@jest/globals';
import { toCosmosSentence } from '../../../bot/doctor/store/cosmos-sentence.ts';
import { appId } from './council.ts';

const config = {
  kind: 'cosmos',
  endpoint: 'https://small-changes-data.documents.azure.com:443/',
  identityClientId: appId,
  databaseId: 'small-changes',
  containerId: 'documents',
} as const;

/** Microsoft's words for a missing right, in "Azure Cosmos DB forbidden exceptions". */
const lacksMetadata =
  'Request blocked by Auth small-changes-data : Request is blocked because principal [00000000] does not have required RBAC permissions to perform action [Microsoft.DocumentDB/databaseAccounts/readMetadata] on resource [/].';

test.each([
  [
    { code: 403, message: lacksMetadata },
    /^The managed identity 3{8}\S+ may not read in Cosmos DB at small-changes-data\.documents\.azure\.com \(it lacks Microsoft\.DocumentDB\/databaseAccounts\/readMetadata\): give it the role Cosmos DB Built-in Data Contributor/,
  ],
  [{ code: 401, message: 'The token is of another tenant.' }, /does not take the token of this/],
  [
    { name: 'AggregateAuthenticationError', message: 'ChainedTokenCredential failed.' },
    /^The managed identity 3{8}\S+ gets no token for Cosmos DB: run this on the web app itself/,
  ],
  [{ name: 'RangeError', message: 'secret words' }, /^This could not be looked at \(\w+\)\./],
])('%j is told by what mends it', (thrown, sentence) => {
  expect(toCosmosSentence({ step: 'read', thrown }, config)).toMatch(sentence);
});

test.each([
  ['throttled', /is too busy/],
  ['unknown-outcome', /broke off/],
] as const)('a store that answers %s is asked again later', (failure, sentence) => {
  expect(toCosmosSentence({ step: 'create', failure }, config)).toMatch(sentence);
});
