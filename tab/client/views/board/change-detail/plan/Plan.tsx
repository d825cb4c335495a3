/** The plan as it stands, each question with what the team has said to it, and writing in it. */
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { planQuestions } from '../../../../../../shared/domain/small-change/content/action-plan.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { type Answer, AnswerList } from '../parts/AnswerList.tsx';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { useSection } from '../parts/use-section.ts';
import { isPlanNext } from './is-plan-next.ts';
import { PlanButton } from './PlanButton.tsx';

/** Only once the change has come to it, or somebody has said something already. */
export function Plan(view: ChangeInView) {
  const section = useSection();
  const { stage, mayPlan } = view.change;
  const answers = toPlanAnswers(view.change);
  const isBegun = stage !== 'mission' || answers.some(({ answer }) => answer !== null);
  if (!isBegun && !section.isInUse) return null;
  return (
    <DetailSection title={text.tab.detail.plan} section={section}>
      <AnswerList answers={answers} />
      <ButtonRow>
        <PlanButton view={view} section={section} isOffered={mayPlan && !isPlanNext(view.change)} />
      </ButtonRow>
    </DetailSection>
  );
}

function toPlanAnswers({ plan }: ChangeDetail): readonly Answer[] {
  const { questions } = text.tab.detail;
  return planQuestions.map((id) => ({ id, question: questions[id], answer: plan[id] }));
}
