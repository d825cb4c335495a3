/** Says whose board this is and where the team is on its journey, and lets a change be logged. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import type { Me } from '../../../../shared/contracts/api/me.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { namedForIn } from '../../api/me.ts';
import { phone, wall } from '../../components/breakpoints.ts';
import { pageTitle } from '../../components/sizes.ts';
import { useAfterFirst } from '../../hooks/use-after-first.ts';
import { useHash } from '../../hooks/use-hash.ts';
import { LogButton } from '../board/log-change/LogButton.tsx';
import { WorkshopButton } from '../workshop/lazy-workshop.ts';

/** Only for the few who are in several teams. */
const TeamPicker = lazy(async () => ({
  default: (await import('../../components/TeamPicker.tsx')).TeamPicker,
}));

/** One row for a desk and a wall; what the page is for begins below it. */
const height = '72px';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    minHeight: height,
    paddingBlock: tokens.spacingVerticalM,
    boxSizing: 'border-box',
  },
  /** A document has a cover of its own, with whose it is. */
  ofDocument: { '@media print': { display: 'none' } },
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
    minWidth: 0,
    flexGrow: 1,
  },
  team: {
    ...pageTitle,
    margin: 0,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
  },
  journey: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    maxWidth: '100%',
    '& > *': { minWidth: 0, maxWidth: '100%' },
    [phone]: { width: '100%', '& > *': { flexGrow: 1 } },
    '@media print': { display: 'none' },
  },
});

type Props = {
  readonly board: Board;
  readonly me: Me | undefined;
  readonly onChooseTeam: (teamId: string) => void;
};

export function TeamHeader({ board, me, onChooseTeam }: Props) {
  const styles = useStyles();
  const isDrawn = useAfterFirst();
  const { team, journey } = board;
  const isDocument = useHash().startsWith('#blueprint/print');
  return (
    <header className={mergeClasses(styles.header, isDocument && styles.ofDocument)}>
      <div className={styles.place}>
        <h1 className={styles.team}>{team.name}</h1>
        <p className={styles.journey}>{toJourneyWords(journey)}</p>
      </div>
      <div className={styles.actions}>
        {me && me.teams.length + namedForIn(me).length > 1 && (
          <Suspense fallback={null}>
            <TeamPicker me={me} shown={team.id} onChoose={onChooseTeam} />
          </Suspense>
        )}
        {isDrawn && (
          <Suspense fallback={null}>
            <WorkshopButton />
          </Suspense>
        )}
        <LogButton teamId={team.id} />
      </div>
    </header>
  );
}

function toJourneyWords({ status, week, weeks, stage }: Board['journey']): string {
  const words = text.tab.journey[status](week, weeks);
  return stage === null ? words : text.tab.journey.withStage(words, text.stages[stage]);
}
