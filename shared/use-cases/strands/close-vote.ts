/** Closes a vote: it is counted, and nothing can be added to it any more (P6). */

import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { closeVote as toClosed } from '../../domain/strands/vote.ts';
import { changeForMember } from '../access/for-member.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import type { StrandsForMember } from './load-strands.ts';

export type CloseVoteInput = {
  readonly teamId: string;
  readonly voteId: string;
  readonly commandId: string;
};

/** Errors: `not-a-member`, `not-allowed`, `vote-closed`, `busy`. */
export function closeVote(
  { teamId, voteId, commandId }: CloseVoteInput,
  actor: Actor,
  { store, clock }: Deps,
): Promise<Result<StrandsForMember, DomainError>> {
  const command = { id: commandId, by: { id: actor.id, name: actor.name }, at: clock.now() };
  return changeForMember(store, strandsType, { teamId, actor, verb: 'close-vote' }, (current) =>
    toClosed(current, voteId, command),
  );
}
