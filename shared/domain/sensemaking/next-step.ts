/** What the wall needs next, in one sentence’s worth, so that it goes on with nobody driving (P19). */

export type NextStep = 'sort' | 'name' | 'say-what-is-going-on' | 'draw-up';

export type WallSoFar = {
  /** Things on no side yet. */
  readonly unplaced: number;
  readonly themes: readonly { readonly statement: string | null }[];
};

export function nextStep({ unplaced, themes }: WallSoFar): NextStep {
  if (unplaced > 0) return 'sort';
  if (themes.length === 0) return 'name';
  return themes.some(({ statement }) => statement === null) ? 'say-what-is-going-on' : 'draw-up';
}
