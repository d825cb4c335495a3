/** Lets what was told of a change go once another change or another view is opened: it is not about that. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { type LastStep, useStepTeller } from '../../api/last-step.ts';
import { useHashNumber } from '../../hooks/use-hash-number.ts';
import { useView } from './use-view.ts';

export function useGoneElsewhere(step: LastStep | null): void {
  const tell = useStepTeller();
  const view = useView();
  const number = useHashNumber();
  const before = useRef(view);
  const onCome = useEffectEvent(() => {
    const isElsewhere = view !== before.current || (number !== null && number !== step?.number);
    before.current = view;
    if (step && isElsewhere) tell(null);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is opened
  useEffect(onCome, [view, number]);
}
