/** How the Cosmos DB container is laid out: the one place its definition comes from. */
import type { ContainerRequest } from '@azure/cosmos';
import { indexedFields } from './document-store.ts';

export const partitionKey = { paths: ['/pk'] } as const;

const filteredPaths = [
  '/pk/?',
  '/type/?',
  '/expiresAt/?',
  '/leaseUntil/?',
  ...indexedFields.map((field) => `/keys/${field}/?`),
];

/**
 * Nothing is indexed but what queries filter and order by. A composite index serves both
 * directions of its ORDER BY. (The system property `id` is always indexed.)
 */
export const indexingPolicy = {
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: filteredPaths.map((path) => ({ path })),
  excludedPaths: [{ path: '/*' }],
  compositeIndexes: indexedFields.map((field) => [
    { path: `/keys/${field}`, order: 'ascending' as const },
    { path: '/id', order: 'ascending' as const },
  ]),
} as const;

/** A `defaultTtl` of -1 turns expiry on, for documents that have a ttl of their own. */
export function toContainerDefinition(id: string): ContainerRequest {
  const { includedPaths, excludedPaths, compositeIndexes, ...modes } = indexingPolicy;
  return {
    id,
    partitionKey: { paths: [...partitionKey.paths] },
    defaultTtl: -1,
    indexingPolicy: {
      ...modes,
      includedPaths: [...includedPaths],
      excludedPaths: [...excludedPaths],
      compositeIndexes: [...compositeIndexes],
    },
  };
}
