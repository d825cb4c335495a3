/** Taking one's last step back from the foot of the page, in Chromium: over a phone's drawer, and with the keyboard. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { openBoard, openDrawer } from './drawer.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

inChromium('the last step', () => {
  let product: LocalProduct;
  let browser: Browser;

  beforeAll(async () => {
    product = await startLocalProduct();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await product?.close();
  });

  test('is heard and taken back over a drawer that fills a phone, and covers nothing in it', async () => {
    const drawer = await openDrawer('SC-9', { browser, tab: product.tab, look: phone });

    await drawer.getByRole('button', { name: 'I’ll take it' }).tap();
    const { y: top = 0 } = (await findUndo(drawer.page()).boundingBox()) ?? {};
    const foot = await drawer.evaluate((all) =>
      Math.max(...[...all.children].map((part) => part.getBoundingClientRect().bottom)),
    );
    expect(foot).toBeLessThan(top);
    await findUndo(drawer.page()).tap();

    await drawer.page().getByText('SC-9: You undid the last step').waitFor();
    await drawer.getByRole('button', { name: 'I’ll take it' }).waitFor();
    expect(await drawer.getByText('It is yours now.').count()).toBe(0);
  });

  test('is taken back with the keyboard, and the focus goes with the card there and back', async () => {
    const page = await openBoard({ browser, tab: product.tab });
    const menu = page.getByRole('button', { name: 'Move SC-12…' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Move to Develop' }).press('Enter');
    await page.getByText('SC-12: You moved it to Develop').waitFor();
    await waitForFocusIn(page, 'Develop', 'Move SC-12…');

    await findUndo(page).focus();
    await page.keyboard.press('Enter');

    await page.getByText('SC-12: You undid the last step, so it is in Mission').waitFor();
    await waitForFocusIn(page, 'Mission', 'Move SC-12…');
  });
});

/** As whoever listens finds it: not where it is hidden from them. */
function findUndo(page: Page): Locator {
  return page.getByRole('status').getByRole('button', { name: 'Undo', exact: true });
}

async function waitForFocusIn(page: Page, stage: string, name: string): Promise<void> {
  const button = page.getByRole('region', { name: stage }).getByRole('button', { name });
  await button.and(page.locator(':focus')).waitFor();
}
