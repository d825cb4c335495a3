/** The tab is in the theme of Teams from its first paint, whatever the device prefers and before any script has come. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningApp, startRunningApp } from '../support/running-app.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';

const inChromium = hasBrowser ? describe : describe.skip;

const [light, dark, black] = ['rgb(250, 250, 250)', 'rgb(31, 31, 31)', 'rgb(0, 0, 0)'];

inChromium('before any script', () => {
  let app: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    const tabFolder = join(import.meta.dirname, '../../tab/dist');
    app = await startRunningApp({ tabFolder });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  test.each([
    ['default', 'dark', light],
    ['dark', 'light', dark],
    ['contrast', 'light', black],
    ['{app.theme}', 'dark', dark],
    ['{app.theme}', 'light', light],
  ] as const)('the theme %s on a %s device is painted %s', async (theme, colorScheme, colour) => {
    const page = await openPage(browser, { colorScheme, javaScriptEnabled: false });
    await page.goto(`${app.url}/tab/?theme=${theme}`);

    const painted = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );

    expect(painted).toBe(colour);
  });
});
