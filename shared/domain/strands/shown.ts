/** What may be seen of how a team voted: nothing below five voters, as a count or an order could be somebody’s ballot (P6). */

import type { Theme } from '../barriers/barriers.ts';
import { fewestToShow } from '../fewest-to-show.ts';
import type { CountedTheme, MissionStrand, Strands, Vote, VoteResult } from './strands.ts';
import { strandsNow } from './strands-now.ts';

export const votersToShow = fewestToShow;

/** Where it is not enough, the room says aloud what it wants, and a lead sets the order. */
export function isEnoughToShow(voters: number): boolean {
  return voters >= votersToShow;
}

/** What is kept of a vote that closes. */
export function toResult(voters: number, totals: readonly CountedTheme[]): VoteResult {
  return { voters, totals: isEnoughToShow(voters) ? totals : [] };
}

/** None while the vote is open or where too few voted; an earlier version kept totals then, too. */
export function shownTotals({ result }: Vote): readonly CountedTheme[] {
  return result === null ? [] : toResult(result.voters, result.totals).totals;
}

/** A theme with the votes that may be shown of it, of how many people. */
export type ShownTheme = Theme & {
  /** Null: nothing is said of them. */
  readonly votes: number | null;
  readonly voters: number;
};

/** A strand that goes on, with what the team wants instead. */
export type ShownStrand = ShownTheme & Pick<MissionStrand, 'mission'>;

/**
 * The strands that go on, in the team’s order. Where an earlier version kept votes of too few people, or of
 * nobody knows how many, the order came of those votes as well: then they stand by their names.
 */
export function shownStrands(current: Pick<Strands, 'strands' | 'vote'>): readonly ShownStrand[] {
  const strands = strandsNow(current);
  const shown = strands.map((strand) => toShown(strand, current.vote));
  const isTelling = strands.some(({ voters }, at) => voters === null && shown[at]?.votes === null);
  return isTelling ? shown.toSorted((one, other) => (one.name < other.name ? -1 : 1)) : shown;
}

function toShown(
  { id, name, mission, votes, ...strand }: MissionStrand,
  vote: Vote | null,
): ShownStrand {
  const voters = strand.voters ?? votersBehind({ id, votes }, vote);
  return isEnoughToShow(voters)
    ? { id, name, mission, votes, voters }
    : { id, name, mission, votes: null, voters: 0 };
}

/** As far as the last vote still says. */
function votersBehind({ id, votes }: Omit<CountedTheme, 'name'>, vote: Vote | null): number {
  const isItsVote = vote?.result?.totals.some((theme) => theme.id === id && theme.votes === votes);
  return (isItsVote && vote?.result?.voters) || 0;
}
