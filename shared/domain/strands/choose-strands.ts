/** Mission strands: the themes a team has chosen, once it has voted (P6). */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { withEnded } from './end-strand.ts';
import { type ShownTheme, shownStrands, shownTotals } from './shown.ts';
import { applyAction, type MissionStrand, type Strands, type Vote } from './strands.ts';
import { strandsNow } from './strands-now.ts';

/**
 * The themes of the last vote, then the strands that were not in it. By their votes where these may be
 * shown; otherwise as they stood in the vote.
 */
export function strandChoices(current: Strands): readonly ShownTheme[] {
  const voted = toVoted(current.vote);
  const others = shownStrands(current).filter(({ id }) => !voted.some((theme) => theme.id === id));
  return [...voted, ...others];
}

function toVoted(vote: Vote | null): readonly ShownTheme[] {
  if (!vote?.result) return [];
  const { voters } = vote.result;
  const totals = shownTotals(vote);
  return totals.length > 0
    ? totals.map((theme) => ({ ...theme, voters }))
    : vote.themes.map((theme) => ({ ...theme, votes: null, voters: 0 }));
}

/** A lead sets the order by hand where no votes of the last vote give one. */
export function isOrderedByHand({ vote }: Pick<Strands, 'vote'>): boolean {
  return vote?.status === 'closed' && shownTotals(vote).length === 0;
}

/** What is ticked before somebody chooses, as advice: what the vote put first, or what goes on today. */
export type Ticked = { readonly by: 'vote' | 'strands'; readonly ids: readonly string[] };

/** As many as a team that has none yet begins with. */
const strandsToBeginWith = 2;

/**
 * After a vote whose votes may be shown, what it put first: as many as go on today, with all that have as
 * many votes as the last of them. What goes on stays ticked once strands were chosen since it closed.
 */
export function tickedFirst(current: Strands): Ticked {
  const totals = current.vote ? shownTotals(current.vote) : [];
  const goOn = shownStrands(current).map(({ id }) => id);
  if (totals.length === 0 || isChosenSince(current)) return { by: 'strands', ids: goOn };
  const most = totals.toSorted((one, other) => other.votes - one.votes);
  const last = most.slice(0, goOn.length || strandsToBeginWith).at(-1)?.votes ?? 0;
  const first = most.filter(({ votes }) => votes > 0 && votes >= last);
  return { by: 'vote', ids: first.map(({ id }) => id) };
}

function isChosenSince({ history }: Strands): boolean {
  const last = history.findLast(({ did }) => did === 'closed-vote' || did === 'chose-strands');
  return last?.did === 'chose-strands';
}

/**
 * Takes the place of what was chosen before; a strand that stays, or is taken up again, keeps its day and
 * its mission, and one that is not chosen ends. They stand in the order of their votes, or as they are
 * given where a lead sets it. Errors: `invalid`.
 */
export function chooseStrands(
  current: Strands,
  themeIds: readonly string[],
  command: Command,
): Result<Strands, DomainError> {
  if (wasApplied(current, command.id)) return ok(current);
  const chosen = strandChoices(current).filter(({ id }) => themeIds.includes(id));
  if (chosen.length === 0)
    return fail({ kind: 'invalid', problems: [{ field: 'strands', problem: 'missing' }] });
  const ordered = isOrderedByHand(current)
    ? chosen.toSorted((one, other) => themeIds.indexOf(one.id) - themeIds.indexOf(other.id))
    : chosen;
  const goOn = ordered.map((theme) => toStrand(current, theme, command.at));
  const themes = goOn.map(({ id, name, votes }) => ({ id, name, votes }));
  const isChosen = ({ id }: MissionStrand) => goOn.some((strand) => strand.id === id);
  const ended = current.strands.filter((each) => each.until !== null && !isChosen(each));
  const ending = strandsNow(current).filter((each) => !isChosen(each));
  const strands = withEnded([...goOn, ...ended], ending, command.at);
  return ok(applyAction(current, command, { did: 'chose-strands', themes }, { strands }));
}

function toStrand({ strands }: Strands, theme: ShownTheme, at: string): MissionStrand {
  const { id, name, votes, voters } = theme;
  const { since = at, mission = null } = strands.find((strand) => strand.id === id) ?? {};
  return { id, name, votes: votes ?? 0, voters, since, mission, until: null };
}
