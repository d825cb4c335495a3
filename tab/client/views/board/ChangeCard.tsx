/** One small change on the board; the whole card leads to its detail. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/text.ts';
import type { TeamClock } from '../../../../shared/text/when-words.ts';
import { motionWelcome, narrowDesk, wall } from '../../components/breakpoints.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { When } from '../../components/When.tsx';
import { CardLabelBadge } from './CardLabelBadge.tsx';
import { cardLinkId } from './change-detail/card-link.ts';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    boxSizing: 'border-box',
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    [narrowDesk]: { padding: tokens.spacingHorizontalM },
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    ':hover': { boxShadow: tokens.shadow8 },
  },
  isNew: {
    [motionWelcome]: {
      animationName: {
        from: { opacity: 0, transform: 'translateY(-8px)' },
        to: { opacity: 1, transform: 'none' },
      },
      animationDuration: '700ms',
      animationTimingFunction: tokens.curveDecelerateMid,
    },
  },
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    textWrap: 'pretty',
    [wall]: typographyStyles.subtitle1,
  },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outlineStyle: 'none' },
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 'inherit' },
    ':focus-visible::after': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      borderRadius: tokens.borderRadiusLarge,
    },
  },
  number: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground3,
    [wall]: typographyStyles.body2,
  },
  who: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  when: { whiteSpace: 'nowrap' },
  latest: {
    ...typographyStyles.caption1,
    margin: 0,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    [wall]: typographyStyles.body2,
  },
  label: { display: 'flex', ':empty': { display: 'none' } },
});

type Props = {
  readonly change: BoardChange;
  readonly clock: TeamClock;
  readonly isNew: boolean;
};

export function ChangeCard({ change, clock, isNew }: Props) {
  const styles = useStyles();
  const id = shortId(change.number);
  const { lookedAfterBy, logged } = text.tab.board;
  return (
    <li className={mergeClasses(styles.card, isNew && styles.isNew)}>
      <h3 className={styles.heading}>
        <a id={cardLinkId(change.number)} href={`#${id}`} className={styles.link}>
          <span className={styles.number}>
            {id} {change.strandName !== null && <>· {change.strandName} </>}
          </span>
          {change.title}
        </a>
      </h3>
      <p className={styles.who}>
        <VisuallyHidden>{`${lookedAfterBy} `}</VisuallyHidden>
        {change.owner?.name ?? text.own.nobodyYet}{' '}
        <span className={styles.when}>
          · {logged} <When at={change.loggedAt} clock={clock} />
        </span>
      </p>
      {change.latest !== null && <p className={styles.latest}>{text.quote(change.latest)}</p>}
      <div className={styles.label}>
        <CardLabelBadge change={change} />
      </div>
    </li>
  );
}
