/** A headed part of questions with what the team has said to each. */
import { type Answer, AnswerList } from './AnswerList.tsx';
import { DetailSection } from './DetailSection.tsx';

type Props = {
  readonly title: string;
  readonly answers: readonly Answer[];
};

export function Answers({ title, answers }: Props) {
  return (
    <DetailSection title={title}>
      <AnswerList answers={answers} />
    </DetailSection>
  );
}
