/** One side of the wall: what hangs loose, where nobody overlooks it, and its themes with what hangs in them. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Side } from '../../../../../shared/domain/sensemaking/sense.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { smallPrint } from '../../../components/sizes.ts';
import { useDropPlace } from '../../../components/wall/use-drag.ts';
import { idOfLoose } from '../parts/follow.ts';
import { SenseItem } from './SenseItem.tsx';
import { type Item, type Sorting, type Theme, toKey } from './sorting.ts';
import { ThemeOnWall } from './ThemeOnWall.tsx';

const useStyles = makeStyles({
  place: { minWidth: 0, borderRadius: tokens.borderRadiusXLarge },
  isOver: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  themes: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  loose: { ':not(:last-child)': { marginBottom: tokens.spacingVerticalL } },
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  empty: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly teamId: string;
  readonly side: Side;
  readonly hung: {
    readonly themes: readonly { readonly theme: Theme; readonly items: readonly Item[] }[];
    readonly loose: readonly Item[];
  };
  readonly sorting: Sorting;
};

export function SideColumn({ teamId, side, hung: { themes, loose }, sorting }: Props) {
  const styles = useStyles();
  const { list } = usePanelStyles();
  const words = text.tab.sense.sort;
  const place = { side, themeId: null };
  const target = useDropPlace<HTMLDivElement>(
    (dragged) => dragged.place !== toKey(place),
    sorting.maySort ? ({ id }) => void sorting.move(id, place) : null,
  );
  const isEmpty = themes.length === 0 && loose.length === 0;
  return (
    <div
      ref={target.element}
      className={mergeClasses(styles.place, target.isOver && styles.isOver)}
    >
      <Panel title={words.sides[side]}>
        {isEmpty && <p className={styles.empty}>{words.emptySide}</p>}
        {loose.length > 0 && (
          <div id={idOfLoose(side)} tabIndex={-1} className={styles.loose}>
            {themes.length > 0 && <h4 className={styles.title}>{words.inNoTheme(loose.length)}</h4>}
            <ul className={list}>
              {loose.map((item) => (
                <SenseItem key={item.id} {...{ item, sorting }} />
              ))}
            </ul>
          </div>
        )}
        {themes.length > 0 && (
          <div className={styles.themes}>
            {themes.map(({ theme, items }) => (
              <ThemeOnWall key={theme.id} {...{ teamId, theme, items, sorting }} />
            ))}
          </div>
        )}
      </Panel>
    </div>
  );
}
