/** Putting a change back on the board, as it was. */
import { Button } from '@fluentui/react-components';
import { shortId } from '../../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { FormProblem } from '../../../../components/FormProblem.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { useChangeCommand } from '../forms/use-change-command.ts';

type Props = { readonly view: ChangeInView; readonly onDone: (notice: string) => void };

export function PutBack({ view, onDone }: Props) {
  const { number, version, mayPutBack } = view.change;
  const command = useChangeCommand('put-back', view, { about: `put back ${version}`, version });

  async function putBack() {
    if (await command.send({})) onDone(text.withdraw.putBack(shortId(number)));
  }

  return (
    <>
      {mayPutBack && (
        <Button appearance="primary" disabledFocusable={command.isSending} onClick={putBack}>
          {text.verbs.putBack}
        </Button>
      )}
      <FormProblem failure={command.failure} />
    </>
  );
}
