/** When Easter Sunday is, from the library that knows the bank holidays. */
import Holidays from 'date-holidays';
import { remember } from './remember.ts';

const library = new Holidays('GB', 'ENG', { types: ['public', 'bank', 'observance'] });

export const easterOf = remember((year: number): string => {
  const days = library.getHolidays(year);
  const easter = days.find(({ rule }) => rule === 'easter');
  if (!easter) throw new RangeError(`The calendar has no Easter in ${year}.`);
  return easter.date.slice(0, 10);
});
