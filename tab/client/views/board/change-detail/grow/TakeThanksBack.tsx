/** Takes one's own thank-you back, and its words with it. */
import { Button } from '@fluentui/react-components';
import { text } from '../../../../../../shared/text/text.ts';
import { FormProblem } from '../../../../components/FormProblem.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { useFormCommand } from '../forms/use-form-command.ts';

type Props = { readonly view: ChangeInView; readonly onDone: (notice: string) => void };

export function TakeThanksBack({ view, onDone }: Props) {
  const command = useFormCommand('take-thanks-back', view);

  async function takeBack() {
    if (await command.send({})) onDone(text.thanks.takenBack);
  }

  return (
    <>
      <Button disabledFocusable={command.isSending} onClick={takeBack}>
        {text.cards.actions.takeThanksBack}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
