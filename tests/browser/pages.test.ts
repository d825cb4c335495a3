/** The pages anybody may read, in Chromium: nothing for axe to find, and they fit a screen enlarged four times. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { pageNames } from '../../bot/http/pages/render-page.ts';
import { type RunningApp, startRunningApp } from '../support/running-app.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';

const inChromium = hasBrowser ? describe : describe.skip;

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
  'a phone': { viewport: { width: 390, height: 844 } },
};

let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  app = await startRunningApp();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

inChromium.each(pageNames)('the page on %s', (name) => {
  test.each(Object.entries(looks))('gives axe nothing to find in %s', async (_, look) => {
    const page = await open(look);

    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('fits 320 pixels without sideways scrolling', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });

    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

    expect(wider).toBe(0);
  });

  test('is all there for whoever lets no script run, with ways to the others by keyboard', async () => {
    const page = await open({ javaScriptEnabled: false });

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/terms');

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Terms of use');
  });

  async function open(look: BrowserContextOptions) {
    const page = await openPage(browser, look);
    await page.goto(`${app.url}/${name}`);
    return page;
  }
});
