/** The parts of the United Kingdom that keep bank holidays of their own. */

/** England’s are those of Wales too. With `none` only weekends are free. */
export const bankHolidayRegions = ['GB-ENG', 'GB-SCT', 'GB-NIR', 'none'] as const;

export type BankHolidayRegion = (typeof bankHolidayRegions)[number];
