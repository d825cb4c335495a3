/** How far a round of making sense has come, and what comes next: so that it goes on with nobody driving (P19). */
import { nextOnWall, type WallSoFar, wallSteps } from '../sensemaking/next-step.ts';

export type Standing = {
  /** In the programme, and those of them that put in what is theirs. */
  readonly teams: number;
  readonly teamsIn: number;
  /** On the wall: what was put in, and what people said for it. */
  readonly things: number;
  readonly wall: WallSoFar;
  readonly pillars: number;
  readonly experiments: number;
  /** Of these, what was started. */
  readonly started: number;
};

export const nextSteps = ['put-in', ...wallSteps, 'propose', 'start', 'go-on'] as const;

export type NextStep = (typeof nextSteps)[number];

/**
 * What people are asked on the wall comes first, as it does there: it waits for them. Otherwise a wall is far enough
 * once there is a pillar, whatever still waits.
 */
export function nextStep({ things, wall, pillars, experiments, started }: Standing): NextStep {
  const onWall = nextOnWall(wall);
  if (onWall === 'ringing' || onWall === 'voting') return onWall;
  if (started > 0) return 'go-on';
  if (experiments > 0) return 'start';
  if (pillars > 0) return 'propose';
  return things === 0 ? 'put-in' : onWall;
}
