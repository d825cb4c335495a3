/** What an idea promises, as the team has weighed it up, as long as it is one to choose among. */
import { text } from '../../../../../../shared/text/views/change.ts';
import { toWeighingWords } from '../../../../../../shared/text/weighing-words.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { useSection } from '../parts/use-section.ts';
import { Words } from '../parts/Words.tsx';
import { WeighForm } from './WeighForm.tsx';

export function Weighing(view: ChangeInView) {
  const section = useSection();
  const { weighing, mayWeigh } = view.change;
  if (!mayWeigh && !section.isInUse) return null;
  return (
    <DetailSection title={text.weigh.title} section={section}>
      <Words>{weighing ? toWeighingWords(weighing) : text.weigh.notYet}</Words>
      <ButtonRow>
        <FormButton
          label={text.verbs.weigh}
          place={draftPlace(view, 'weigh')}
          isOffered={mayWeigh}
          section={section}
        >
          {(ends) => <WeighForm view={view} ends={ends} />}
        </FormButton>
      </ButtonRow>
    </DetailSection>
  );
}
