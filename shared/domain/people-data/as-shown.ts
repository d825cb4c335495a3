/** What a team has as its people may see it: nothing that could be one person's answer or ballot leaves with it (P6, P16). */
import type { Pulse } from '../pulse/pulse.ts';
import { toRang } from '../sensemaking/rang.ts';
import type { Sense } from '../sensemaking/sense.ts';
import { isEnoughToShow, shownStrands, shownTotals } from '../strands/shown.ts';
import type { MissionStrand, Strands, Vote } from '../strands/strands.ts';
import { strandsNow } from '../strands/strands-now.ts';

/** Of the pulse, the rounds that have closed. */
export function shownPulse({ closed }: Pulse): Pick<Pulse, 'closed'> {
  return { closed };
}

/** How the themes rang that the wall shows, without sums and without what was said in secret. */
export function shownRang({ themes, rings }: Sense): readonly object[] {
  return toRang({ themes, rings }).rang.map(({ themeId, answers, share, at }) => {
    const theme = themes.find(({ id }) => id === themeId);
    return { theme: theme?.name ?? null, statement: theme?.statement ?? null, answers, share, at };
  });
}

/** Without ballots; without votes, and any order that came of them, where too few voted. */
export function shownPriorities(current: Strands): object {
  return {
    strands: [...goingOn(current), ...ended(current)],
    vote: current.vote && shownVote(current.vote),
    history: current.history.map((entry) => ({
      ...entry,
      themes: entry.themes.map(({ id, name }) => ({ id, name })).toSorted(byName),
    })),
  };
}

function goingOn(current: Strands): readonly object[] {
  const strands = strandsNow(current);
  return shownStrands(current).map(({ id, votes, voters }) => {
    const strand = strands.find((each) => each.id === id);
    return { ...strand, votes, voters: votes === null ? null : voters };
  });
}

function ended({ strands }: Strands): readonly object[] {
  return strands
    .filter(({ until }) => until !== null)
    .map((strand) => (isShown(strand) ? strand : { ...strand, votes: null, voters: null }))
    .toSorted(byName);
}

function isShown({ voters }: MissionStrand): boolean {
  return isEnoughToShow(voters ?? 0);
}

export function shownVote(vote: Vote): object {
  const { status, themes, result } = vote;
  return { status, themes, result: result && { ...result, totals: shownTotals(vote) } };
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
