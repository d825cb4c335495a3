/** Every query SQLite is asked reads an index, never the whole table. */
import { describe, expect, test } from '@jest/globals';
import { indexedFields, type Query } from '../../../../shared/stores/document-store.ts';
import { toPageToken } from '../../../../shared/stores/page-token.ts';
import { findDue } from '../../../../shared/stores/sqlite/claim.ts';
import { openDatabase } from '../../../../shared/stores/sqlite/database.ts';
import { toSqliteQuery } from '../../../../shared/stores/sqlite/query.ts';

const scope = { pk: 'tenant-a/team/north', type: 'small-change', now: '2026-11-21T09:30:00.000Z' };

describe.each(indexedFields)('a query on %s', (field) => {
  const orderBy = { field, direction: 'desc' } as const;
  const last = { id: 'SC-12', pk: scope.pk, type: scope.type, [field]: 'grow' };

  test.each<readonly [string, Query, string]>([
    ['filtered by one value', { where: { [field]: 'grow' } }, `AND ${field}=?`],
    ['ordered', { orderBy }, ''],
    [
      'filtered and ordered',
      { where: { [field]: ['grow', 'mission'] }, orderBy },
      `AND ${field}=?`,
    ],
    ['paged', { orderBy, after: toPageToken(last, orderBy) }, `AND (${field},id)<(?,?)`],
  ])('%s is one search of its index', (_, query, search) => {
    const [step] = planOf(toSqliteQuery(scope, query, 101).text);

    expect(step).toBe(
      `SEARCH documents USING INDEX by_${field} (pk=? AND type=?${search && ` ${search}`})`,
    );
  });

  test.each<readonly [string, Query]>([
    ['filtered by one value', { where: { [field]: 'grow' } }],
    ['ordered', { orderBy }],
    ['paged', { orderBy, after: toPageToken(last, orderBy) }],
  ])('%s needs no sorting', (_, query) => {
    const plan = planOf(toSqliteQuery(scope, query, 101).text);

    expect(plan).toHaveLength(1);
  });

  test('filtered by a list looks at one type of one partition only', () => {
    const [step] = planOf(toSqliteQuery(scope, { where: { [field]: ['a', 'b'] } }, 101).text);

    expect(step).toMatch(/^SEARCH documents USING INDEX \w+ \(pk=\? AND type=\?/);
  });
});

test('a query for a whole type comes out of the index in order', () => {
  const plan = planOf(toSqliteQuery(scope, {}, 101).text);

  expect(plan).toEqual(['SEARCH documents USING INDEX by_type (pk=? AND type=?)']);
});

test('a claim looks only at documents that are due, earliest first', () => {
  const plan = planOf(findDue);

  expect(plan).toEqual([
    'SEARCH documents USING INDEX by_due_date (type=? AND dueAt>? AND dueAt<?)',
  ]);
});

function planOf(sql: string): readonly string[] {
  const database = openDatabase(':memory:');
  const names = [...sql.matchAll(/:(\w+)/g)].map(([, name]) => [name, '']);
  const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(Object.fromEntries(names));
  database.close();
  return rows.map(({ detail }) => String(detail));
}
