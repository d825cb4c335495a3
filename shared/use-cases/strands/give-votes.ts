/** Gives one theme some of somebody's votes: each press of a ballot counts at once (P6). */

import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { type Give, giveVotes as toGiven } from '../../domain/strands/vote.ts';
import { changeForMember } from '../access/for-member.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import type { StrandsForMember } from './load-strands.ts';

export type GiveVotesInput = Omit<Give, 'personId'> & { readonly teamId: string };

/** Errors: `not-a-member`, `not-allowed`, `vote-closed`, `invalid`, `busy`. */
export function giveVotes(
  { teamId, ...give }: GiveVotesInput,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<StrandsForMember, DomainError>> {
  return changeForMember(store, strandsType, { teamId, actor, verb: 'cast-ballot' }, (current) =>
    toGiven(current, { ...give, personId: actor.id }),
  );
}
