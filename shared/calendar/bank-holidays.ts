/** Which days are bank holidays, from a library that is kept up to date with those proclaimed once. */
import Holidays from 'date-holidays';
import type { BankHolidayRegion } from './regions.ts';

/** Works a year out when it is first asked for; some milliseconds each. */
export function createIsBankHoliday(region: BankHolidayRegion): (day: string) => boolean {
  if (region === 'none') return () => false;
  const [country = '', part = ''] = region.split('-');
  const library = new Holidays(country, part, { types: ['public'] });
  const years = new Map<string, ReadonlySet<string>>();
  return (day) => {
    const year = day.slice(0, 4);
    const known = years.get(year) ?? daysIn(library, Number(year));
    years.set(year, known);
    return known.has(day);
  };
}

/** A `date` begins with the calendar day there, wherever the server runs. */
function daysIn(library: Holidays, year: number): ReadonlySet<string> {
  return new Set(library.getHolidays(year).map(({ date }) => date.slice(0, 10)));
}
