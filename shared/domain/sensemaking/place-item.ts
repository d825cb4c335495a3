/** Placing one thing on the wall: many hands at once, each move one write, and the last one stands (P19). */
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Placing, placingOf, type Sense, type Side, senseLimits } from './sense.ts';

export type Move = {
  readonly itemId: string;
  /** Null takes it off the wall; in a theme it is on the theme’s side, whatever is said here. */
  readonly side: Side | null;
  readonly themeId: string | null;
  readonly commandId: string;
};

/**
 * A repeat changes nothing, also where somebody has moved it since. Errors: `stale`, where the theme is gone;
 * `too-many`.
 */
export function placeItem(sense: Sense, move: Move): Result<Sense, DomainError> {
  const { itemId, commandId } = move;
  const there = placingOf(sense, itemId);
  if (there?.commands.includes(commandId)) return ok(sense);
  const theme = sense.themes.find(({ id }) => id === move.themeId);
  if (move.themeId !== null && !theme) return fail({ kind: 'stale' });
  const limit = senseLimits.placed;
  if (!there && sense.placed.length >= limit) return fail({ kind: 'too-many', limit });
  const placing: Placing = {
    itemId,
    side: theme?.side ?? move.side,
    themeId: theme?.id ?? null,
    commands: [...(there?.commands ?? []), commandId].slice(-senseLimits.commands),
  };
  const placed = there
    ? sense.placed.map((each) => (each === there ? placing : each))
    : [...sense.placed, placing];
  return ok({ ...sense, placed, version: sense.version + 1 });
}
