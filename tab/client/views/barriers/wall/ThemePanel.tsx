/** One theme with its barriers, or those in none yet; for whoever groups them, a place to let a barrier go. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { BarrierView } from '../../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { wall } from '../../../components/breakpoints.ts';
import { Label } from '../../../components/labels/Label.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { useDropPlace } from '../../../components/wall/use-drag.ts';
import { Barrier } from './Barrier.tsx';
import type { Theming } from './theming.ts';

const useStyles = makeStyles({
  strand: { marginBottom: tokens.spacingVerticalM },
  place: { minWidth: 0, borderRadius: tokens.borderRadiusXLarge },
  /** What is in no theme yet is chosen from: side by side, all of it and the form below it are in sight. */
  isChosenFrom: { gridColumn: '1 / -1' },
  sideBySide: {
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
    [wall]: { gridTemplateColumns: 'repeat(auto-fill, minmax(340px, 1fr))' },
  },
  isOver: { outline: `2px solid ${tokens.colorBrandStroke1}` },
});

type Props = {
  readonly teamId: string;
  /** Null: in none yet. */
  readonly themeId: string | null;
  readonly name: string;
  readonly barriers: readonly BarrierView[];
  readonly isStrand: boolean;
  readonly theming: Theming | null;
  readonly children?: ReactNode;
};

export function ThemePanel({
  teamId,
  themeId,
  name,
  barriers,
  isStrand,
  theming,
  children,
}: Props) {
  const styles = useStyles();
  const { list } = usePanelStyles();
  const isChosenFrom = themeId === null;
  const target = useDropPlace<HTMLDivElement>(
    ({ place }) => place !== themeId,
    theming && ((dragged) => void theming.move(dragged, themeId)),
  );
  return (
    <div
      ref={target.element}
      className={mergeClasses(
        styles.place,
        isChosenFrom && styles.isChosenFrom,
        target.isOver && styles.isOver,
      )}
    >
      <Panel title={text.barriers.theme(name, barriers.length)}>
        {isStrand && (
          <div className={styles.strand}>
            <Label icon={FlagRegular}>{text.tab.barriers.strand}</Label>
          </div>
        )}
        <ul className={mergeClasses(list, isChosenFrom && styles.sideBySide)}>
          {barriers.map((barrier) => (
            <Barrier key={barrier.id} {...{ teamId, barrier, themeId, theming }} />
          ))}
        </ul>
        {children}
      </Panel>
    </div>
  );
}
