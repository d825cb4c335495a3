/** Loads a team's strands with its open changes, for somebody in the team: what answers which (P25). */
import type { ChangeSummary } from '../../contracts/stored/documents.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { authorise } from '../access/authorise.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadTeamBoard } from '../team/load-team-board.ts';
import type { StrandsForMember } from './load-strands.ts';

export type StrandsBoard = StrandsForMember & { readonly changes: readonly ChangeSummary[] };

/** Changes come latest first. Errors: `not-a-member`, `busy`. */
export async function loadStrandsBoard(
  teamId: string,
  { tenantId, id }: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<StrandsBoard, DomainError>> {
  const key = { tenantId, teamId };
  const [board, strands] = await Promise.all([
    loadTeamBoard(store, key),
    repository.readOrEmpty(store, strandsType, key),
  ]);
  if (!board.ok) return board;
  const { team, changes } = board.value;
  const member = authorise(team, id, 'see-board');
  if (!member.ok) return member;
  return strands.ok ? ok({ team, member: member.value, current: strands.value, changes }) : strands;
}
