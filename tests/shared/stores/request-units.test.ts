/** What the app asks of Cosmos DB, in request units as they are estimated: prints them, and keeps them from growing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changes, countUnits, type Units } from '../../support/count-units.ts';
import { jestTime } from '../../support/jest-time.ts';

let units: Units;
const printed: string[] = [];

beforeAll(async () => {
  units = await countUnits(jestTime);
});

afterAll(() => {
  // biome-ignore lint/suspicious/noConsole: the figures are what this test is run for
  console.log(printed.join('\n'));
});

const cases = [
  ['a logged change', 'loggedChange', 25],
  ['a change logged in chat, with all that follows', 'loggedInChat', 110],
  ['progress told in chat, with all that follows', 'progressTold', 110],
  ['the list of changes in chat', 'listShown', 40],
  ['a check-in, asked and answered, with all that is due then', 'checkIn', 350],
  ['a move at a wall of barriers where thirty people work', 'wallMove', 40],
  [`tabs on ${changes} changes, for an hour`, 'tabsHour', 4_000],
  ['a server with nothing to do, for an hour', 'idleHour', 400],
] as const satisfies readonly (readonly [string, keyof Units, number])[];

describe('in request units', () => {
  test.each(cases)('%s: at most %3$i', (what, name, most) => {
    printed.push(`${what}: ${units[name].toFixed(1)} request units`);

    expect(units[name]).toBeGreaterThan(0);
    expect(units[name]).toBeLessThanOrEqual(most);
  });
});
