/** The latest line on how a change is going, those before it, and a button for the next. */
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { useSection } from '../parts/use-section.ts';
import { ProgressForm } from './ProgressForm.tsx';
import { toProgressAnswers } from './progress-answers.ts';

/** Nothing at all where nothing is said and the person cannot say it. */
export function HowItIsGoing(view: ChangeInView) {
  const section = useSection();
  const { progress, mayTellProgress } = view.change;
  if (progress.length === 0 && !mayTellProgress && !section.isInUse) return null;
  return (
    <DetailSection title={text.tab.detail.progress} section={section}>
      {progress.length > 0 && <AnswerList answers={toProgressAnswers(progress, view.clock)} />}
      <ButtonRow>
        <FormButton
          label={text.verbs.tellProgress}
          place={draftPlace(view, 'progress')}
          isOffered={mayTellProgress}
          section={section}
        >
          {(ends) => <ProgressForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}
