/** Reads all documents of a type in a partition, a page at a time and each once. */
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { DocumentReader, Query } from '../../stores/document-store.ts';
import type { DocumentType } from './document-types.ts';
import * as repository from './repository.ts';

/** Errors: `busy`. */
export async function readAll<T extends { readonly id: string }, Key>(
  store: Pick<DocumentReader, 'query'>,
  type: DocumentType<T, Key>,
  pk: string,
  query: Query = {},
): Promise<Result<readonly T[], DomainError>> {
  const read: T[] = [];
  let after: string | undefined;
  do {
    const page = await repository.queryPage(store, type, pk, {
      ...query,
      ...(after !== undefined && { after }),
    });
    if (!page.ok) return page;
    read.push(...page.value.items.map(({ doc }) => type.schema.parse(doc)));
    after = page.value.after;
  } while (after !== undefined);
  return ok(read);
}
