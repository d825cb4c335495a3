/** The drawer beside the board, in Chromium: how wide it is, what can still be pressed, and where the focus goes. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { openBoard, openDrawer, openForm, type Visit, waitForDrawer } from './drawer.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;

const wall = { viewport: { width: 1920, height: 1080 } };
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** In Grow, looked after by Priya herself: it has the most forms. */
const grown = 'SC-2';
const forms = ['Edit', 'Say what happened', 'Move back…', 'Hand it on', 'Time it gives back'];

inChromium('a drawer beside the board', () => {
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

  test.each([
    ['a wall', wall, 640, 16, 24],
    ['a desk', desk, 560, 14, 24],
    ['a phone', phone, 390, 14, 44],
  ] as const)(
    'on %s is as wide, and its words and buttons as large, as they can be used',
    async (_, look, width, words, target) => {
      const drawer = await openDrawer(grown, visit(look));

      for (const form of forms) await openForm(drawer, form);

      expect((await drawer.boundingBox())?.width).toBe(width);
      expect(await findWordsBelow(drawer, words)).toEqual([]);
      expect(await findTargetsBelow(drawer, target)).toEqual([]);
    },
  );

  test('leaves the board to be read, and opens the next card that is pressed', async () => {
    const page = await openBoard(visit(wall));
    const [first, second] = await findCards(page);
    await page.locator(first).click();
    const drawer = await waitForDrawer(page);

    await page.locator(second).click();

    const id = second.replace('#card-', '');
    await drawer.getByRole('heading', { level: 2, name: id }).waitFor();
    await waitForFocus(page, 'h2');
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await findFocused(page)).toContain(id);
  });

  test('keeps half a sentence on one card while another is looked at', async () => {
    const page = await openBoard(visit(desk));
    const [first, second] = await findCards(page);
    await page.locator(first).click();
    const drawer = await waitForDrawer(page);
    await openForm(drawer, 'Say how it is going');
    await drawer.getByLabel('How is it going?').fill('We have asked, and');

    await page.locator(second).click();
    await drawer.getByRole('heading', { name: second.replace('#card-', '') }).waitFor();
    expect(await drawer.getByLabel('How is it going?').count()).toBe(0);
    await page.locator(first).click();
    await drawer.getByRole('heading', { name: first.replace('#card-', '') }).waitFor();
    await openForm(drawer, 'Say how it is going');

    expect(await drawer.getByLabel('How is it going?').inputValue()).toBe('We have asked, and');
  });

  test('gives the focus back to the card of what it was open on last', async () => {
    const page = await openBoard(visit(desk));
    const [first, second] = await findCards(page);
    await page.locator(first).press('Enter');
    const drawer = await waitForDrawer(page);
    await page.locator(second).press('Enter');
    await drawer.getByRole('heading', { name: second.replace('#card-', '') }).waitFor();
    await waitForFocus(page, 'h2');

    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });

    await waitForFocus(page, second);
    expect(new URL(page.url()).hash).toBe('#board');
  });

  test('goes with Escape from the board too, and leaves the focus where somebody is by then', async () => {
    const page = await openBoard(visit(desk));
    const [first, second] = await findCards(page);
    await page.locator(first).press('Enter');
    const drawer = await waitForDrawer(page);
    await page.locator(second).focus();

    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });

    await waitForFocus(page, second);
  });

  test('is reached from the board with the keyboard, and left again', async () => {
    const page = await openBoard(visit(desk));
    const [first] = await findCards(page);
    await page.locator(first).press('Enter');
    const drawer = await waitForDrawer(page);
    const close = drawer.getByRole('button', { name: 'Close' });

    await page.keyboard.press('Tab');

    expect(await close.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await drawer.evaluate((all) => all.contains(document.activeElement))).toBe(false);
  });

  function visit(look: BrowserContextOptions): Visit {
    return { browser, tab: product.tab, look };
  }
});

/** Two that the drawer does not lie over. */
async function findCards(page: Page): Promise<readonly [string, string]> {
  const ids = await page
    .getByRole('region', { name: 'Mission' })
    .locator('a[id^="card-"]')
    .evaluateAll((links) => links.map(({ id }) => `#${id}`));
  const [first = '', second = ''] = ids;
  return [first, second];
}

async function waitForFocus(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
}

function findFocused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

function findWordsBelow(drawer: Locator, px: number): Promise<readonly string[]> {
  return drawer.evaluate((all, least) => {
    const own = (element: Element) =>
      [...element.childNodes].filter(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
      );
    return [...all.querySelectorAll('*')]
      .filter(
        (each) =>
          own(each).length > 0 ||
          each.matches('input:not([type=radio], [type=checkbox]), textarea, select'),
      )
      .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < least)
      .map((each) => each.outerHTML.slice(0, 120));
  }, px);
}

/** What is pressed through its words counts with them. */
function findTargetsBelow(drawer: Locator, px: number): Promise<readonly string[]> {
  return drawer.evaluate((all, least) => {
    const pressed = [...all.querySelectorAll('a[href], button, input, select, textarea')];
    return pressed.flatMap((each) => {
      const whole = each.matches('[type=radio], [type=checkbox]') ? each.parentElement : each;
      const { width, height } = (whole ?? each).getBoundingClientRect();
      const isLarge = Math.min(width, height) >= least - 0.5;
      return isLarge ? [] : [`${width} × ${height}: ${each.outerHTML.slice(0, 160)}`];
    });
  }, px);
}
