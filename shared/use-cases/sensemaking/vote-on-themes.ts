/** Opens a vote on themes, gives votes, and closes it: each one write (P6, P20). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import {
  closeThemeVote as toClosed,
  openThemeVote as toOpened,
} from '../../domain/sensemaking/choose.ts';
import { type Give, giveVotes as toGiven } from '../../domain/strands/vote.ts';
import type { Deps } from '../deps.ts';
import { changeSense, type OnWall, type SenseOfTeams, toSenseOfTeams } from './change-sense.ts';
import type { OwnAnswers } from './ring-true.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;
type VoteDeps = Pick<Deps, 'store' | 'clock'>;

export type OpenThemeVoteInput = OnWall & { readonly themes: readonly string[] };

/** Errors: `not-a-member`, `not-allowed`, `too-few`, `invalid`, `vote-open`, `busy`, `unknown`. */
export function openThemeVote(
  input: OpenThemeVoteInput,
  actor: Actor,
  deps: VoteDeps,
): Outcome<SenseOfTeams> {
  return changeSense('open-vote', input, actor, deps, (sense, command, entered) => {
    const { people } = toSenseOfTeams(sense, entered);
    return toOpened(sense, { themeIds: input.themes, people }, command);
  });
}

export type CloseThemeVoteInput = OnWall & { readonly voteId: string };

/** Errors: `not-a-member`, `not-allowed`, `vote-closed`, `busy`, `unknown`. */
export function closeThemeVote(
  input: CloseThemeVoteInput,
  actor: Actor,
  deps: VoteDeps,
): Outcome<SenseOfTeams> {
  return changeSense('close-vote', input, actor, deps, (sense, command) =>
    toClosed(sense, input.voteId, command),
  );
}

export type GiveThemeVotesInput = OnWall & Omit<Give, 'personId'>;

/** Remembered by its own id beside the ballot, and gone with it. Errors: those of closing, and `invalid`. */
export async function giveThemeVotes(
  input: GiveThemeVotesInput,
  actor: Actor,
  deps: VoteDeps,
): Outcome<OwnAnswers> {
  const personId = actor.id;
  const given = await changeSense('cast-ballot', input, actor, deps, (sense) =>
    toGiven(sense, { ...input, personId }),
  );
  return given.ok ? ok({ ...given.value, personId }) : given;
}
