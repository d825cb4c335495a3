/** One thing that was learned: what it is, in whose words, and the change it comes from. */
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FeedItemView } from '../../../../shared/contracts/api/learning.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/views/learning.ts';
import { wall } from '../../components/breakpoints.ts';
import { DecisionLabel } from '../../components/labels/DecisionLabel.tsx';
import { smallPrint } from '../../components/sizes.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { ForTeamOnly } from './ForTeamOnly.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    [wall]: { padding: tokens.spacingHorizontalXXL },
  },
  about: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
  words: {
    ...typographyStyles.body2,
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  labels: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    ':empty': { display: 'none' },
  },
  happened: {
    ...smallPrint,
    maxWidth: '100%',
    '& summary': { cursor: 'pointer', minHeight: '24px' },
    '& p': { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-line' },
    overflowWrap: 'anywhere',
  },
  source: { ...smallPrint, overflowWrap: 'anywhere' },
});

type Props = { readonly teamId: string; readonly item: FeedItemView };

export function FeedItem({ teamId, item }: Props) {
  const styles = useStyles();
  const { words, happened, decision, number, title } = item;
  const isOnWall = useIsOnWall();
  const { learning } = text.tab;
  return (
    <li className={styles.item}>
      <p className={styles.about}>{toAbout(isOnWall ? { ...item, by: null } : item).join(' · ')}</p>
      {words !== null && <p className={styles.words}>{text.quote(words)}</p>}
      <div className={styles.labels}>
        {decision !== null && <DecisionLabel decision={decision} />}
        <ForTeamOnly {...{ teamId, item }} />
      </div>
      {happened !== null && (
        <details className={styles.happened}>
          <summary>{learning.happened}</summary>
          <p>{happened}</p>
        </details>
      )}
      <Link href={`#${shortId(number)}`} className={styles.source}>
        {`${shortId(number)} ${title}`}
      </Link>
    </li>
  );
}

/** What it is, who said it, in which week, and what it was about; no finer time. */
function toAbout({ kind, by, week, strand, go, goes, livedUpTo }: FeedItemView): readonly string[] {
  const { learning } = text.tab;
  return [
    learning.kinds[kind](by),
    ...(goes > 1 ? [text.goes.numbered(go)] : []),
    ...(week === null ? [] : [learning.inWeek(week)]),
    ...(strand === null ? [] : [strand]),
    ...(livedUpTo.length === 0 ? [] : [text.cards.livedUpTo(livedUpTo.map(({ value }) => value))]),
  ];
}
