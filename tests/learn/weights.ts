/** How learned weights are written down. */
import type { Learned } from './learn.ts';

export function weightOf({ weights }: Learned, sign: string): number {
  return toRounded(weights.get(sign) ?? 0);
}

export function toRounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

export function isWorthKeeping(weight: number, least: number): boolean {
  return Math.abs(weight) >= least;
}
