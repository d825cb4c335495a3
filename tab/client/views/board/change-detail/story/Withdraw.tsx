/** Taking a change off the board, with nothing lost. */
import { Button } from '@fluentui/react-components';
import { shortId } from '../../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { FormProblem } from '../../../../components/FormProblem.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import { useChangeCommand } from '../forms/use-change-command.ts';

type Props = { readonly view: ChangeInView; readonly onDone: (notice: string) => void };

export function Withdraw({ view, onDone }: Props) {
  const { number, version, mayWithdraw } = view.change;
  const command = useChangeCommand('withdraw', view, { about: `withdraw ${version}`, version });

  async function withdraw() {
    if (await command.send({})) onDone(text.withdraw.done(shortId(number)));
  }

  return (
    <>
      {mayWithdraw && (
        <Button disabledFocusable={command.isSending} onClick={withdraw}>
          {text.verbs.withdraw}
        </Button>
      )}
      <FormProblem failure={command.failure} />
    </>
  );
}
