/** How the Cosmos DB container is laid out: the one place its definition comes from. */
import type { ContainerRequest, IndexingPolicy } from '@azure/cosmos';
import { indexedFields } from '../document-store.ts';

const filteredPaths = [
  '/pk/?',
  '/type/?',
  '/expiresAt/?',
  '/leaseUntil/?',
  ...indexedFields.map((field) => `/keys/${field}/?`),
];

/**
 * Nothing is indexed but what queries filter and order by (the system property `id` always is). A
 * composite index serves its ORDER BY in both directions.
 */
export const indexingPolicy: IndexingPolicy = {
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: filteredPaths.map((path) => ({ path })),
  excludedPaths: [{ path: '/*' }],
  compositeIndexes: indexedFields.map((field) => [
    { path: `/keys/${field}`, order: 'ascending' },
    { path: '/id', order: 'ascending' },
  ]),
};

/** A `defaultTtl` of -1 turns expiry on, for documents that have a ttl of their own. */
export function toContainerDefinition(id: string): ContainerRequest {
  return { id, partitionKey: { paths: ['/pk'] }, defaultTtl: -1, indexingPolicy };
}
