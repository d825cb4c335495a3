/** Where an arrow key leads from one head: through time to the sides, through stages up and down. */
import type { Head } from './place-heads.ts';

export const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;

export type Arrow = (typeof arrows)[number];

export function isArrow(key: string): key is Arrow {
  return (arrows as readonly string[]).includes(key);
}

/** `heads` come from left to right. The place of the head to go to; at an edge, the same one. */
export function nextHead(heads: readonly Head[], at: number, arrow: Arrow): number {
  const last = heads.length - 1;
  switch (arrow) {
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowUp':
      return nearestBeside(heads, at, -1);
    case 'ArrowDown':
      return nearestBeside(heads, at, 1);
  }
}

/** The nearest of those on a higher (-1) or lower (1) line than this one. */
function nearestBeside(heads: readonly Head[], at: number, way: -1 | 1): number {
  const here = heads[at];
  if (!here) return at;
  const distances = heads.map(({ x, y }) => {
    const across = (y - here.y) * way;
    return isOnOtherLine(across, x - here.x)
      ? across + Math.abs(x - here.x)
      : Number.POSITIVE_INFINITY;
  });
  const least = Math.min(...distances);
  return Number.isFinite(least) ? distances.indexOf(least) : at;
}

/** Lines fan out, so what is far to the side has to be farther across to be on another one. */
function isOnOtherLine(across: number, along: number): boolean {
  return across > 2 + Math.abs(along) * 0.1;
}
