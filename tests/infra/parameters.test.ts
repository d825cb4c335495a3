/** What may be chosen when the resources are made is what the app takes. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { bankHolidayRegions } from '../../shared/calendar/regions.ts';

const main = readFileSync('infra/main.bicep', 'utf8');

test('the bank holidays to choose from are those the app knows', () => {
  const [, listed = ''] = /@allowed\(\[([^\]]+)\]\)\s*param bankHolidays/.exec(main) ?? [];

  expect(listed.split(', ').map((each) => each.replaceAll("'", ''))).toEqual([
    ...bankHolidayRegions,
  ]);
});
