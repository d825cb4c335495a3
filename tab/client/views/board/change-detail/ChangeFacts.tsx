/** Where a change stands, who logged it, and its labels. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import { toDayWords } from '../../../../../shared/text/dates.ts';
import { toHandWords } from '../../../../../shared/text/hand-words.ts';
import { text } from '../../../../../shared/text/views/change.ts';
import { type TeamClock, toWhenWords } from '../../../../../shared/text/when-words.ts';
import { CardLabelBadge } from '../../../components/labels/CardLabelBadge.tsx';
import { toCardLabel } from '../../../components/labels/card-label.ts';
import { DecisionLabel } from '../../../components/labels/DecisionLabel.tsx';
import { ScopeLabel } from '../../../components/labels/ScopeLabel.tsx';
import { stageIcons } from '../../../components/stage-icons.ts';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  stage: {
    ...typographyStyles.body1,
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1, flexShrink: 0 },
  labels: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  who: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly change: BoardChange; readonly clock: TeamClock };

export function ChangeFacts({ change, clock }: Props) {
  const styles = useStyles();
  const { detail } = text.tab;
  const Icon = stageIcons[change.stage];
  /** Where its yes stands, in the words of its card; the rest is said here by itself. */
  const asked = { ...change, decision: null, couldDoWithAHand: [] };
  const since = toWhenWords(change.stageSince, clock);
  return (
    <div className={styles.facts}>
      <p className={styles.stage}>
        <Icon aria-hidden className={styles.icon} />
        {detail.inStageSince(text.stages[change.stage], since)}
      </p>
      <p className={styles.who}>{text.tab.board.loggedBy(change.author.name)}</p>
      {change.byWhen !== null && (
        <p className={styles.who}>{detail.plannedFor(toDayWords(change.byWhen))}</p>
      )}
      {change.couldDoWithAHand.length > 0 && (
        <p className={styles.who}>{toHandWords(change.couldDoWithAHand)}</p>
      )}
      <div className={styles.labels}>
        {toCardLabel(asked) === null ? (
          <ScopeLabel scope={change.scope} />
        ) : (
          <CardLabelBadge change={asked} />
        )}
        {change.decision !== null && <DecisionLabel decision={change.decision} />}
      </div>
    </div>
  );
}
