/** Says of one thing whether it is in, and leaves it out or lets it in: for the team’s leads and whoever logged the change. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { GatheredItemView } from '../../../../../shared/contracts/api/blueprint/gathered.ts';
import type { EvidenceView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { sinceOf } from '../../../../../shared/domain/sensemaking/evidence.ts';
import { toGatheredWords } from '../../../../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useBoard } from '../../../api/board.ts';
import { useMayInProgramme, useMe } from '../../../api/me.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { smallPrint } from '../../../components/sizes.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    ':empty': { display: 'none' },
  },
  state: { ...smallPrint, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly teamId: string;
  readonly item: GatheredItemView;
  readonly evidence: EvidenceView;
};

export function LeaveOut({ teamId, item, evidence }: Props) {
  const styles = useStyles();
  const since = sinceOf(evidence, item);
  const isOut = since === 'withheld';
  const mayWithhold = useMayInProgramme(teamId, 'withhold');
  const isOwn = useIsOwn(teamId, item);
  const commandId = useCommandId(`${item.id} ${isOut}`);
  const command = useWallCommand(teamId, 'evidence/withhold');
  const tell = useTell();
  const { states, leaveOut, letIn, leaveOutOf, letInOf, leftOut, isLetIn } = text.tab.sense.item;
  const words = toGatheredWords(item.said);

  async function onPress() {
    const done = await command.send({ commandId, itemId: item.id, isOut: !isOut });
    if (done) tell(isOut ? isLetIn : leftOut);
  }

  return (
    <div className={styles.row}>
      {since !== 'new' && since !== 'in' && <span className={styles.state}>{states[since]}</span>}
      {mayWithhold?.(isOwn) && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={isOut ? letInOf(words) : leaveOutOf(words)}
          disabledFocusable={command.isSending}
          onClick={onPress}
        >
          {isOut ? letIn : leaveOut}
        </Button>
      )}
      <FormProblem failure={command.failure} />
    </div>
  );
}

/** From a change they logged. */
function useIsOwn(teamId: string, { from }: GatheredItemView): boolean {
  const { data: me } = useMe();
  const { data: board } = useBoard(teamId);
  if (!('changeId' in from)) return false;
  const change = board?.changes.find(({ id }) => id === from.changeId);
  return me !== undefined && change?.author.id === me.id;
}
