/** A team tries an experiment: one press, and it is a small change on its own board. */
import { Button } from '@fluentui/react-components';
import type { ExperimentView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';

type Props = { readonly teamId: string; readonly experiment: ExperimentView };

export function TryIt({ teamId, experiment: { id, title } }: Props) {
  const command = useBlueprintCommand(teamId, 'experiments/try');
  const commandId = useCommandId(`try ${id}`);
  const tell = useTell();
  const { tryIt, tryItOf, isTried } = text.tab.drawUp.experiment;
  async function onPress() {
    if (await command.send({ commandId, experimentId: id, teamId })) tell(isTried);
  }
  return (
    <>
      <Button
        size="small"
        aria-label={tryItOf(title)}
        disabledFocusable={command.isSending}
        onClick={onPress}
      >
        {tryIt}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
