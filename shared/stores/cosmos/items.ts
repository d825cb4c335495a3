/** The four point requests on one item of the container, with their failures as values. */
import type { Container, ItemDefinition, Resource } from '@azure/cosmos';
import { ok } from '../../domain/result.ts';
import type { Saved, StoreResult } from '../document-store.ts';
import { toStoredId } from '../stored-id.ts';
import type { Envelope } from './envelope.ts';
import { attempt } from './errors.ts';

/** An envelope as it comes back, with what Cosmos DB added. */
export type Item<T> = Envelope<T> & Resource;

export function readItem<T>(container: Container, pk: string, id: string): StoreResult<Item<T>> {
  return attempt('read', async () => {
    const answer = await container.item(toStoredId(id), pk).read<Item<T> & ItemDefinition>();
    if (answer.resource === undefined) {
      throw missing(answer.substatus);
    }
    return answer.resource;
  });
}

/** A read is the one request whose 404 the client library does not throw. */
function missing(substatus: number | undefined): Error {
  const reason = 'The Cosmos DB item, or its database or container, does not exist.';
  return Object.assign(new Error(reason), { code: 404, substatus });
}

export async function createItem<T>(
  container: Container,
  envelope: Envelope<T>,
): StoreResult<Saved<T>> {
  const created = await attempt('write', () => container.items.create(envelope));
  return created.ok ? ok({ doc: envelope.doc, etag: created.value.etag }) : created;
}

export async function replaceItem<T>(
  container: Container,
  envelope: Envelope<T>,
  etag: string,
): StoreResult<Saved<T>> {
  const replaced = await attempt('write', () =>
    container.item(envelope.id, envelope.pk).replace(envelope, onlyIf(etag)),
  );
  return replaced.ok ? ok({ doc: envelope.doc, etag: replaced.value.etag }) : replaced;
}

export async function deleteItem(
  container: Container,
  { pk, id, etag }: { readonly pk: string; readonly id: string; readonly etag?: string },
): StoreResult<void> {
  const deleted = await attempt('write', () =>
    container.item(toStoredId(id), pk).delete(etag === undefined ? {} : onlyIf(etag)),
  );
  return deleted.ok ? ok(undefined) : deleted;
}

function onlyIf(etag: string) {
  return { accessCondition: { type: 'IfMatch', condition: etag } };
}
