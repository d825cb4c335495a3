/** Takes somebody off those to win; the last step can be undone. */
import { Button } from '@fluentui/react-components';
import { text } from '../../../../../../shared/text/views/change.ts';
import { FormProblem } from '../../../../components/FormProblem.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useFormCommand } from '../forms/use-form-command.ts';
import type { Person } from './person-words.ts';

type Props = {
  readonly view: ChangeInView;
  readonly ends: FormEnds;
  readonly person: Person;
};

export function TakeOff({ view, ends, person }: Props) {
  const command = useFormCommand('take-stakeholder-off', view);

  async function takeOff() {
    if (await command.send({ stakeholderId: person.id }))
      ends.onDone(text.influence.takenOff(person.role));
  }

  return (
    <>
      <Button disabledFocusable={command.isSending} onClick={takeOff}>
        {text.influence.takeOff}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
