/** One theme with its barriers. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons';
import type { BarrierView } from '../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../shared/text/text.ts';
import { Label } from '../../components/labels/Label.tsx';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { BarrierCard, type Ticks } from './BarrierCard.tsx';
import type { ShownBarriers } from './shown-barriers.ts';

const useStyles = makeStyles({ strand: { marginBottom: tokens.spacingVerticalM } });

type Props = {
  readonly name: string;
  readonly barriers: readonly BarrierView[];
  readonly isStrand: boolean;
  readonly ticks: Ticks;
  readonly shown: ShownBarriers;
};

export function ThemePanel({ name, barriers, isStrand, ticks, shown }: Props) {
  const styles = useStyles();
  return (
    <Panel title={text.barriers.theme(name, barriers.length)}>
      {isStrand && (
        <div className={styles.strand}>
          <Label icon={FlagRegular}>{text.tab.barriers.strand}</Label>
        </div>
      )}
      <ul className={usePanelStyles().list}>
        {barriers.map((barrier) => (
          <BarrierCard key={barrier.id} barrier={barrier} ticks={ticks} shown={shown} />
        ))}
      </ul>
    </Panel>
  );
}
