/** Lets somebody see only what they look for on the board, and says how much that is. */
import {
  Button,
  makeStyles,
  shorthands,
  ToggleButton,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import { text } from '../../../../shared/text/text.ts';
import { phone, wall } from '../../components/breakpoints.ts';
import {
  type BoardFilter,
  isFiltering,
  noFilter,
  strandsToFilter,
  withStrand,
} from './filter-changes.ts';

const useStyles = makeStyles({
  filters: {
    ...shorthands.borderStyle('none'),
    minInlineSize: 0,
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalL,
    [phone]: { flexWrap: 'nowrap', overflowX: 'auto', scrollbarWidth: 'none' },
  },
  toggle: {
    minHeight: '36px',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    [wall]: { minHeight: '44px', fontSize: tokens.fontSizeBase400 },
  },
  count: {
    ...typographyStyles.body1,
    margin: 0,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
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
  const toggle = (label: string, isOn: boolean, next: BoardFilter) => (
    <ToggleButton
      key={label}
      shape="circular"
      checked={isOn}
      className={styles.toggle}
      onClick={() => onFilter(next)}
    >
      {label}
    </ToggleButton>
  );
  return (
    <fieldset aria-label={filters.label} className={styles.filters}>
      {toggle(filters.mine, filter.isMine, { ...filter, isMine: !filter.isMine })}
      {toggle(text.hand.label, filter.isHand, { ...filter, isHand: !filter.isHand })}
      {strandsToFilter(board).map(({ id, name }) =>
        toggle(name, filter.strandIds.includes(id), withStrand(filter, id)),
      )}
      <p role="status" className={styles.count}>
        {isFiltering(filter) && filters.shown(shown, board.changes.length)}
      </p>
      {isFiltering(filter) && (
        <Button appearance="subtle" className={styles.toggle} onClick={() => onFilter(noFilter)}>
          {filters.all}
        </Button>
      )}
    </fieldset>
  );
}
