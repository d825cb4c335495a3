/** What stands in the team's way, theme by theme, with how its vote fell and what it chose to work on. */
import type { MissionView } from '../../../../shared/contracts/api/mission.ts';
import { text } from '../../../../shared/text/text.ts';
import { useMission } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { Strands } from './Strands.tsx';
import { ThemePanel } from './ThemePanel.tsx';
import { VotePanel } from './VotePanel.tsx';

export function BarriersView({ teamId }: { readonly teamId: string }) {
  return (
    <AsyncContent read={useMission(teamId)}>
      {(mission) => <Mission mission={mission} />}
    </AsyncContent>
  );
}

function Mission({ mission }: { readonly mission: MissionView }) {
  const styles = usePanelStyles();
  const { strands, themes, unthemed, vote } = mission;
  const { title, intro, none, inChat } = text.tab.mission;
  const isEmpty = themes.length === 0 && unthemed.length === 0;
  const strandIds = new Set(strands.map(({ id }) => id));
  return (
    <>
      <ViewTitle title={title} intro={isEmpty ? none : intro} />
      {(strands.length > 0 || vote) && (
        <div className={styles.grid}>
          {strands.length > 0 && <Strands strands={strands} />}
          {vote && <VotePanel vote={vote} />}
        </div>
      )}
      {!isEmpty && (
        <div className={styles.grid}>
          {themes.map(({ id, name, barriers }) => (
            <ThemePanel key={id} name={name} barriers={barriers} isStrand={strandIds.has(id)} />
          ))}
          {unthemed.length > 0 && (
            <ThemePanel name={text.barriers.unthemed} barriers={unthemed} isStrand={false} />
          )}
        </div>
      )}
      <p className={styles.words}>{inChat}</p>
    </>
  );
}
