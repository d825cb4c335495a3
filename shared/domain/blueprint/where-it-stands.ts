/** How far a round of making sense has come, and what comes next: so that it goes on with nobody driving (P19). */

export type Standing = {
  /** In the programme, and those of them that put in what is theirs. */
  readonly teams: number;
  readonly teamsIn: number;
  readonly things: number;
  /** Of these, what has a place. */
  readonly sorted: number;
  readonly themes: number;
  readonly pillars: number;
  readonly experiments: number;
  /** Of these, what was started. */
  readonly started: number;
};

export const nextSteps = [
  'put-in',
  'sort',
  'name',
  'draw-up',
  'propose',
  'start',
  'go-on',
] as const;

export type NextStep = (typeof nextSteps)[number];

/** A wall with a theme on it is far enough for a first pillar, whatever still waits. */
export function nextStep(standing: Standing): NextStep {
  const { things, sorted, themes, pillars, experiments, started } = standing;
  if (started > 0) return 'go-on';
  if (experiments > 0) return 'start';
  if (pillars > 0) return 'propose';
  if (things === 0) return 'put-in';
  if (themes > 0) return sorted < things ? 'sort' : 'draw-up';
  return sorted < things ? 'sort' : 'name';
}
