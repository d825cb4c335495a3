/** The journey in Chromium: accessible however it is looked at, narrow enough, and gone through with the keyboard. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { text } from '../../shared/text/text.ts';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;

inChromium('the journey', () => {
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

  test.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    /** Dark ones, as the theme for them is: of light ones axe takes the page’s own colour of words for the forced one. */
    ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
    ['a phone', { viewport: { width: 390, height: 844 } }],
  ])('gives axe nothing to find in %s, with its table', async (_, look) => {
    const tab = await openJourney(look);
    await tab.getByRole('button', { name: 'Show as a table' }).click();
    await tab.getByRole('table').waitFor();

    const { violations } = await new AxeBuilder({ page: tab }).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test.each([320, 760, 900])('fits %i pixels without sideways scrolling', async (width) => {
    const tab = await openJourney({ viewport: { width, height: 700 } });
    await tab.getByRole('button', { name: 'Show as a table' }).click();

    const wider = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

    expect(wider).toBe(0);
  });

  test('has its lines in the colours of the system where those are forced', async () => {
    const tab = await openJourney({ forcedColors: 'active', colorScheme: 'light' });

    const colors = await tab
      .locator('polyline')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));

    expect(colors.length).toBeGreaterThan(5);
    expect(colors).not.toContain('rgb(255, 255, 255)');
  });

  test('has targets no smaller than 24 pixels, none over another', async () => {
    const tab = await openJourney({ viewport: { width: 1024, height: 800 } });

    const boxes = await tab
      .getByRole('group', { name: /^The journey as a picture/ })
      .locator('a, button')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().toJSON()));

    const over = boxes.filter((one, place) =>
      boxes.slice(place + 1).some((other) => isOver(one, other)),
    );
    expect(Math.min(...boxes.map(({ width, height }) => Math.min(width, height)))).toBeGreaterThan(
      23.9,
    );
    expect(over).toEqual([]);
  });

  test('is entered once with Tab, gone through with arrows, and Enter opens a note, over the journey', async () => {
    const tab = await openJourney();
    const notes = tab.getByRole('group', { name: /^The journey as a picture/ });
    await tab.getByRole('button', { name: text.tab.crescendo.play }).focus();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('End');
    const last = await notes.locator(':focus').getAttribute('aria-label');
    await tab.keyboard.press('ArrowLeft');
    const before = notes.locator(':focus');
    const way = (await before.getAttribute('aria-label')) ?? '';
    await tab.getByText(way, { exact: true }).waitFor();

    await tab.keyboard.press('Enter');
    const id = /^SC-\d+/.exec(way)?.[0] ?? '';
    await tab.getByRole('dialog').getByText(id).first().waitFor();
    await tab.keyboard.press('Escape');
    await tab.getByRole('dialog').waitFor({ state: 'detached' });

    expect(last).not.toBe(way);
    expect(new URL(tab.url()).hash).toBe('#journey');
    expect(await before.getAttribute('aria-label')).toBe(way);
    await tab.keyboard.press('Tab');
    expect(await notes.locator(':focus').count()).toBe(0);
  });

  test('shows a change logged elsewhere, and where it is by then', async () => {
    const [one, other] = [await openJourney(), await openJourney()];
    await other.getByRole('button', { name: 'Log a small change' }).click();
    const dialog = other.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('A kettle in the contact room');
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: 'Log it' }).click();

    const note = one.getByRole('link', { name: /logged .*A kettle in the contact room/ });
    await note.waitFor();

    expect(await note.count()).toBe(1);
  });

  async function openJourney(look: BrowserContextOptions = {}): Promise<Page> {
    const page = await openPage(browser, { viewport: { width: 1280, height: 800 }, ...look });
    await page.goto(product.tab);
    await page.getByRole('button', { name: /Priya Raman/ }).click();
    await page.getByRole('heading', { name: text.stageCard.questions.develop }).waitFor();
    return page;
  }
});

type Box = { readonly x: number; readonly y: number; readonly width: number };

/** By more than a pixel’s fraction. */
function isOver(one: Box, other: Box): boolean {
  const near = one.width - 0.1;
  return Math.abs(one.x - other.x) < near && Math.abs(one.y - other.y) < near;
}
