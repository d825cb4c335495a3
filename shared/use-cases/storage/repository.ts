/** Reads, creates and changes one document at a time: every command is one conditional write. */
import type { DomainError } from '../../domain/errors.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type {
  DocumentReader,
  DocumentStore,
  Page,
  Query,
  Saved,
  StoredDocument,
  StoreError,
} from '../../stores/document-store.ts';
import type { DocumentType, DocumentTypeWithEmpty, Place } from './document-types.ts';
import { inLine } from './in-line.ts';
import { pause, startAttempts, untilAnswered } from './repeat.ts';

type Identified = { readonly id: string };
type Outcome<T> = Promise<Result<T, DomainError>>;
type Apply<T> = (document: T) => Result<T, DomainError>;

/** Attempts at one write before the person is told that too much is happening at once. */
const attempts = 10;

/** Errors: `not-found`, also where the id is that of a document of another type; `busy`. */
export async function read<T extends Identified, Key>(
  store: Pick<DocumentReader, 'get'>,
  type: DocumentType<T, Key>,
  key: Key,
): Outcome<T> {
  const saved = await readSaved(store, type, key);
  return saved.ok ? ok(saved.value.doc) : saved;
}

/** One page of a type, unread: whoever asked knows how much of a document to read. Errors: `busy`. */
export async function queryPage(
  store: Pick<DocumentReader, 'query'>,
  { type }: Pick<DocumentType<Identified, never>, 'type'>,
  pk: string,
  query: Query,
): Outcome<Page<StoredDocument>> {
  const page = await untilAnswered(() => store.query<StoredDocument>(pk, type, query));
  return page.ok ? page : fail(toDomainError(page.error));
}

/** Errors: `busy`. */
export async function readOrEmpty<T extends Identified, Key>(
  store: Pick<DocumentReader, 'get'>,
  type: DocumentTypeWithEmpty<T, Key>,
  key: Key,
): Outcome<T> {
  const found = await read(store, type, key);
  return found.ok || found.error.kind !== 'not-found' ? found : ok(type.empty(key));
}

/**
 * Applies a pure function to the stored document and writes the outcome on its ETag. On a conflict
 * it reads and applies again; in one process, one after the other. An outcome identical to what was read is not written.
 * Errors: what `apply` says, `not-found`, and after ten attempts `busy`, or `unknown` where one of
 * them may have been kept.
 */
export function change<T extends Identified, Key>(
  store: DocumentStore,
  type: DocumentType<T, Key>,
  key: Key,
  apply: Apply<T>,
): Outcome<T> {
  return changing(store, type.placeOf(key), async () => {
    const saved = await readSaved(store, type, key);
    return saved.ok ? replace(store, type, saved.value, apply) : settled(saved);
  });
}

/** The same, where there is nothing yet from the empty document on. Errors: what `apply` says, `busy`, `unknown`. */
export function changeOrCreate<T extends Identified, Key>(
  store: DocumentStore,
  type: DocumentTypeWithEmpty<T, Key>,
  key: Key,
  apply: Apply<T>,
): Outcome<T> {
  return changing(store, type.placeOf(key), async () => {
    const saved = await readSaved(store, type, key);
    if (saved.ok) return replace(store, type, saved.value, apply);
    if (saved.error.kind !== 'not-found') return settled(saved);
    const empty = type.empty(key);
    const applied = apply(empty);
    if (!applied.ok || applied.value === empty) return settled(applied);
    const created = await store.create(toDocument(type, applied.value));
    return created.ok ? settled(applied) : { again: created.error };
  });
}

/** Creates the document, or answers with the one that is there under its id already. Errors: `busy`, `unknown`. */
export function createOnce<T extends Identified, Key>(
  store: DocumentStore,
  type: DocumentType<T, Key>,
  document: T,
): Outcome<T> {
  return untilWritten(async () => {
    const created = await store.create(toDocument(type, document));
    if (created.ok) return settled(ok(document));
    if (created.error !== 'exists') return { again: created.error };
    return settled(await read(store, type, type.keyOf(document)));
  });
}

/** What a document becomes, and what is created beside it. */
type Beside<T, C> = { readonly changed: T; readonly created: C };

type ApplyBeside<T, C> = (document: T) => Promise<Result<Beside<T, C>, DomainError>>;

/**
 * Changes one document and creates another of its partition in one write: both or neither. Where the first stays
 * as it is the other alone is created; where the other is there already it is given back, and nothing changes.
 * Errors: what `apply` says, `not-found`, `busy`, `unknown`.
 */
