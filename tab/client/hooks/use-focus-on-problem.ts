/** After a form came back, brings the person to the first box that needs another look; what is said of the whole form brings itself into view. */
import { type RefObject, useEffect, useRef } from 'react';
import type { ApiFailure } from '../api/failure.ts';
import { isInBoxes } from '../components/FormProblem.tsx';

const faulty = ':is(input, textarea, select)[aria-invalid="true"], [aria-invalid="true"] input';

export function useFocusOnProblem(failure: ApiFailure | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (failure && isInBoxes(failure)) form.current?.querySelector<HTMLElement>(faulty)?.focus();
  }, [failure]);
  return form;
}
