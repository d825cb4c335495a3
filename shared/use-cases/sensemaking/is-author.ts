/** Whether somebody logged the change that something was gathered from: then it is theirs to leave out, and to take out (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { GatheredItem } from '../../domain/gathered/gathered.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { changeType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export async function isAuthor(
  { from }: GatheredItem,
  team: TeamKey,
  { id }: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<boolean, DomainError>> {
  if (!('changeId' in from)) return ok(false);
  const change = await repository.read(store, changeType, { ...team, changeId: from.changeId });
  return change.ok ? ok(change.value.author.id === id) : change;
}
