/** Who a change helps, and putting it and its title better. */
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { useSection } from '../parts/use-section.ts';
import { Words } from '../parts/Words.tsx';
import { EditForm } from './EditForm.tsx';

export function Wording(view: ChangeInView) {
  const section = useSection();
  const { benefit, mayEdit } = view.change;
  if (benefit === null && !mayEdit && !section.isInUse) return null;
  return (
    <DetailSection title={text.tab.detail.benefit} section={section}>
      <Words>{benefit ?? text.tab.detail.notWritten}</Words>
      <ButtonRow>
        <FormButton
          label={text.verbs.edit}
          place={draftPlace(view, 'edit')}
          isOffered={mayEdit}
          section={section}
        >
          {(ends) => <EditForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}
