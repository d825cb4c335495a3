/** Loads a team's barriers and themes, for somebody in the team. */

import type { Barriers } from '../../domain/barriers/barriers.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Verb } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { type ForMember, readForMember } from '../access/for-member.ts';
import type { Deps } from '../deps.ts';
import { barriersType } from '../storage/document-types.ts';

export type BarriersForMember = ForMember<Barriers>;

/** `verb`: what they are wanted for. Errors: `not-a-member`, `not-allowed`, `busy`. */
export function loadBarriers(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
  verb: Verb = 'see-board',
): Promise<Result<BarriersForMember, DomainError>> {
  return readForMember(store, barriersType, { teamId, actor, verb });
}
