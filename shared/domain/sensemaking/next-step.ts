/** What the wall needs next, in one sentence’s worth, so that it goes on with nobody driving (P19). */
import { fewestToShow } from '../fewest-to-show.ts';

export type NextStep =
  | 'sort'
  | 'name'
  | 'say-what-is-going-on'
  | 'ring-true'
  | 'ringing'
  | 'draw-up';

export type WallSoFar = {
  /** Things on no side yet. */
  readonly unplaced: number;
  readonly themes: readonly { readonly statement: string | null }[];
  readonly rings: { readonly status: 'open' | 'closed' } | null;
  /** Fewer than five say it aloud in the room. */
  readonly people: number;
};

/** What is open comes first: it waits for people. */
export function nextStep({ unplaced, themes, rings, people }: WallSoFar): NextStep {
  if (rings?.status === 'open') return 'ringing';
  if (unplaced > 0) return 'sort';
  if (themes.length === 0) return 'name';
  if (themes.some(({ statement }) => statement === null)) return 'say-what-is-going-on';
  return rings === null && people >= fewestToShow ? 'ring-true' : 'draw-up';
}
