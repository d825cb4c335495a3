/** The page on costs says what `npm run cost` would write now, and its sums are those of a bill. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { estimateMonth, findCrossing } from '../../infra/cost/estimate.ts';
import { renderPage } from '../../infra/cost/page.ts';
import { prices } from '../../infra/cost/prices.ts';
import { daysKept } from '../../infra/cost/use.ts';
import { countUnits, type Units } from '../support/count-units.ts';
import { jestTime } from '../support/jest-time.ts';
import { findNodes, findResource, nameOf, readBicep, valueAt } from './read-bicep.ts';

let units: Units;

beforeAll(async () => {
  units = await countUnits(jestTime);
});

test('the page is what `npm run cost` writes', () => {
  expect(readFileSync('infra/cost.md', 'utf8')).toBe(renderPage(units));
});

describe('a month', () => {
  test('adds up to server, database, storage and logs', () => {
    const { server, serverless, stored, logs, together } = estimateMonth(units, 20);

    expect(together).toBeCloseTo(server + serverless + stored + logs, 6);
  });

  test('of ten times as many teams costs less than ten times as much', () => {
    const [few, many] = [estimateMonth(units, 20), estimateMonth(units, 200)];

    expect(many.together).toBeLessThan(10 * few.together);
    expect(many.units).toBeGreaterThan(few.units);
  });

  test('of the fewest teams costs less where the database is paid by use', () => {
    const { serverless, autoscale, provisioned } = estimateMonth(units, 1);

    expect(serverless).toBeLessThan(Math.min(autoscale, provisioned));
  });

  test('is dearer on serverless from the crossing on, and not before', () => {
    const teams = findCrossing(units, 'autoscale') ?? 0;
    const [before, after] = [estimateMonth(units, teams - 1), estimateMonth(units, teams)];

    expect(before.serverless).toBeLessThanOrEqual(before.autoscale);
    expect(after.serverless).toBeGreaterThan(after.autoscale);
  });
});

describe('the sums', () => {
  test('are of the plan, the database and the days that main.bicep chooses', () => {
    const parameters = findNodes(readBicep('main.bicep'), 'parameter_declaration');
    const textOf = (name: string) => parameters.find((node) => nameOf(node) === name)?.text;
    const account = findResource('modules/cosmos.bicep', 'Microsoft.DocumentDB/databaseAccounts');

    expect(textOf('planSku')).toContain("= 'B1'");
    expect(prices.B1.what).toContain('B1');
    expect(textOf('instances')).toMatch(/= 1$/);
    expect(valueAt(account, 'properties.capabilities')?.text).toContain('EnableServerless');
    expect(textOf('logRetentionDays')).toMatch(new RegExp(`= ${daysKept}$`));
  });
});
