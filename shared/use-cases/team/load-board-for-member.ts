/** Loads a team's board for somebody in the team. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Member } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { loadTeamBoard, type TeamBoard } from './load-team-board.ts';

/** Errors: `not-a-member`, `busy`. */
export async function loadBoardForMember(
  teamId: string,
  { id, tenantId }: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<TeamBoard & { readonly member: Member }, DomainError>> {
  const board = await loadTeamBoard(store, { tenantId, teamId });
  if (!board.ok) return board;
  const member = authorise(board.value.team, id, 'see-board');
  return member.ok ? ok({ ...board.value, member: member.value }) : member;
}
