/** Sends a form's command, never twice at once, and remembers what came of it. */
import { useCallback, useRef, useState } from 'react';
import type { Result } from '../../../shared/domain/result.ts';
import { text } from '../../../shared/text/text.ts';
import type { ApiFailure } from '../api/failure.ts';

type Answer<T> = Result<T, ApiFailure>;

export type CommandState<T> = {
  /** Resolves to undefined, having sent nothing, while the last one is under way. */
  readonly submit: (send: () => Promise<Answer<T>>) => Promise<Answer<T> | undefined>;
  readonly isSending: boolean;
  readonly failure: ApiFailure | null;
  /** The question about a name has been seen: sending once more answers it. */
  readonly asked: boolean;
};

export function useCommand<T>(): CommandState<T> {
  const underWay = useRef(false);
  const [isSending, setSending] = useState(false);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const submit = useCallback(async (send: () => Promise<Answer<T>>) => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setSending(true);
    const answer = await send();
    underWay.current = false;
    setSending(false);
    if (!answer.ok && answer.error.code === 'doubtful-name') setAsked(true);
    setFailure(answer.ok ? null : inWordsForAForm(answer.error));
    return answer;
  }, []);
  return { submit, isSending, failure, asked };
}

/** Without an answer nobody knows whether it was stored; the same command id makes repeating it safe. */
function inWordsForAForm(failure: ApiFailure): ApiFailure {
  return failure.code === 'offline' ? { ...failure, message: text.tab.problems.notSent } : failure;
}
