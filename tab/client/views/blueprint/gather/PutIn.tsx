/** Puts what was gathered in, for a lead of the team; whoever is none reads who can, and what is in already. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { EvidenceView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import type { Since } from '../../../../../shared/domain/sensemaking/evidence.ts';
import { toDateWords } from '../../../../../shared/text/dates.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    padding: tokens.spacingHorizontalXL,
    marginBottom: tokens.spacingVerticalXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flex: '1 1 320px', minWidth: 0 },
  line: { ...typographyStyles.body1, margin: 0, textWrap: 'pretty' },
  soft: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly teamId: string;
  /** Of each thing that is gathered. */
  readonly since: readonly Since[];
  readonly evidence: EvidenceView;
  readonly hasEdition: boolean;
};

export function PutIn({ teamId, since, evidence, hasEdition }: Props) {
  const styles = useStyles();
  const mayPutIn = useMayInProgramme(teamId, 'put-in');
  const { round, putIn } = evidence;
  const own = putIn.find((each) => each.teamId === teamId);
  const last = own?.at;
  const waiting = since.filter(isWaiting);
  const left = since.filter((each) => each === 'withheld').length;
  const isAll = waiting.length === 0 && (own?.things ?? 0) === 0;
  const leftWords = left === 0 ? '' : toLeftOutWords(left, isAll, hasEdition);
  const commandId = useCommandId(`put in ${round} ${last ?? ''} ${waiting.length}`);
  const command = useWallCommand(teamId, 'evidence/put-in');
  const tell = useTell();
  const words = text.tab.sense.putIn;

  async function onPutIn() {
    const done = await command.send({ commandId });
    const there = done?.putIn.find((each) => each.teamId === teamId)?.things ?? 0;
    if (done) tell(there === 0 ? words.allOut : words.done(there, done.items.length));
  }

  return (
    <section aria-label={words.title} className={styles.box}>
      <div className={styles.words}>
        <p className={styles.line}>
          {waiting.length === 0
            ? toAllIn(own, evidence)
            : words.waiting(waiting.length, own?.things ?? 0)}
        </p>
        {leftWords !== '' && <p className={styles.line}>{leftWords}</p>}
        {waiting.length > 0 && (
          <p className={`${styles.line} ${styles.soft}`}>
            {mayPutIn?.() ? words.whatHappens : words.whoCan}
          </p>
        )}
        <FormProblem failure={command.failure} />
      </div>
      {waiting.length > 0 && mayPutIn?.() && (
        <Button appearance="primary" disabledFocusable={command.isSending} onClick={onPutIn}>
          {words.button}
        </Button>
      )}
    </section>
  );
}

/** `isAll`: that is said already. */
function toLeftOutWords(count: number, isAll: boolean, hasEdition: boolean): string {
  const { leftOut, editionKeeps } = text.tab.sense.putIn;
  return [...(isAll ? [] : [leftOut(count)]), ...(hasEdition ? [editionKeeps] : [])].join(' ');
}

/** Of one’s own team, and of all where there are several. */
function toAllIn(own: EvidenceView['putIn'][number] | undefined, { items }: EvidenceView): string {
  const { allIn, allOut } = text.tab.sense.putIn;
  return own && own.things > 0 ? allIn(toDateWords(own.at), own.things, items.length) : allOut;
}

function isWaiting(since: Since): boolean {
  return since === 'new' || since === 'put-otherwise';
}
