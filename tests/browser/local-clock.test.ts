/** The page on which the local clock is moved, in Chromium: it works, is accessible, and fits a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { clockRoutes } from '../../bot/local/clock/clock-routes.ts';
import { createMovableClock } from '../../bot/local/clock/movable-clock.ts';
import { createCalendar } from '../../shared/calendar/create-calendar.ts';
import { buildClock } from '../support/build-deps.ts';
import { type RunningApp, startRunningApp } from '../support/running-app.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';

const inChromium = hasBrowser ? describe : describe.skip;

inChromium('the local clock', () => {
  let app: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    const clock = createMovableClock('2027-01-04T09:29:00.000Z', buildClock());
    const open = clockRoutes(clock, createCalendar('GB-ENG'));
    app = await startRunningApp({ clock, open });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  test('moves with its buttons and to a chosen time, and says when it cannot', async () => {
    const page = await openClock();
    const time = page.getByRole('status');

    await page.getByRole('button', { name: 'One day on' }).click();
    await page.getByText('Tuesday 5 January 2027, 9:29am').waitFor();
    await page.getByRole('button', { name: 'To next Monday, 9:29am' }).click();
    await page.getByText('Monday 11 January 2027, 9:29am').waitFor();
    await page.getByLabel('Or a time of your choice').fill('2027-01-10T09:00');
    await page.getByRole('button', { name: 'Move the clock' }).click();
    await page.getByText('the clock only moves forward').waitFor();
    await page.getByLabel('Or a time of your choice').fill('2027-02-01T14:00');
    await page.getByRole('button', { name: 'Move the clock' }).click();
    await page.getByText('Monday 1 February 2027, 2:00pm').waitFor();

    expect(await time.textContent()).toBe('Monday 1 February 2027, 2:00pm');
    expect(await page.locator('#problem').textContent()).toBe('');
  });

  test.each(['light', 'dark'] as const)('gives axe nothing to find in %s', async (colorScheme) => {
    const page = await openClock({ colorScheme });

    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('fits a phone', async () => {
    const page = await openClock({ viewport: { width: 360, height: 740 } });

    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

    expect(wider).toBe(0);
  });

  async function openClock(look: Parameters<typeof openPage>[1] = {}) {
    const page = await openPage(browser, look);
    await page.goto(`${app.url}/local/clock`);
    return page;
  }
});
