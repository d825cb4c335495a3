/** One thing on the wall: its words, where it comes from, and where it can go. */
import {
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { toGatheredWords } from '../../../../../shared/text/blueprint/gathered-words.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { phone, wall } from '../../../components/breakpoints.ts';
import { smallPrint, writtenWords } from '../../../components/sizes.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useDragged } from '../../../components/wall/use-drag.ts';
import { OwnChange } from '../parts/OwnChange.tsx';
import { PlaceMenu } from './PlaceMenu.tsx';
import { type Item, type Sorting, toKey } from './sorting.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    [phone]: { padding: tokens.spacingVerticalXS },
  },
  ticks: { gridTemplateColumns: 'auto minmax(0, 1fr) auto' },
  moves: { cursor: 'grab' },
  isDragged: { opacity: 0.5 },
  /** On a phone there is no room to waste: what it is of has the width of the card. */
  body: {
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalXS,
    [phone]: { display: 'contents' },
  },
  words: {
    ...writtenWords,
    [phone]: { paddingBlock: tokens.spacingVerticalXS },
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  about: {
    ...smallPrint,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    [phone]: {
      gridRow: 2,
      gridColumn: '1 / -1',
      margin: 0,
      padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    },
  },
});

export function SenseItem({ item, sorting }: { readonly item: Item; readonly sorting: Sorting }) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const { maySort, ticked, tick, placeOf } = sorting;
  const dragged = useDragged<HTMLLIElement>(item.id, toKey(placeOf(item)), maySort);
  const words = toGatheredWords(item);
  return (
    <li
      ref={dragged.element}
      className={mergeClasses(
        styles.item,
        maySort && styles.moves,
        maySort && styles.ticks,
        dragged.isDragged && styles.isDragged,
      )}
    >
      {maySort && (
        <Checkbox
          aria-label={words}
          checked={ticked.includes(item.id)}
          onChange={(_event, { checked }) => tick(item.id, checked === true)}
        />
      )}
      <div className={styles.body}>
        <p className={styles.words}>{words}</p>
        {!isOnWall && (
          <p className={styles.about}>
            {text.tab.blueprint.kinds[item.said.kind]}
            {'changeId' in item.from && (
              <>
                {' · '}
                <OwnChange teamId={sorting.teamId} number={item.from.number} team={item.team} />
              </>
            )}
            {'by' in item.from && ` · ${item.from.by ?? text.tab.sense.reflect.confidentially}`}
            {item.team !== null && ` · ${item.team}`}
          </p>
        )}
      </div>
      {maySort && <PlaceMenu {...{ item, sorting, words }} />}
    </li>
  );
}
