/** What stands in the team's way, theme by theme: raised, put together, voted on and worked on here (P5, P6). */
import { useState } from 'react';
import type { BarriersView as Barriers } from '../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../shared/text/text.ts';
import { useMay } from '../../api/me.ts';
import { useBarriers, useStrands } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { RaiseBarrier } from './RaiseBarrier.tsx';
import { Strands } from './Strands.tsx';
import type { ShownBarriers, ShownStrands } from './shown-barriers.ts';
import { ThemePanel } from './ThemePanel.tsx';
import { Together } from './Together.tsx';
import { VoteActions } from './VoteActions.tsx';
import { VotePanel } from './VotePanel.tsx';

export function BarriersView({ teamId }: { readonly teamId: string }) {
  const strands = useStrands(teamId);
  const barriers = useBarriers(teamId);
  return (
    <AsyncContent read={barriers}>
      {(raised) => (
        <AsyncContent read={strands}>
          {(chosen) => (
            <BarriersAndStrands
              raised={raised}
              chosen={chosen}
              shown={{ teamId, barriers, strands }}
            />
          )}
        </AsyncContent>
      )}
    </AsyncContent>
  );
}

type Props = {
  readonly raised: Barriers;
  readonly chosen: StrandsView;
  readonly shown: ShownBarriers & ShownStrands;
};

function BarriersAndStrands({ raised, chosen, shown }: Props) {
  const styles = usePanelStyles();
  const { themes, unthemed } = raised;
  const { strands, vote, version } = chosen;
  const { title, intro, none } = text.tab.barriers;
  const isEmpty = themes.length === 0 && unthemed.length === 0;
  return (
    <>
      <ViewTitle title={title} intro={isEmpty ? none : intro} />
      {(strands.length > 0 || vote) && (
        <div className={styles.grid}>
          {strands.length > 0 && <Strands strands={strands} version={version} shown={shown} />}
          {vote && <VotePanel {...shown} vote={vote} />}
        </div>
      )}
      <VoteActions {...shown} themes={themes} chosen={chosen} />
      <RaiseBarrier {...shown} />
      {!isEmpty && <Wall raised={raised} strandIds={strands.map(({ id }) => id)} shown={shown} />}
    </>
  );
}

type WallProps = {
  readonly raised: Barriers;
  readonly strandIds: readonly string[];
  readonly shown: ShownBarriers;
};

/** What others do to the wall meanwhile takes no tick away, but of what is gone. */
function Wall({ raised: { themes, unthemed }, strandIds, shown }: WallProps) {
  const styles = usePanelStyles();
  const mayTheme = useMay(shown.teamId, 'theme-barriers') === true;
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [notice, setNotice] = useState('');
  const there = [...unthemed, ...themes.flatMap(({ barriers }) => barriers)];
  const ticked = wanted.filter((id) => there.some((barrier) => barrier.id === id));
  const ticks = mayTheme
    ? {
        ticked,
        onTick: (id: string) =>
          setWanted(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id]),
      }
    : null;
  const panel = { ticks, shown };
  return (
    <>
      <p role="status" className={styles.words}>
        {notice}
      </p>
      <div className={styles.grid}>
        {unthemed.length > 0 && (
          <ThemePanel
            {...panel}
            name={text.barriers.unthemed}
            barriers={unthemed}
            isStrand={false}
          />
        )}
        {themes.map(({ id, name, barriers }) => (
          <ThemePanel
            key={id}
            {...panel}
            name={name}
            barriers={barriers}
            isStrand={strandIds.includes(id)}
          />
        ))}
      </div>
      {ticked.length > 0 && (
        <Together
          {...shown}
          themes={themes}
          ticked={ticked}
          onDone={(said) => {
            setNotice(said);
            setWanted([]);
          }}
          onLeave={() => setWanted([])}
        />
      )}
    </>
  );
}
