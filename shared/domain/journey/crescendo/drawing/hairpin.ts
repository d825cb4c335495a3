/** The shape of the crescendo: two lines that open, a stave that fans out between them, in drawing units. */
import { type Stage, stages } from '../../stage.ts';

export const sheet = {
  ...{ width: 1600, height: 420 },
  ...{ left: 64, right: 1536, middle: 200 },
  /** Below the hairpin: what is for the blueprint. */
  ground: 386,
} as const;

const narrowest = 4;
const opening = 156;

/** Half the height of the hairpin; level before it begins and after `grownAt`, where the music goes on. */
export function halfHeight(x: number, grownAt: number = sheet.right): number {
  const share = (x - sheet.left) / (grownAt - sheet.left);
  return narrowest + opening * Math.min(1, Math.max(0, share));
}

/** A change that goes on rises. */
export function staveY(stage: Stage, x: number, grownAt?: number): number {
  return sheet.middle + halfHeight(x, grownAt) * (0.75 - 0.5 * stages.indexOf(stage));
}
