/** Looks at one kind of what was learned alone: by kind, decision, strand and value. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { LearningView } from '../../../../shared/contracts/api/learning.ts';
import { decisions } from '../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../shared/text/views/learning.ts';
import type { LearningFilter } from '../../api/views/learning.ts';
import { FilterChip } from '../../components/filters/FilterChip.tsx';
import { FilterRow } from '../../components/filters/FilterRow.tsx';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
});

type Props = {
  readonly choices: Pick<LearningView, 'kinds' | 'strands' | 'values'>;
  readonly filter: LearningFilter;
  readonly onChange: (filter: LearningFilter) => void;
};

export function LearningFilters({ choices, filter, onChange }: Props) {
  const { filters } = text.tab.learning;
  const toChip = <Name extends keyof LearningFilter>(
    name: Name,
    value: NonNullable<LearningFilter[Name]>,
    words: string,
  ) => (
    <FilterChip
      key={`${name} ${value}`}
      isOn={filter[name] === value}
      onPress={() => onChange({ ...filter, [name]: filter[name] === value ? null : value })}
    >
      {words}
    </FilterChip>
  );
  const { kinds, strands, values } = choices;
  const others = [
    ...strands.map(({ id, name }) => toChip('strand', id, name)),
    ...values.map(({ id, name }) => toChip('value', id, filters.livedUpTo(name))),
  ];
  return (
    <div className={useStyles().rows}>
      <FilterRow
        label={filters.kinds}
        chips={
          <>
            {kinds.map((kind) => toChip('kind', kind, filters.kind[kind]))}
            {kinds.includes('told') &&
              decisions.map((each) => toChip('decision', each, text.tab.board.decided[each]))}
          </>
        }
      />
      {others.length > 0 && <FilterRow label={filters.others} chips={others} />}
    </div>
  );
}
