/** Takes documents away for good (P22). */
import type { DomainError } from '../../domain/errors.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import type { DocumentType } from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import { readAll } from '../storage/read-all.ts';
import { untilAnswered } from '../storage/repeat.ts';

type StoreDeps = Pick<Deps, 'store'>;
type Outcome = Promise<Result<void, DomainError>>;

/** All of a type in a partition. Errors: `busy`. */
export async function takeAll<T extends { readonly id: string }, Key>(
  type: DocumentType<T, Key>,
  pk: string,
  deps: StoreDeps,
): Outcome {
  const all = await readAll(deps.store, type, pk);
  if (!all.ok) return all;
  const taken = await inTurns(
    all.value.map((each) => () => takeAway(pk, type.placeOf(type.keyOf(each)).id, deps)),
  );
  return taken.find((each) => !each.ok) ?? ok(undefined);
}

/** One that is not there is away. Errors: `busy`. */
export async function takeAway(pk: string, id: string, { store }: StoreDeps): Outcome {
  const gone = await untilAnswered(() => store.delete(pk, id));
  return gone.ok || gone.error === 'not-found' ? ok(undefined) : fail({ kind: 'busy' });
}
