/** Whom people thanked, with saying one's own, or saying it otherwise, and taking it back wherever the change has gone. */
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { useSection } from '../parts/use-section.ts';
import { Words } from '../parts/Words.tsx';
import { toThanksAnswers } from './grown-answers.ts';
import { TakeThanksBackForm } from './TakeThanksBackForm.tsx';
import { ThanksForm } from './ThanksForm.tsx';

export function Thanks(view: ChangeInView) {
  const section = useSection();
  const { status, stage, thanks, mayThank, mayTakeThanksBack } = view.change;
  const isLater = status === 'open' && stage !== 'grow';
  if (thanks.length === 0 && !mayThank && !isLater && !section.isInUse) return null;
  const label = mayTakeThanksBack ? text.cards.actions.myThanks : text.verbs.sayThanks;
  return (
    <DetailSection title={text.tab.detail.thanks} section={section}>
      {thanks.length > 0 && <AnswerList answers={toThanksAnswers(view.change)} />}
      {isLater && <Words>{text.thanks.later(text.stages.grow)}</Words>}
      <ButtonRow>
        <FormButton
          label={label}
          place={draftPlace(view, 'thanks')}
          isOffered={mayThank}
          section={section}
        >
          {(ends) => <ThanksForm view={view} ends={ends} />}
        </FormButton>
        <FormButton
          label={text.cards.actions.takeThanksBack}
          place={draftPlace(view, 'take-thanks-back')}
          isOffered={mayTakeThanksBack}
          section={section}
        >
          {(ends) => <TakeThanksBackForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}
