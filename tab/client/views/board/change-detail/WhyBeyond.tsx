/** What makes it bigger than the team, of what is for the blueprint. */
import { text } from '../../../../../shared/text/text.ts';
import { BeyondForm } from './forms/BeyondForm.tsx';
import type { ChangeInView } from './forms/change-in-view.ts';
import { FormButton } from './forms/FormButton.tsx';
import { ButtonRow } from './parts/ButtonRow.tsx';
import { DetailSection } from './parts/DetailSection.tsx';
import { useDone } from './parts/use-done.ts';
import { Words } from './parts/Words.tsx';

export function WhyBeyond(view: ChangeInView) {
  const { heading, notice, done } = useDone();
  const { scope, beyond, maySayBeyond } = view.change;
  if (scope !== 'for-the-blueprint' || (beyond === null && !maySayBeyond)) return null;
  return (
    <DetailSection title={text.cards.actions.whyBeyond} headingRef={heading} notice={notice}>
      <Words>{beyond === null ? text.tab.detail.notWritten : text.beyonds[beyond]}</Words>
      {maySayBeyond && (
        <ButtonRow>
          <FormButton label={text.beyond.say} onDone={done}>
            {(ends) => <BeyondForm view={view} ends={ends} />}
          </FormButton>
        </ButtonRow>
      )}
    </DetailSection>
  );
}
