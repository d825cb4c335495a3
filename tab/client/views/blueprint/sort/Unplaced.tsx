/** What hangs nowhere yet, side by side, so that all of it is in sight. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { useDropPlace } from '../../../components/wall/use-drag.ts';
import { SenseItem } from './SenseItem.tsx';
import type { Item, Sorting } from './sorting.ts';

const useStyles = makeStyles({
  place: { marginBottom: tokens.spacingVerticalL, borderRadius: tokens.borderRadiusXLarge },
  isOver: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  sideBySide: { gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))' },
});

type Props = { readonly items: readonly Item[]; readonly sorting: Sorting };

export function Unplaced({ items, sorting }: Props) {
  const styles = useStyles();
  const { list } = usePanelStyles();
  const target = useDropPlace<HTMLDivElement>(
    ({ place }) => place !== null,
    sorting.maySort ? ({ id }) => void sorting.move(id, null) : null,
  );
  return (
    <div
      ref={target.element}
      className={mergeClasses(styles.place, target.isOver && styles.isOver)}
    >
      <Panel title={text.tab.sense.sort.unplaced(items.length)}>
        <ul className={mergeClasses(list, styles.sideBySide)}>
          {items.map((item) => (
            <SenseItem key={item.id} {...{ item, sorting }} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
