/** Opens a vote on some of a team's themes (P6). */

import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { openVote as toOpened } from '../../domain/strands/vote.ts';
import { changeForMember } from '../access/for-member.ts';
import { loadBarriers } from '../barriers/load-barriers.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import type { StrandsForMember } from './load-strands.ts';

export type OpenVoteInput = {
  readonly teamId: string;
  readonly commandId: string;
  readonly themes: readonly string[];
  /** The answer is the vote’s card, for everybody in the team’s channel. */
  readonly isInChannel: boolean;
};

/** Themes that are gone are left out. Errors: `not-a-member`, `not-allowed`, `invalid`, `vote-open`, `busy`. */
export async function openVote(
  { teamId, commandId, themes, isInChannel }: OpenVoteInput,
  actor: Actor,
  { store, clock }: Deps,
): Promise<Result<StrandsForMember, DomainError>> {
  const verb = 'open-vote';
  const barriers = await loadBarriers(teamId, actor, { store }, verb);
  if (!barriers.ok) return barriers;
  const chosen = barriers.value.current.themes.filter(({ id }) => themes.includes(id));
  const by = { id: actor.id, name: actor.name };
  const command = { id: commandId, by, at: clock.now() };
  return changeForMember(store, strandsType, { teamId, actor, verb }, (current) =>
    toOpened(current, { themes: chosen, isInChannel }, command),
  );
}
