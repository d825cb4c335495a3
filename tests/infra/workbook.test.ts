/** The workbook asks only for what the app sends. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { spanKinds } from '../../bot/telemetry/send/span-kinds.ts';

type Item = { readonly type: number; readonly content: { readonly query?: string } };

const { items } = JSON.parse(readFileSync('infra/modules/workbook.json', 'utf8')) as {
  readonly items: readonly Item[];
};
const queries = items.flatMap(({ content }) => content.query ?? []);

test('has a query for each thing to be looked at', () => {
  expect(queries.length).toBeGreaterThan(4);
  expect(items.filter(({ type }) => type === 3).length).toBe(queries.length);
});

test.each(queries)('asks for kinds of work there are, and for facts that are sent: %s', (query) => {
  const kinds = [...query.matchAll(/type == '(\w+)'/g)].map(([, kind]) => kind);
  const facts = [...query.matchAll(/customDimensions\.(\w+)/g)].map(([, fact]) => fact);

  expect(Object.keys(spanKinds)).toEqual(expect.arrayContaining(kinds));
  expect(['kind', 'of', 'outcome']).toEqual(expect.arrayContaining(facts));
});
