/** The steps of a workshop in their order, each under an address of its own, which outside a workshop leads to its view. */
import { useState } from 'react';
import { replaceHash, useHash } from '../../../hooks/use-hash.ts';
import { readNumber } from '../../../hooks/use-hash-number.ts';
import { landing, readView } from '../../index.ts';

export const steps = [
  'ambition',
  landing,
  'barriers',
  'vote',
  'board',
  'influence',
  'learning',
  'blueprint',
] as const;

export type Step = (typeof steps)[number];

/** The one in the address, or beneath a change that is looked at, the one it was opened from. A view that is no step begins at the journey. */
export function useStep(): Step {
  const hash = useHash();
  const [shown, setShown] = useState<Step>('board');
  const step = readNumber(hash) === null ? readStep(hash) : shown;
  if (step !== shown) setShown(step);
  return step;
}

/** By so many; it ends at either end. */
export function stepFrom(step: Step, by: -1 | 1): Step | null {
  return steps[steps.indexOf(step) + by] ?? null;
}

export function goTo(step: Step): void {
  replaceHash(`#${step}`);
}

function readStep(hash: string): Step {
  const view = hash === '#vote' ? 'vote' : readView(hash);
  return steps.find((step) => step === view) ?? landing;
}
