/** What happened and what was learned, beside what success was to look like, and the time it gives back. */
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { useSection } from '../parts/use-section.ts';
import { toGrownAnswers } from './grown-answers.ts';
import { TimeForm } from './TimeForm.tsx';

/** Only once the change has come to it, or somebody has told something already. */
export function Learning(view: ChangeInView) {
  const section = useSection();
  const { stage, mayLearn } = view.change;
  const answers = toGrownAnswers(view.change);
  const isBegun = stage === 'grow' || answers.some(({ answer }) => answer !== null);
  if (!isBegun && !section.isInUse) return null;
  return (
    <DetailSection title={text.tab.detail.learning} section={section}>
      <AnswerList answers={answers} />
      <ButtonRow>
        <FormButton
          label={text.grow.timeReleased}
          place={draftPlace(view, 'time-released')}
          isOffered={mayLearn}
          section={section}
        >
          {(ends) => <TimeForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}
