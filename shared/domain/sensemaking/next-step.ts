/** What the wall needs next, in one sentence’s worth, so that it goes on with nobody driving (P19). */
import { fewestToShow } from '../fewest-to-show.ts';
import { themesToVoteOn } from '../strands/vote.ts';

export const wallSteps = [
  'sort',
  'name',
  'say-what-is-going-on',
  'ring-true',
  'ringing',
  'choose',
  'voting',
  'draw-up',
] as const;

export type WallStep = (typeof wallSteps)[number];

type Asked = { readonly status: 'open' | 'closed' };

export type WallSoFar = {
  /** Things on no side yet. */
  readonly unplaced: number;
  readonly themes: readonly { readonly statement: string | null }[];
  readonly rings: Asked | null;
  readonly vote: Asked | null;
  /** Fewer than five say it aloud in the room. */
  readonly people: number;
};

/** What is open comes first: it waits for people. */
export function nextOnWall({ unplaced, themes, rings, vote, people }: WallSoFar): WallStep {
  if (rings?.status === 'open') return 'ringing';
  if (vote?.status === 'open') return 'voting';
  if (unplaced > 0) return 'sort';
  if (themes.length === 0) return 'name';
  if (themes.some(({ statement }) => statement === null)) return 'say-what-is-going-on';
  if (people < fewestToShow) return 'draw-up';
  if (rings === null) return 'ring-true';
  return vote === null && themes.length >= themesToVoteOn.least ? 'choose' : 'draw-up';
}
