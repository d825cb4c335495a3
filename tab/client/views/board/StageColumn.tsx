/** One stage of the board: what it is for, and the changes that are in it. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { text } from '../../../../shared/text/views/board.ts';
import { desk, narrowDesk, phone, wall } from '../../components/breakpoints.ts';
import { smallPrint } from '../../components/sizes.ts';
import { stageIcons } from '../../components/stage-icons.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { CardList } from './CardList.tsx';
import type { Column } from './group-by-stage.ts';
import { useDropStage } from './move/use-drag.ts';
import type { Moving } from './move/use-moving.tsx';

const useStyles = makeStyles({
  column: {
    position: 'relative',
    boxSizing: 'border-box',
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    scrollMarginTop: '72px',
    display: 'flex',
    flexDirection: 'column',
    [phone]: { padding: tokens.spacingHorizontalM },
    [narrowDesk]: { padding: tokens.spacingHorizontalM },
  },
  /** The stage the team is in has a rule above it. */
  isNow: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalL,
      top: '-1px',
      borderTop: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  isOver: { border: `1px dashed ${tokens.colorBrandStroke1}` },
  /** Stays in sight while the cards below it are looked through. */
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    [desk]: {
      position: 'sticky',
      top: 0,
      zIndex: 2,
      marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
      paddingInline: tokens.spacingHorizontalXS,
      marginTop: `calc(-1 * ${tokens.spacingVerticalS})`,
      paddingTop: tokens.spacingVerticalS,
    },
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: '24px', color: tokens.colorNeutralForeground2, display: 'flex' },
  iconNow: { color: tokens.colorBrandForeground1 },
  stage: {
    ...typographyStyles.subtitle2,
    margin: 0,
    flexGrow: 1,
    [wall]: typographyStyles.title3,
  },
  count: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.subtitle1,
  },
  question: {
    ...smallPrint,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  empty: {
    alignSelf: 'start',
    ...typographyStyles.body1,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
});

type Props = {
  readonly column: Column;
  readonly arrived: ReadonlySet<string>;
  /** The team is in this stage. */
  readonly isNow: boolean;
  /** Where it is, an empty column says nothing of the team. */
  readonly isFiltered: boolean;
  readonly moving: Moving;
};

export function StageColumn({
  column: { stage, changes },
  arrived,
  isNow,
  isFiltered,
  moving,
}: Props) {
  const take = useCallback((change: BoardChange) => moving.move(change, stage), [moving, stage]);
  const { column, isOver } = useDropStage<HTMLElement>(stage, take);
  const styles = useStyles();
  const Icon = stageIcons[stage];
  const count = text.tab.board.count(changes.length);
  const headingId = `${stage}-heading`;
  return (
    <section
      ref={column}
      id={stage}
      aria-labelledby={headingId}
      className={mergeClasses(styles.column, isNow && styles.isNow, isOver && styles.isOver)}
    >
      <div className={styles.head}>
        <div className={styles.heading}>
          <span aria-hidden className={mergeClasses(styles.icon, isNow && styles.iconNow)}>
            <Icon />
          </span>
          <h2 id={headingId} className={styles.stage}>
            {text.stages[stage]}
          </h2>
          <span aria-hidden className={styles.count}>
            {changes.length}
          </span>
          <VisuallyHidden>{isNow ? `${count}, ${text.tab.board.stageNow}` : count}</VisuallyHidden>
        </div>
        <p className={styles.question}>{text.stageQuestions[stage]}</p>
      </div>
      {changes.length === 0 ? (
        <p className={styles.empty}>
          {isFiltered ? text.tab.board.filters.none : text.tab.board.emptyStage[stage]}
        </p>
      ) : (
        <CardList
          name={text.tab.board.changesIn(text.stages[stage])}
          changes={changes}
          arrived={arrived}
          moving={moving}
        />
      )}
    </section>
  );
}
