/** The map, what it says in words, whoever was pressed, whom to speak to next, and the same as a table. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { StandingView } from '../../../../shared/contracts/api/influence.ts';
import { toInfluenceInWords } from '../../../../shared/domain/influence/in-words.ts';
import { toNextTalks } from '../../../../shared/domain/influence/next-talks.ts';
import { toPills } from '../../../../shared/domain/influence/pills.ts';
import { toInfluenceWords } from '../../../../shared/text/influence-words.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { wall } from '../../components/breakpoints.ts';
import { usePanelStyles } from '../../components/panels.ts';
import { useIsPhone } from '../../hooks/use-is-phone.ts';
import { InfluenceMap } from './InfluenceMap.tsx';
import { NextTalks } from './NextTalks.tsx';
import { PillPanel } from './PillPanel.tsx';
import { RowList } from './RowList.tsx';
import { TableBelow } from './TableBelow.tsx';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    minWidth: 0,
    [wall]: { gridTemplateColumns: 'minmax(0, 1fr) 400px' },
  },
  column: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  said: {
    ...typographyStyles.subtitle2,
    margin: 0,
    textWrap: 'pretty',
    [wall]: typographyStyles.subtitle1,
  },
});

type Props = {
  readonly teamId: string;
  /** Those that are looked at, and those of all changes. */
  readonly standings: readonly StandingView[];
  readonly all: readonly StandingView[];
  readonly today: string;
};

export function Standings({ teamId, standings, all, today }: Props) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const isPhone = useIsPhone();
  const [opened, setOpened] = useState<string | null>(null);
  const pills = toPills(standings, today);
  const pressed = pills.find(({ id }) => id === opened);
  if (pills.length === 0) return <p className={words}>{text.tab.influence.noneOfThese}</p>;
  const Drawn = isPhone ? RowList : InfluenceMap;
  return (
    <>
      <div className={styles.beside}>
        <div className={styles.column}>
          <Drawn pills={pills} today={today} opened={pressed ?? null} onOpen={setOpened} />
          <p className={styles.said}>{toInfluenceWords(toInfluenceInWords(standings), today)}</p>
        </div>
        <div className={styles.column}>
          {pressed && (
            <PillPanel
              key={pressed.id}
              pill={pressed}
              others={pills.filter(
                ({ roleId, id }) => roleId === pressed.roleId && id !== pressed.id,
              )}
              {...{ teamId, today, standings: all }}
              onClose={() => setOpened(null)}
            />
          )}
          <NextTalks talks={toNextTalks(standings, today)} />
        </div>
      </div>
      <TableBelow pills={pills} today={today} />
    </>
  );
}
