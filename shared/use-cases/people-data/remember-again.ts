/** Lets somebody back in who asked to be forgotten and uses the app again. */
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { type TeamKey, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { withoutSealsOf } from './forgotten-seal.ts';

/** True where they had been kept out: its roster is to be read again, with them in it as somebody new. Errors: `busy`, `unknown`, `not-found`. */
export async function rememberAgain(
  place: TeamKey,
  personId: string,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<boolean, DomainError>> {
  const found = await repository.readSaved(store, teamType, place);
  if (!found.ok) return found;
  const { forgotten } = found.value.doc;
  const left = await withoutSealsOf({ tenantId: place.tenantId, personId }, forgotten);
  if (left.length === forgotten.length) return ok(false);
  const gone = new Set(forgotten.filter((seal) => !left.includes(seal)));
  const changed = await repository.change(store, teamType, place, (team) =>
    ok({
      ...team,
      forgotten: team.forgotten.filter((seal) => !gone.has(seal)),
      ...{ rosterReadAt: null, rosterMark: null },
    }),
  );
  return changed.ok ? ok(true) : changed;
}
