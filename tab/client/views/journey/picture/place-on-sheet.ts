/** Puts an element of the page on a point of the drawing, however large that is shown. */
import type { CSSProperties } from 'react';
import { sheet } from '../../../../../shared/domain/journey/crescendo/drawing/hairpin.ts';

export function placeOnSheet({ x, y }: { readonly x: number; readonly y?: number }): CSSProperties {
  return {
    left: `${(100 * x) / sheet.width}%`,
    ...(y !== undefined && { top: `${(100 * y) / sheet.height}%` }),
  };
}
