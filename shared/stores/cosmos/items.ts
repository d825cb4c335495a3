/** The four point requests on one item of the container, and one on two, with their failures as values. */
import type {
  Container,
  ItemDefinition,
  JSONObject,
  OperationInput,
  Resource,
} from '@azure/cosmos';
import { ok } from '../../domain/result.ts';
import type { Both, Saved, StoreResult } from '../document-store.ts';
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

/** A batch of one partition is carried out as a whole or not at all (Azure's page "Transactional batch operations"). */
export async function replaceAndCreateItems<R, C>(
  container: Container,
  replaced: { readonly envelope: Envelope<R>; readonly etag: string },
  created: Envelope<C>,
): StoreResult<Both<R, C>> {
  const { envelope, etag } = replaced;
  const wanted: OperationInput[] = [
    { operationType: 'Replace', id: envelope.id, ifMatch: etag, resourceBody: toJson(envelope) },
    { operationType: 'Create', resourceBody: toJson(created) },
  ];
  const written = await attempt('write', async () => {
    const { result = [] } = await container.items.batch(wanted, envelope.pk);
    const refused = result.find(({ statusCode }) => statusCode >= 400 && statusCode !== notTried);
    if (refused)
      throw Object.assign(new Error('A batch was refused.'), { code: refused.statusCode });
    return result.map(({ eTag = '' }) => eTag);
  });
  if (!written.ok) return written;
  const [replacedEtag = '', createdEtag = ''] = written.value;
  return ok({
    replaced: { doc: envelope.doc, etag: replacedEtag },
    created: { doc: created.doc, etag: createdEtag },
  });
}

/** Said of the others in a batch of which one was refused. */
const notTried = 424;

function toJson(envelope: Envelope<unknown>): JSONObject {
  return envelope as unknown as JSONObject;
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
