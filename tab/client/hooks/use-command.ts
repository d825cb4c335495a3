/** Sends a form's command, never twice at once, and remembers what came of it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../shared/domain/result.ts';
import { text } from '../../../shared/text/views/page.ts';
import type { ApiFailure } from '../api/failure.ts';

type Answer<T> = Result<T, ApiFailure>;

/** What is lost if it does not arrive: words somebody typed, a press that does something, or nothing at all. */
export type Sent = 'words' | 'press' | 'nothing';

export type CommandState<T> = {
  /** Resolves to undefined, having sent nothing, while the last one is under way. */
  readonly submit: (send: () => Promise<Answer<T>>, sent: Sent) => Promise<Answer<T> | undefined>;
  readonly isSending: boolean;
  readonly failure: ApiFailure | null;
  /** The question about a name has been seen: sending once more answers it. */
  readonly asked: boolean;
};

export function useCommand<T>(): CommandState<T> {
  const underWay = useRef(false);
  const mayHaveArrived = useRef(false);
  const [isSending, setSending] = useState(false);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [lost, setLost] = useState<Sent>('nothing');
  useEffect(() => {
    /** What was not sent is not sent by itself; what may have arrived, nobody knows any better. */
    const onBack = () =>
      setFailure((now) => (mayHaveArrived.current ? now : onceConnected(now, lost)));
    window.addEventListener('online', onBack);
    return () => window.removeEventListener('online', onBack);
  }, [lost]);
  const submit = useCallback(async (send: () => Promise<Answer<T>>, sent: Sent) => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setSending(true);
    const isUnsent = !navigator.onLine;
    const answer = await send();
    if (answer.ok || answer.error.code !== 'offline') mayHaveArrived.current = false;
    else if (!isUnsent) mayHaveArrived.current = true;
    underWay.current = false;
    setSending(false);
    if (!answer.ok && answer.error.code === 'doubtful-name') setAsked(true);
    setLost(sent);
    setFailure(answer.ok ? null : inWordsForAForm(answer.error, sent, mayHaveArrived.current));
    return answer;
  }, []);
  return { submit, isSending, failure, asked };
}

/** That there is no connection is not said any longer than it is true. */
function onceConnected(failure: ApiFailure | null, sent: Sent): ApiFailure | null {
  if (failure?.code !== 'offline') return failure;
  return sent === 'words' ? { ...failure, message: text.tab.problems.isBack } : null;
}

/**
 * Where it may have arrived, nobody knows without an answer whether it was stored; the same command id makes
 * repeating it safe. Without a network it cannot have.
 */
function inWordsForAForm(failure: ApiFailure, sent: Sent, mayHaveArrived: boolean): ApiFailure {
  if (failure.code !== 'offline' || sent === 'nothing') return failure;
  const { notSent, notDone, unsent } = text.tab.problems;
  if (sent === 'press') return mayHaveArrived ? { ...failure, message: notDone } : failure;
  return { ...failure, message: mayHaveArrived ? notSent : unsent };
}
