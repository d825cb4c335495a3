/** Loads one change whole, for somebody in its team. */

import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withOwnerInTeam } from '../../domain/small-change/own.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Member, Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { changeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type LoadedChange = {
  readonly change: SmallChange;
  readonly member: Member;
  readonly team: Team;
};

/** Errors: `not-a-member`, `not-found`, `busy`. */
export async function loadChange(
  input: { readonly teamId: string; readonly changeId: string },
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<LoadedChange, DomainError>> {
  const team = await readTeam(store, actor.tenantId, input.teamId);
  if (!team.ok) return team;
  const member = authorise(team.value, actor.id, 'see-board');
  if (!member.ok) return member;

  const change = await repository.read(store, changeType, { tenantId: actor.tenantId, ...input });
  if (!change.ok) return change;
  const shown = withOwnerInTeam(change.value, team.value);
  return ok({ change: shown, member: member.value, team: team.value });
}
