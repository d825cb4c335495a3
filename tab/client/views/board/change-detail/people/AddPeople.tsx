/** Naming somebody who must be on board, or saying that nobody else is needed. */
import { Button } from '@fluentui/react-components';
import { text } from '../../../../../../shared/text/views/change.ts';
import { FormProblem } from '../../../../components/FormProblem.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { FormButton } from '../forms/FormButton.tsx';
import { useChangeCommand } from '../forms/use-change-command.ts';
import { draftPlace } from '../forms/use-draft.ts';
import type { Section } from '../parts/use-section.ts';
import { PersonForm } from './PersonForm.tsx';

type Props = {
  readonly view: ChangeInView;
  readonly section: Section;
  readonly isOffered: boolean;
  /** The one thing to do next. */
  readonly isNext?: boolean;
};

export function AddPeople({ view, section, isOffered, isNext = false }: Props) {
  const { version, nobodyElseNeeded } = view.change;
  const command = useChangeCommand('nobody-else', view, { about: 'nobody else', version });
  const { actions } = text.cards;

  async function sayNobody() {
    if (await command.send({})) section.done(text.influence.nobodyElse);
  }

  return (
    <>
      <FormButton
        label={actions.addSomebody}
        place={draftPlace(view, 'stakeholder')}
        appearance={isNext ? 'primary' : 'secondary'}
        isOffered={isOffered}
        section={section}
      >
        {(ends) => <PersonForm view={view} ends={ends} />}
      </FormButton>
      {isOffered && !nobodyElseNeeded && (
        <Button disabledFocusable={command.isSending} onClick={sayNobody}>
          {actions.nobodyElse}
        </Button>
      )}
      <FormProblem failure={command.failure} />
    </>
  );
}