export function changeAndCreate<T extends Identified, Key, C extends Identified, OtherKey>(
  store: DocumentStore,
  types: { readonly changed: DocumentType<T, Key>; readonly created: DocumentType<C, OtherKey> },
  key: Key,
  apply: ApplyBeside<T, C>,
): Outcome<Beside<T, C>> {
  return changing(store, types.changed.placeOf(key), async () => {
    const saved = await readSaved(store, types.changed, key);
    if (!saved.ok) return settled(saved);
    const { doc, etag } = saved.value;
    const applied = await apply(doc);
    if (!applied.ok) return settled(applied);
    const { changed, created } = applied.value;
    const other = toDocument(types.created, created);
    const written =
      changed === doc
        ? await store.create(other)
        : await store.replaceAndCreate({ doc: toDocument(types.changed, changed), etag }, other);
    if (written.ok) return settled(applied);
    if (written.error !== 'exists') return { again: written.error };
    const there = await read(store, types.created, types.created.keyOf(created));
    return settled(there.ok ? ok({ changed: doc, created: there.value }) : there);
  });
}

export function toDocument<T extends Identified, Key>(
  { type, placeOf, keyOf, dueAt }: DocumentType<T, Key>,
  document: T,
): StoredDocument {
  const { pk } = placeOf(keyOf(document));
  const due = dueAt?.(document) ?? null;
  return { ...document, pk, type, ...(due && { dueAt: due }) };
}

/** With its ETag. Errors: `not-found`, `busy`. */
export async function readSaved<T extends Identified, Key>(
  store: Pick<DocumentReader, 'get'>,
  { type, schema, placeOf }: DocumentType<T, Key>,
  key: Key,
): Outcome<Saved<T>> {
  const { pk, id } = placeOf(key);
  const found = await untilAnswered(() => store.get<StoredDocument>(pk, id));
  if (!found.ok) return fail(toDomainError(found.error));
  const { doc, etag } = found.value;
  return doc.type === type ? ok({ doc: schema.parse(doc), etag }) : fail({ kind: 'not-found' });
}

async function replace<T extends Identified, Key>(
  store: DocumentStore,
  type: DocumentType<T, Key>,
  { doc, etag }: Saved<T>,
  apply: Apply<T>,
): Promise<Attempt<T>> {
  const applied = apply(doc);
  if (!applied.ok || applied.value === doc) return settled(applied);
  const written = await store.replace(toDocument(type, applied.value), etag);
  return written.ok ? settled(applied) : { again: written.error };
}

/** What has happened already must be noted: a store that is busy is asked again for some seconds. */
export async function insist<T>(act: () => Outcome<T>): Outcome<T> {
  for (let count = 1; ; count += 1) {
    const done = await act();
    if (done.ok || done.error.kind !== 'busy' || count === attempts) return done;
    await pause(count);
  }
}

type Attempt<T> = { readonly done: Result<T, DomainError> } | { readonly again: StoreError };

function settled<T>(done: Result<T, DomainError>): Attempt<T> {
  return { done };
}

function changing<T>(store: DocumentStore, place: Place, attempt: () => Promise<Attempt<T>>) {
  return inLine(store, place, () => untilWritten(attempt));
}

/**
 * Loading and applying again is harmless: a command is applied once. A write of which nobody knows
 * whether it happened is only ever answered with what was read after it, or with `unknown`.
 */
async function untilWritten<T>(attempt: () => Promise<Attempt<T>>): Outcome<T> {
  const { mayRepeat } = startAttempts();
  let mayBeKept = false;
  for (let count = 1; ; count += 1) {
    const tried = await attempt();
    if ('done' in tried) return truthfully(tried.done, mayBeKept);
    const { again } = tried;
    mayBeKept ||= again === 'unknown-outcome';
    const goesOn = isWorthRepeating(again) ? count < attempts : mayRepeat(again, count);
    if (!goesOn) return truthfully(fail(toDomainError(again)), mayBeKept);
    await pause(count);
  }
}

/** `busy` says that nothing was stored. */
function truthfully<T>(done: Result<T, DomainError>, mayBeKept: boolean): Result<T, DomainError> {
  return mayBeKept && !done.ok && done.error.kind === 'busy' ? fail({ kind: 'unknown' }) : done;
}

/** A command carries its id, so a write that may have happened is simply tried again. */
function isWorthRepeating(error: StoreError): boolean {
  return error === 'conflict' || error === 'unknown-outcome' || error === 'exists';
}

function toDomainError(error: StoreError): DomainError {
  switch (error) {
    case 'not-found':
      return { kind: 'not-found' };
    case 'throttled':
    case 'unknown-outcome':
    case 'conflict':
    case 'exists':
      return { kind: 'busy' };
    case 'too-large':
      throw new Error(`A store error that no command can cause: ${error}`);
  }
}
