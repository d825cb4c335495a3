/** Which days are bank holidays. */
import { holidayTable } from './holiday-table.ts';
import type { BankHolidayRegion } from './regions.ts';

/** Of a day outside the years of the table none is known. */
export function createIsBankHoliday(region: BankHolidayRegion): (day: string) => boolean {
  if (region === 'none') return () => false;
  const days = new Set(holidayTable[region]);
  return (day) => days.has(day);
}
