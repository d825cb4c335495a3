/** When Easter Sunday is. */
import { holidayTable } from './holiday-table.ts';

const easters = new Map(holidayTable.easter.map((day) => [Number(day.slice(0, 4)), day]));

/** Throws a RangeError for years the table does not know. */
export function easterOf(year: number): string {
  const easter = easters.get(year);
  if (easter === undefined) throw new RangeError(`The calendar has no Easter in ${year}.`);
  return easter;
}
