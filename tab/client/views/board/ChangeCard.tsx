/** One small change on the board; the whole card leads to its detail. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { memo, useEffect } from 'react';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/views/board.ts';
import { motionWelcome, wall } from '../../components/breakpoints.ts';
import { CardLabelBadge } from '../../components/labels/CardLabelBadge.tsx';
import { cardTitle, smallPrint } from '../../components/sizes.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { cardLinkId } from './change-detail/card-link.ts';
import { useDragged } from './move/use-drag.ts';
import type { Moving } from './move/use-moving.tsx';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    boxSizing: 'border-box',
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    [wall]: { padding: tokens.spacingHorizontalL },
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
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
  among: { position: 'absolute', insetInline: 0 },
  isDragged: { opacity: 0.5 },
  /** Above the link that the whole card is. */
  move: {
    position: 'absolute',
    top: tokens.spacingVerticalXS,
    insetInlineEnd: tokens.spacingHorizontalXS,
    zIndex: 1,
  },
  heading: {
    ...cardTitle,
    margin: 0,
    textWrap: 'pretty',
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
    ...smallPrint,
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    /* Beside the button in that corner. */
    paddingInlineEnd: '28px',
    color: tokens.colorNeutralForeground3,
  },
  who: {
    ...smallPrint,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  /** Whole in the drawer, and for whoever listens. */
  title: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  latest: {
    ...smallPrint,
    margin: 0,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  label: { display: 'flex', ':empty': { display: 'none' } },
});

/** Its place in a list of which only some are drawn. */
type Among = {
  readonly index: number;
  readonly count: number;
  /** From the top of the list, in CSS pixels. */
  readonly top: number;
  readonly measure: (card: HTMLElement | null) => void;
};

type Props = {
  readonly change: BoardChange;
  readonly isNew: boolean;
  readonly moving: Moving;
} & (Among | { readonly [name in keyof Among]?: never });

/** Drawn anew only when something of it is another: a long board scrolls by the frame. */
export const ChangeCard = memo(Card);

function Card({ change, isNew, moving, index, count, top, measure }: Props) {
  const mayMove = moving.mayMove(change);
  const { card, isDragged } = useDragged<HTMLLIElement>(change, mayMove);
  useEffect(() => measure?.(card.current), [measure, card]);
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const id = shortId(change.number);
  return (
    <li
      ref={card}
      className={mergeClasses(
        styles.card,
        index !== undefined && styles.among,
        isNew && styles.isNew,
        isDragged && styles.isDragged,
      )}
      {...(index !== undefined && {
        'data-index': index,
        'aria-setsize': count,
        'aria-posinset': index + 1,
        style: { top },
      })}
    >
      <h3 className={styles.heading}>
        {/* The card is what is dragged, and not its link. */}
        <a id={cardLinkId(change.number)} href={`#${id}`} draggable={false} className={styles.link}>
          <span className={styles.number}>
            {id} {change.tries !== undefined && <>· {text.tries(change.tries)} </>}
            {change.strandName !== null && <>· {change.strandName} </>}
          </span>
          <span className={styles.title}>{change.title}</span>
        </a>
      </h3>
      {mayMove && (
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={text.tab.board.move(id)}
          aria-haspopup="menu"
          className={styles.move}
          onClick={({ currentTarget }) => moving.ask(change, currentTarget)}
        />
      )}
      {(change.owner === null || !isOnWall) && (
        <p className={styles.who}>
          <VisuallyHidden>{`${text.tab.board.lookedAfterBy} `}</VisuallyHidden>
          {change.owner?.name ?? text.own.nobodyYet}
        </p>
      )}
      {change.latest !== null && <p className={styles.latest}>{text.quote(change.latest)}</p>}
      <div className={styles.label}>
        <CardLabelBadge change={change} />
      </div>
    </li>
  );
}
