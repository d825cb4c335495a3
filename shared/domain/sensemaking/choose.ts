/** A vote on which themes to begin with, by the rules of any vote: its totals are advice to whoever draws up a pillar (P6, P20). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fewestToShow } from '../fewest-to-show.ts';
import { fail, ok, type Result } from '../result.ts';
import { beginVote, endVote } from '../strands/vote.ts';
import { noted, type Sense } from './sense.ts';

export type Choosing = {
  readonly themeIds: readonly string[];
  /** How many there are to vote. */
  readonly people: number;
};

/** Themes that are gone are left out. Errors: `too-few`, where it is for the room to say aloud; `invalid`, `vote-open`. */
export function openThemeVote(
  sense: Sense,
  { themeIds, people }: Choosing,
  command: Command,
): Result<Sense, DomainError> {
  if (wasApplied(sense, command.id)) return ok(sense);
  if (people < fewestToShow) return fail({ kind: 'too-few', least: fewestToShow });
  const themes = sense.themes
    .filter(({ id }) => themeIds.includes(id))
    .map(({ id, name }) => ({ id, name }));
  const begun = beginVote(sense, themes, command.id);
  if (!begun.ok) return begun;
  return ok(noted({ ...sense, vote: begun.value }, { did: 'opened-vote', before: null }, command));
}

/** Errors: `vote-closed` when it was closed before. */
export function closeThemeVote(
  sense: Sense,
  voteId: string,
  command: Command,
): Result<Sense, DomainError> {
  if (wasApplied(sense, command.id)) return ok(sense);
  const ended = endVote(sense, voteId);
  if (!ended.ok) return ended;
  return ok(noted({ ...sense, vote: ended.value }, { did: 'closed-vote', before: null }, command));
}
