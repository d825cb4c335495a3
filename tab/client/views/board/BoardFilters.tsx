/** Lets somebody see only what they look for on the board, and says how much that is. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import { text } from '../../../../shared/text/views/board.ts';
import { phone } from '../../components/breakpoints.ts';
import { FilterChip } from '../../components/filters/FilterChip.tsx';
import { FilterRow } from '../../components/filters/FilterRow.tsx';
import { pill, smallPrint } from '../../components/sizes.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { type BoardFilter, isFiltering, noFilter, withStrand } from './filter-changes.ts';

const useStyles = makeStyles({
  filters: { marginBottom: tokens.spacingVerticalL },
  outcome: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  filtering: { [phone]: { marginTop: tokens.spacingVerticalS } },
  count: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
  all: pill,
});

type Props = {
  readonly board: Board;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  /** How many are shown with it. */
  readonly shown: number;
};

export function BoardFilters({ board, filter, onFilter, shown }: Props) {
  const styles = useStyles();
  const { filters } = text.tab.board;
  const isOnWall = useIsOnWall();
  const isOn = isFiltering(filter);
  const chip = (label: string, isPressed: boolean, next: BoardFilter) => (
    <FilterChip key={label} isOn={isPressed} onPress={() => onFilter(next)}>
      {label}
    </FilterChip>
  );
  const chips = [
    ...(isOnWall ? [] : [chip(filters.mine, filter.isMine, { ...filter, isMine: !filter.isMine })]),
    chip(text.hand.label, filter.isHand, { ...filter, isHand: !filter.isHand }),
    ...board.strands.map(({ id, name }) =>
      chip(name, filter.strandIds.includes(id), withStrand(filter, id)),
    ),
  ];
  return (
    <div className={styles.filters}>
      <FilterRow label={filters.label} chips={chips}>
        <div className={mergeClasses(styles.outcome, isOn && styles.filtering)}>
          <p role="status" className={styles.count}>
            {isOn && filters.shown(shown, board.changes.length)}
          </p>
          {isOn && (
            <Button appearance="subtle" className={styles.all} onClick={() => onFilter(noFilter)}>
              {filters.all}
            </Button>
          )}
        </div>
      </FilterRow>
    </div>
  );
}
