/** Going again with what is adapted: back in Develop with its plan, as another learning cycle. */
import { Button } from '@fluentui/react-components';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons';
import { text } from '../../../../../../shared/text/views/change.ts';
import { FormProblem } from '../../../../components/FormProblem.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { useChangeCommand } from '../forms/use-change-command.ts';

type Props = { readonly view: ChangeInView; readonly onDone: (notice: string) => void };

export function GoAgain({ view, onDone }: Props) {
  const { goes, version } = view.change;
  const next = goes.length + 2;
  const command = useChangeCommand('go-again', view, { about: `go ${next}`, version });

  async function again() {
    if (await command.send({})) onDone(text.goes.again(next));
  }

  return (
    <>
      <Button
        appearance="primary"
        icon={<ArrowRepeatAllRegular />}
        disabledFocusable={command.isSending}
        onClick={again}
      >
        {text.cards.actions.goAgain}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
