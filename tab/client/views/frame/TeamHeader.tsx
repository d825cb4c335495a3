/** Says whose board this is and where the team is on its journey, and lets a change be logged. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import type { Me } from '../../../../shared/contracts/api/me.ts';
import { phone, wall } from '../../components/breakpoints.ts';
import { LogButton } from '../board/log-change/LogButton.tsx';
import { JourneyLine } from './JourneyLine.tsx';

/** Only for the few who are in several teams. */
const TeamPicker = lazy(async () => ({
  default: (await import('./TeamPicker.tsx')).TeamPicker,
}));

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    paddingBlock: `${tokens.spacingVerticalXXXL} ${tokens.spacingVerticalXXL}`,
    [phone]: { paddingBlock: tokens.spacingVerticalXL },
  },
  place: { minWidth: 0, flexGrow: 1 },
  council: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.subtitle2,
  },
  team: {
    ...typographyStyles.title2,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    [phone]: typographyStyles.title3,
    [wall]: typographyStyles.largeTitle,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    maxWidth: '100%',
    '& > *': { minWidth: 0, maxWidth: '100%' },
    [phone]: { width: '100%', '& > *': { flexGrow: 1 } },
  },
});

type Props = {
  readonly board: Board;
  readonly me: Me | undefined;
  readonly onChooseTeam: (teamId: string) => void;
};

export function TeamHeader({ board, me, onChooseTeam }: Props) {
  const styles = useStyles();
  const { team, journey } = board;
  return (
    <header className={styles.header}>
      <div className={styles.place}>
        {team.localAuthority !== null && <p className={styles.council}>{team.localAuthority}</p>}
        <h1 className={styles.team}>{team.name}</h1>
        <JourneyLine journey={journey} />
      </div>
      <div className={styles.actions}>
        {me && me.teams.length > 1 && (
          <Suspense fallback={null}>
            <TeamPicker teams={me.teams} teamId={team.id} onChoose={onChooseTeam} />
          </Suspense>
        )}
        <LogButton teamId={team.id} />
      </div>
    </header>
  );
}
