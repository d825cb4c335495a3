/** Mission strands: the themes a team has chosen, once it has seen how the votes fell (P6). */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyAction, type CountedTheme, type MissionStrand, type Strands } from './strands.ts';

/** The themes of the last vote by their votes, then the strands that were not in it. */
export function strandChoices({ vote, strands }: Strands): readonly CountedTheme[] {
  const voted = vote?.result?.totals ?? [];
  return [...voted, ...strands.filter(({ id }) => !voted.some((theme) => theme.id === id))];
}

/** Takes the place of what was chosen before; a strand that stays keeps its day. Errors: `invalid`. */
export function chooseStrands(
  current: Strands,
  themeIds: readonly string[],
  command: Command,
): Result<Strands, DomainError> {
  if (wasApplied(current, command.id)) return ok(current);
  const chosen = strandChoices(current).filter(({ id }) => themeIds.includes(id));
  if (chosen.length === 0)
    return fail({ kind: 'invalid', problems: [{ field: 'strands', problem: 'missing' }] });
  const strands = chosen.map((theme) => toStrand(current, theme, command.at));
  const themes = strands.map(({ id, name, votes }) => ({ id, name, votes }));
  return ok(applyAction(current, command, { did: 'chose-strands', themes }, { strands }));
}

function toStrand({ strands }: Strands, theme: CountedTheme, at: string): MissionStrand {
  const { id, name, votes } = theme;
  return { id, name, votes, since: strands.find((strand) => strand.id === id)?.since ?? at };
}
