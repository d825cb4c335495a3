/** Lets one look at the notes of one strand: the others step back. */
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { FilterChip } from '../../components/filters/FilterChip.tsx';
import { FilterRow } from '../../components/filters/FilterRow.tsx';

type Props = {
  readonly strands: JourneyView['strands'];
  readonly chosen: string | null;
  readonly onChoose: (strandId: string | null) => void;
};

export function StrandFilter({ strands, chosen, onChoose }: Props) {
  if (strands.length === 0) return null;
  const chips = strands.map(({ id, name }) => (
    <FilterChip key={id} isOn={id === chosen} onPress={() => onChoose(id === chosen ? null : id)}>
      {name}
    </FilterChip>
  ));
  return <FilterRow label={text.tab.crescendo.strands} chips={chips} />;
}
