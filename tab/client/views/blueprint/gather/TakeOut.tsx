/** Takes one thing out of a programme the team has left, or all that is still there. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { LeftBehindView } from '../../../../../shared/contracts/api/blueprint/left-behind.ts';
import { toGatheredWords } from '../../../../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type InProgramme = LeftBehindView['programmes'][number];

const useStyles = makeStyles({ out: { justifySelf: 'start' } });

type Props = { readonly teamId: string; readonly programme: InProgramme };

type OneProps = Props & Pick<InProgramme['items'][number], 'item' | 'round'>;

export function TakeOneOut({ teamId, programme: { programmeId }, item, round }: OneProps) {
  const styles = useStyles();
  const command = useWallCommand(teamId, 'left-behind/take-out');
  const commandId = useCommandId(`take out ${programmeId} ${round} ${item.id}`);
  const tell = useTell();
  const { takeOut, takeOutOf, done } = text.tab.together.leftBehind;

  async function onPress() {
    const request = { commandId, programmeId, round, itemIds: [item.id] };
    if (await command.send(request)) tell(done);
  }

  return (
    <>
      <Button
        size="small"
        className={styles.out}
        aria-label={takeOutOf(toGatheredWords(item))}
        disabledFocusable={command.isSending}
        onClick={onPress}
      >
        {takeOut}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}

/** Of each round by itself: whatever breaks between them, the rest is still offered. */
export function TakeAllOut({
  teamId,
  programme,
  onClose,
}: Props & { readonly onClose: () => void }) {
  const { programmeId, name, items } = programme;
  const command = useWallCommand(teamId, 'left-behind/take-out');
  const commandId = useCommandId(`take out ${programmeId}`);
  const tell = useTell();
  const { takeAll, takeAllIntro, allDone } = text.tab.together.leftBehind;

  async function onSend() {
    for (const round of new Set(items.map((each) => each.round))) {
      const request = { commandId: `${commandId}-${round}`, programmeId, round, itemIds: null };
      if (!(await command.send(request))) return;
    }
    tell(allDone(name));
    onClose();
  }

  return (
    <ChangeForm
      intro={takeAllIntro(items.length)}
      command={command}
      sendLabel={takeAll}
      onSend={onSend}
      onCancel={onClose}
    />
  );
}
