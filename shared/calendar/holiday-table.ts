/** Bank holidays and Easter Sundays of thirty years, as `make-holiday-table.ts` wrote them. */
import days from './holiday-table.json' with { type: 'json' };
import { type BankHolidayRegion, bankHolidayRegions } from './regions.ts';

export type ListedRegion = Exclude<BankHolidayRegion, 'none'>;

export const listedRegions = bankHolidayRegions.filter((region) => region !== 'none');

/** The first and the last the table knows. */
export const holidayYears = { first: 2020, last: 2050 } as const;

/** Calendar days, `YYYY-MM-DD`, in order. */
export type HolidayTable = Readonly<Record<ListedRegion | 'easter', readonly string[]>>;

export const holidayTable: HolidayTable = days;
