/** The fields of a stored type, each with what it holds and what becomes of it. */
import { type Mapped, mapOf, type Row } from '../../shared/domain/people-data/data-map.ts';
import type { StoredType } from '../../shared/domain/people-data/stored-types.ts';
import { holdsWords } from './holds-words.ts';
import { isShownBeside } from './shown-beside.ts';
import { toTable } from './table.ts';
import { typeWords } from './type-words.ts';

type Line = { readonly field: string; readonly row: Row };

export function toFieldTable(type: StoredType): string {
  const mapped = mapOf(type);
  const lines = linesOf(mapped).map(({ field, row }) => [
    `\`${field}\``,
    holdsWords[row.holds].short,
    toForgotten(mapped, row),
    toMine(mapped, field, row),
    toExported(type, field, row),
  ]);
  return toTable(['Field', 'What it holds', 'Forgotten', 'Own data', 'Export'], lines);
}

/** What people wrote first, technical marks last; what two rows say alike, once. */
function linesOf({ rows }: Mapped): readonly Line[] {
  const order = Object.keys(holdsWords);
  const all = rows.flatMap((row) => row.fields.map((field): Line => ({ field, row })));
  const once = [...new Map(all.map((line) => [`${line.field} ${line.row.holds}`, line])).values()];
  return once.toSorted(
    (one, other) => order.indexOf(one.row.holds) - order.indexOf(other.row.holds),
  );
}

function toForgotten({ whose }: Mapped, { holds, unless }: Row): string {
  if (whose === 'person') return 'is deleted';
  const { forgotten } = holdsWords[holds];
  return unless === undefined ? forgotten : `${forgotten}, unless ${unless}`;
}

/** Whether somebody finds it in what they are shown of themselves. */
export function toMine(
  mapped: Mapped,
  field: string,
  { holds }: Pick<Row, 'holds'>,
): 'yes' | 'beside' | 'no' {
  if (mapped.whose === 'person') return 'yes';
  const { mine } = holdsWords[holds];
  return mine !== 'beside' || isShownBeside(mapped, field) ? mine : 'no';
}

function toExported(type: StoredType, field: string, { holds, unless }: Row): string {
  const { is, not = [] } = typeWords[type].exported;
  if (!is || not.includes(field)) return 'no';
  return unless === undefined ? holdsWords[holds].exported : `if ${unless}`;
}
