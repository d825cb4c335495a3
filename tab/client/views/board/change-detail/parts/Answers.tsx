/** A headed part of questions with what the team has said to each, and what can be done there. */
import type { ReactNode } from 'react';
import { type Answer, AnswerList } from './AnswerList.tsx';
import { DetailSection } from './DetailSection.tsx';
import type { Done } from './use-done.ts';

type Props = {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly done?: Done;
  readonly children?: ReactNode;
};

export function Answers({ title, answers, done, children }: Props) {
  return (
    <DetailSection title={title} headingRef={done?.heading} notice={done?.notice}>
      <AnswerList answers={answers} />
      {children}
    </DetailSection>
  );
}
