/** The way of a change through the stave: where it was logged, and each stage it came to. */
import type { Note } from '../notes.ts';
import { staveY } from './hairpin.ts';
import type { Point } from './place-heads.ts';
import type { Timeline } from './timeline.ts';

export function toWayPoints({ stages }: Note, { xOf, grownAt }: Timeline): readonly Point[] {
  return stages.map(({ stage, on }) => {
    const x = xOf(on);
    return { x, y: staveY(stage, x, grownAt) };
  });
}
