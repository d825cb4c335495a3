/** Says of one thing whether it is in, and leaves it out or lets it in: for the team’s leads and whoever logged the change, and what that person left out for them alone. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type {
  GatheredItemView,
  GatheredView,
} from '../../../../../shared/contracts/api/blueprint/gathered.ts';
import type { Since } from '../../../../../shared/domain/sensemaking/evidence.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { toGatheredWords } from '../../../../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useBoard } from '../../../api/board.ts';
import { useMayInProgramme, useMe } from '../../../api/me.ts';
import { useLeftBehind } from '../../../api/views/left-behind.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { smallButtonRow, smallPrint } from '../../../components/sizes.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { AllOfChange, toLeftOut } from './AllOfChange.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    ':empty': { display: 'none' },
    ...smallButtonRow,
  },
  state: { ...smallPrint, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly teamId: string;
  readonly item: GatheredItemView;
  readonly since: Since;
  readonly leftOut: GatheredView['leftOut'];
  /** Which keeps what is left out later. */
  readonly hasEdition: boolean;
};

export function LeaveOut({ teamId, item, since, leftOut, hasEdition }: Props) {
  const styles = useStyles();
  const { byAuthor, withChange } = leftOut;
  const isOut = since === 'withheld';
  const isAuthors = 'changeId' in item.from && byAuthor.includes(item.id);
  const isOwn = useIsOwn(teamId, item);
  const mayWithhold = useMayInProgramme(teamId, 'withhold')?.(isOwn);
  const mayLetIn = useMayInProgramme(teamId, 'let-in-own')?.(isOwn);
  const may = isOut && isAuthors ? mayLetIn : mayWithhold;
  const isWithChange = withChange.includes(item.id);
  const state = useStateWords(teamId, item, since, {
    isForAuthor: isAuthors && !mayLetIn,
    isWithChange,
  });
  const commandId = useCommandId(`${item.id} ${isOut}`);
  const command = useWallCommand(teamId, 'gathered/withhold');
  const tell = useTell();
  const words = text.tab.sense.item;
  const [label, labelOf] = toLabels(since);

  async function onPress() {
    const done = await command.send({ commandId, itemId: item.id, isOut: !isOut });
    if (done) tell(isOut ? words.isLetIn : toLeftOut(words.leftOut, hasEdition));
  }

  return (
    <div className={styles.row}>
      {state !== null && <span className={styles.state}>{state}</span>}
      {may && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={labelOf(toGatheredWords(item))}
          disabledFocusable={command.isSending}
          onClick={onPress}
        >
          {label}
        </Button>
      )}
      {may && isOut && <AllOfChange {...{ teamId, item, hasEdition }} isOut={isWithChange} />}
      <FormProblem failure={command.failure} />
    </div>
  );
}

/** On the button, and for whoever hears it without what stands around it. */
function toLabels(since: Since): readonly [string, (words: string) => string] {
  const { leaveOut, leaveOutOf, letIn, letInOf, takeOff, takeOffOf } = text.tab.sense.item;
  if (since === 'withheld') return [letIn, letInOf];
  return since === 'withheld-and-in' ? [takeOff, takeOffOf] : [leaveOut, leaveOutOf];
}

/** Left out is only what is on no wall the team knows of. */
function useStateWords(
  teamId: string,
  { id, from }: GatheredItemView,
  since: Since,
  { isForAuthor, isWithChange }: { readonly isForAuthor: boolean; readonly isWithChange: boolean },
): string | null {
  const { data: left } = useLeftBehind(teamId);
  const { states, stillIn, takeOutAbove, withheldByAuthor, withheldWithChange } =
    text.tab.sense.item;
  if (since === 'new' || since === 'in') return null;
  if (since !== 'withheld') return states[since];
  const still = left?.programmes.flatMap(({ name, items }) => {
    const there = items.find(({ item }) => item.id === id);
    return there ? [{ name, mayTakeOut: there.mayTakeOut }] : [];
  })[0];
  if (still) return [stillIn(still.name), ...(still.mayTakeOut ? [takeOutAbove] : [])].join(' ');
  if (isForAuthor) return withheldByAuthor;
  return isWithChange && 'number' in from
    ? withheldWithChange(shortId(from.number))
    : states[since];
}

/** From a change they logged. */
function useIsOwn(teamId: string, { from }: GatheredItemView): boolean {
  const { data: me } = useMe();
  const { data: board } = useBoard(teamId);
  if (!('changeId' in from)) return false;
  const change = board?.changes.find(({ id }) => id === from.changeId);
  return me !== undefined && change?.author.id === me.id;
}
