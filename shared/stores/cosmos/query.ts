/** Turns queries into parametrised SQL for Cosmos DB. */
import type { SqlQuerySpec } from '@azure/cosmos';
import type { Claim, Query } from '../document-store.ts';
import { checkField, type Filter, toFilters } from '../filters.ts';
import { fromPageToken } from '../page-token.ts';
import { beforeStrings, toSortKey } from '../sort-key.ts';
import { later } from '../stored-form.ts';

type Condition = { readonly text: string; readonly values: Readonly<Record<string, string>> };

type Scope = { readonly pk: string; readonly type: string; readonly now: string };

const notExpired = '(IS_NULL(c.expiresAt) OR c.expiresAt > @now)';

/** The partition stands in the WHERE as well as in the request: not every server reads it there. */
export function toCosmosQuery({ pk, type, now }: Scope, query: Query): SqlQuerySpec {
  return toSpec(
    [
      {
        text: `c.pk = @pk AND c.type = @type AND ${notExpired}`,
        values: { '@pk': pk, '@type': type, '@now': now },
      },
      ...toFilters(query.where).map(toCondition),
      ...toStart(query),
    ],
    toOrder(query),
  );
}

export function toDueQuery(type: string, claim: Claim): SqlQuerySpec {
  const now = later(claim.now, 0);
  return toSpec(
    [
      {
        text: `c.type = @type AND c.keys.dueAt > @beforeDates AND c.keys.dueAt <= @due
          AND (IS_NULL(c.leaseUntil) OR c.leaseUntil <= @now) AND ${notExpired}`,
        values: {
          '@type': type,
          '@beforeDates': beforeStrings,
          '@due': toSortKey(now),
          '@now': now,
        },
      },
    ],
    'c.keys.dueAt ASC',
  );
}

/** Gives the order key of the first that is due, now or later. */
export function toNextDueQuery(types: readonly string[], now: string): SqlQuerySpec {
  const names = types.map((_, index) => `@type${index}`);
  const values = Object.fromEntries(types.map((type, index) => [`@type${index}`, type]));
  return toSpec(
    [
      {
        text: `c.type IN (${names.join(', ')}) AND c.keys.dueAt > @beforeDates
          AND (IS_NULL(c.leaseUntil) OR c.leaseUntil <= @now) AND ${notExpired}`,
        values: { ...values, '@beforeDates': beforeStrings, '@now': now },
      },
    ],
    'c.keys.dueAt ASC',
    'VALUE c.keys.dueAt',
  );
}

function toSpec(
  conditions: readonly Condition[],
  order: string,
  wanted: '*' | 'VALUE c.keys.dueAt' = '*',
): SqlQuerySpec {
  const values = Object.assign({}, ...conditions.map((condition) => condition.values));
  return {
    query: `SELECT ${wanted} FROM c WHERE ${conditions.map(({ text }) => text).join(' AND ')} ORDER BY ${order}`,
    parameters: Object.entries<string>(values).map(([name, value]) => ({ name, value })),
  };
}

function toCondition({ field, keys }: Filter): Condition {
  const names = keys.map((_, index) => `@${field}${index}`);
  return {
    text: names.length === 0 ? 'false' : `c.keys.${field} IN (${names.join(', ')})`,
    values: Object.fromEntries(keys.map((key, index) => [`@${field}${index}`, key])),
  };
}

function toStart({ after, orderBy }: Query): readonly Condition[] {
  if (after === undefined) return [];
  const { key, id } = fromPageToken(after);
  if (!orderBy) return [{ text: 'c.id > @afterId', values: { '@afterId': id } }];
  const field = `c.keys.${checkField(orderBy.field)}`;
  const beyond = orderBy.direction === 'asc' ? '>' : '<';
  return [
    {
      text: `${field} ${beyond}= @afterKey AND (${field} ${beyond} @afterKey OR c.id ${beyond} @afterId)`,
      values: { '@afterKey': key, '@afterId': id },
    },
  ];
}

function toOrder({ orderBy }: Query): string {
  if (!orderBy) return 'c.id ASC';
  const direction = orderBy.direction === 'asc' ? 'ASC' : 'DESC';
  return `c.keys.${checkField(orderBy.field)} ${direction}, c.id ${direction}`;
}
