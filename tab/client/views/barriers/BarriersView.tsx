/** What stands in the team's way, theme by theme, with how its vote fell and what it chose to work on. */
import type { BarriersView as Barriers } from '../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../shared/text/text.ts';
import { useBarriers, useStrands } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { Strands } from './Strands.tsx';
import { ThemePanel } from './ThemePanel.tsx';
import { VotePanel } from './VotePanel.tsx';

export function BarriersView({ teamId }: { readonly teamId: string }) {
  const strands = useStrands(teamId);
  return (
    <AsyncContent read={useBarriers(teamId)}>
      {(barriers) => (
        <AsyncContent read={strands}>
          {(chosen) => <BarriersAndStrands barriers={barriers} chosen={chosen} />}
        </AsyncContent>
      )}
    </AsyncContent>
  );
}

type Props = { readonly barriers: Barriers; readonly chosen: StrandsView };

function BarriersAndStrands({ barriers: { themes, unthemed }, chosen }: Props) {
  const styles = usePanelStyles();
  const { strands, vote } = chosen;
  const { title, intro, none, inChat } = text.tab.barriers;
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
