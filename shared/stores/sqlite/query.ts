/** Turns a query into SQL for SQLite: texts that repeat, so that prepared statements can be kept. */
import type { Query } from '../document-store.ts';
import { checkField, type Filter, toFilters } from '../filters.ts';
import { fromPageToken } from '../page-token.ts';

export type Sql = {
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
};

export const notExpired = '(expires_at IS NULL OR expires_at > :now)';

type Scope = { readonly pk: string; readonly type: string; readonly now: string };

export function toSqliteQuery(scope: Scope, query: Query, limit: number): Sql {
  const conditions = [
    { text: `pk = :pk AND type = :type AND ${notExpired}`, values: scope },
    ...toFilters(query.where).map(toCondition),
    ...toStart(query),
  ];
  return {
    text: `SELECT etag, body FROM documents
      WHERE ${conditions.map(({ text }) => text).join(' AND ')}
      ORDER BY ${toOrder(query)} LIMIT :limit`,
    values: Object.assign({ limit }, ...conditions.map(({ values }) => values)),
  };
}

/** One value is compared with `=`, which leaves the index's order usable; a list goes in as JSON. */
function toCondition({ field, keys }: Filter): Sql {
  const [only, ...others] = keys;
  return only !== undefined && others.length === 0
    ? { text: `${field} = :${field}`, values: { [field]: only } }
    : {
        text: `${field} IN (SELECT value FROM json_each(:${field}))`,
        values: { [field]: JSON.stringify(keys) },
      };
}

function toStart({ after, orderBy }: Query): readonly Sql[] {
  if (after === undefined) return [];
  const { key, id } = fromPageToken(after);
  if (!orderBy) return [{ text: 'id > :afterId', values: { afterId: id } }];
  const beyond = orderBy.direction === 'asc' ? '>' : '<';
  return [
    {
      text: `(${checkField(orderBy.field)}, id) ${beyond} (:afterKey, :afterId)`,
      values: { afterKey: key, afterId: id },
    },
  ];
}

function toOrder({ orderBy }: Query): string {
  if (!orderBy) return 'id';
  const direction = orderBy.direction === 'asc' ? 'ASC' : 'DESC';
  return `${checkField(orderBy.field)} ${direction}, id ${direction}`;
}
