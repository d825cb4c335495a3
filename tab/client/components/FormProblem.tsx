/**
 * What went wrong with a form as a whole, brought into view and with the focus on it, however long the form is. Problems
 * in single boxes are said next to them; who to turn to about a concern is said here as well.
 */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ApiFailure } from '../api/failure.ts';

export function FormProblem({ failure }: { readonly failure: ApiFailure | null }) {
  const notice = useRef<HTMLDivElement>(null);
  /** As they came with one answer: whatever else is said of that one, it is brought into view once. */
  const answered = failure?.fields;
  useEffect(() => {
    if (answered) notice.current?.focus();
  }, [answered]);
  if (!failure || isInBoxes(failure)) return null;
  return (
    <MessageBar ref={notice} tabIndex={-1} intent="info" layout="multiline" role="alert">
      <MessageBarBody>{failure.message}</MessageBarBody>
    </MessageBar>
  );
}

/** All there is to say is said next to the boxes. */
export function isInBoxes({ code, fields }: ApiFailure): boolean {
  return code !== 'signpost' && Object.keys(fields).length > 0;
}
