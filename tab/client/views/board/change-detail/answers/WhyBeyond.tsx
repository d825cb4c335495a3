/** What makes it bigger than the team, of what is for the blueprint. */
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { useSection } from '../parts/use-section.ts';
import { Words } from '../parts/Words.tsx';
import { BeyondForm } from './BeyondForm.tsx';

export function WhyBeyond(view: ChangeInView) {
  const section = useSection();
  const { scope, beyond, maySayBeyond } = view.change;
  const isShown = scope === 'for-the-blueprint' && (beyond !== null || maySayBeyond);
  if (!isShown && !section.isInUse) return null;
  return (
    <DetailSection title={text.cards.actions.whyBeyond} section={section}>
      <Words>{beyond === null ? text.tab.detail.notWritten : text.beyonds[beyond]}</Words>
      <ButtonRow>
        <FormButton
          label={text.beyond.say}
          place={draftPlace(view, 'beyond')}
          isOffered={maySayBeyond}
          section={section}
        >
          {(ends) => <BeyondForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}
