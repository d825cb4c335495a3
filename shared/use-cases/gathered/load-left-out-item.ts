/** Looks whether something of a change somebody logged is still left out by a lead of their team, at the moment of telling (P12, P19). */
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import { changesLeftOut } from '../../domain/sensemaking/left-out.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { changeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { readLeftOut } from './read-left-out.ts';

/** Null where there is nothing to say any more. Errors: `busy`. */
export async function loadLeftOutItem(
  { changeId }: { readonly changeId: string },
  { team, personId }: { readonly team: Team; readonly personId: string },
  { store }: Pick<Deps, 'store'>,
): Promise<Result<SmallChange | null, DomainError>> {
  const leftOut = await readLeftOut(store, team);
  if (!leftOut.ok) return leftOut;
  if (!changesLeftOut(leftOut.value).includes(changeId)) return ok(null);
  const key = { tenantId: team.tenantId, teamId: team.id, changeId };
  const change = await repository.read(store, changeType, key);
  if (!change.ok) return change.error.kind === 'not-found' ? ok(null) : change;
  const { author, status } = change.value;
  return ok(author.id === personId && status === 'open' ? change.value : null);
}
