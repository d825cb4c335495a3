/** Loads a team's vote and its mission strands, for somebody in the team. */

import type { DomainError } from '../../domain/errors.ts';
import type { Verb } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { Strands } from '../../domain/strands/strands.ts';
import { type ForMember, readForMember } from '../access/for-member.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';

export type StrandsForMember = ForMember<Strands>;

/** `verb`: what they are wanted for. Errors: `not-a-member`, `not-allowed`, `busy`. */
export function loadStrands(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
  verb: Verb = 'see-board',
): Promise<Result<StrandsForMember, DomainError>> {
  return readForMember(store, strandsType, { teamId, actor, verb });
}
