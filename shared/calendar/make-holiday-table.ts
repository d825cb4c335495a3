/**
 * `npm run holidays`: writes the table of bank holidays and Easter Sundays, from a library that is kept up to date
 * with those proclaimed once. The app reads the table: to load the library would be a third of its start.
 */
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { type HolidayTable, holidayYears, listedRegions } from './holiday-table.ts';

export function makeHolidayTable(): HolidayTable {
  const regions = listedRegions.map((region) => [region, listBankHolidays(region)] as const);
  return { ...(Object.fromEntries(regions) as HolidayTable), easter: listEasters() };
}

function listBankHolidays(region: string): readonly string[] {
  const [country = '', part = ''] = region.split('-');
  const library = new Holidays(country, part, { types: ['public'] });
  return years().flatMap((year) => toDays(library.getHolidays(year)));
}

function listEasters(): readonly string[] {
  const library = new Holidays('GB', 'ENG', { types: ['public', 'bank', 'observance'] });
  return years().flatMap((year) =>
    toDays(library.getHolidays(year).filter(({ rule }) => rule === 'easter')),
  );
}

function years(): readonly number[] {
  const { first, last } = holidayYears;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A `date` begins with the calendar day there, wherever this runs. */
function toDays(holidays: readonly { readonly date: string }[]): readonly string[] {
  return [...new Set(holidays.map(({ date }) => date.slice(0, 10)))].sort();
}

if (import.meta.main)
  writeFileSync(
    new URL('holiday-table.json', import.meta.url),
    `${JSON.stringify(makeHolidayTable(), null, 2)}\n`,
  );
