/** The story of a change, with taking the last step back and taking the whole off the board. */
import { text } from '../../../../../../shared/text/views/change.ts';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { draftPlace } from '../forms/use-draft.ts';
import { ButtonRow } from '../parts/ButtonRow.tsx';
import { useSection } from '../parts/use-section.ts';
import { HistoryList } from './HistoryList.tsx';
import { UndoForm } from './UndoForm.tsx';
import { Withdraw } from './Withdraw.tsx';

export function Story(view: ChangeInView) {
  const section = useSection();
  const { history, mayUndo } = view.change;
  return (
    <HistoryList history={history} clock={view.clock} section={section}>
      <ButtonRow>
        <FormButton
          label={text.verbs.undo}
          place={draftPlace(view, 'undo')}
          isOffered={mayUndo}
          section={section}
        >
          {(ends) => <UndoForm view={view} ends={ends} />}
        </FormButton>
        <Withdraw view={view} onDone={section.done} />
      </ButtonRow>
    </HistoryList>
  );
}
