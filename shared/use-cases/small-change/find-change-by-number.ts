/** Finds a team's change by the number people call it by, for somebody in the team. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { withOwnerInTeam } from '../../domain/small-change/own.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { authorise } from '../access/authorise.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { changeType } from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import * as repository from '../storage/repository.ts';

/** A change that was taken back is found too. Errors: `not-a-member`, `not-found`, `busy`. */
export async function findChangeByNumber(
  { teamId, number }: { readonly teamId: string; readonly number: number },
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<SmallChange, DomainError>> {
  const team = await readTeam(store, actor.tenantId, teamId);
  if (!team.ok) return team;
  const member = authorise(team.value, actor.id, 'see-board');
  if (!member.ok) return member;

  const pk = teamPartition(actor.tenantId, teamId);
  const found = await repository.queryPage(store, changeType, pk, { where: { number } });
  if (!found.ok) return found;
  const [saved] = found.value.items;
  if (!saved) return fail({ kind: 'not-found' });
  return ok(withOwnerInTeam(changeType.schema.parse(saved.doc), team.value));
}
