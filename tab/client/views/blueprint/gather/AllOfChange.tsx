/** Beside one thing that is left out: leaves out all of its change with what comes of it later, or lets all of it in again. */
import { Button } from '@fluentui/react-components';
import type { GatheredItemView } from '../../../../../shared/contracts/api/blueprint/gathered.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';

type Props = {
  readonly teamId: string;
  readonly item: GatheredItemView;
  /** All of its change is. */
  readonly isOut: boolean;
  readonly hasEdition: boolean;
};

/** What is signed is not altered by what is left out later. */
export function toLeftOut(words: string, hasEdition: boolean): string {
  return hasEdition ? `${words} ${text.tab.sense.putIn.editionKeeps}` : words;
}

/** Nothing for what came from no change. */
export function AllOfChange({ teamId, item: { id: itemId, from }, isOut, hasEdition }: Props) {
  const commandId = useCommandId(`all of ${itemId} ${isOut}`);
  const command = useWallCommand(teamId, 'gathered/withhold');
  const tell = useTell();
  if (!('number' in from)) return null;
  const { letAllIn, leaveAllOut, allLeftOut, isLetIn } = text.tab.sense.item;
  const id = shortId(from.number);

  async function onPress() {
    const done = await command.send({ commandId, itemId, isOut: !isOut, isWhole: true });
    if (done) tell(isOut ? isLetIn : toLeftOut(allLeftOut(id), hasEdition));
  }

  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={command.isSending}
        onClick={onPress}
      >
        {isOut ? letAllIn(id) : leaveAllOut(id)}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
