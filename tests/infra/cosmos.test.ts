import { describe, expect, test } from '@jest/globals';
import policy from '../../infra/modules/cosmos-indexing-policy.json' with { type: 'json' };
import { indexingPolicy, toContainerDefinition } from '../../shared/stores/cosmos/container.ts';
import { findResource, textOf, valueAt } from './read-bicep.ts';

const file = 'modules/cosmos.bicep';
const accounts = 'Microsoft.DocumentDB/databaseAccounts';
const container = findResource(file, `${accounts}/sqlDatabases/containers`);
const account = findResource(file, accounts);

describe('the Cosmos DB container', () => {
  test('is indexed exactly as the store expects', () => {
    const loaded = valueAt(container, 'properties.resource.indexingPolicy')?.text;

    expect(loaded).toBe("loadJsonContent('cosmos-indexing-policy.json')");
    expect(policy).toEqual(indexingPolicy);
  });

  test('has the partition key and the expiry the store expects', () => {
    const { partitionKey, defaultTtl } = toContainerDefinition('documents');

    const resource = 'properties.resource';

    expect(valueAt(container, `${resource}.partitionKey.paths`)?.text).toBe("['/pk']");
    expect(partitionKey).toEqual({ paths: ['/pk'] });
    expect(valueAt(container, `${resource}.defaultTtl`)?.text).toBe(String(defaultTtl));
  });
});

describe('the Cosmos DB account', () => {
  test('knows no keys and can be restored', () => {
    expect(valueAt(account, 'properties.disableLocalAuth')?.text).toBe('true');
    expect(textOf(valueAt(account, 'properties.backupPolicy.type'))).toBe('Continuous');
  });

  test('lets the app read and write one database and no more', () => {
    const role = findResource(file, `${accounts}/sqlRoleAssignments`);

    const scope = textOf(valueAt(role, 'properties.scope'));

    expect(scope).toBe(`\${account.id}/dbs/\${databaseName}`);
    expect(valueAt(role, 'properties.principalId')?.text).toBe('principalId');
  });
});
