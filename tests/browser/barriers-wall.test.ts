/** A workshop at one wall, in Chromium: raised on one page, seen on the other, dragged together, and accessible. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { text } from '../../shared/text/text.ts';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;

inChromium('the wall of barriers', () => {
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

  test('shows on one page what is raised on another, and lets it be dragged into a theme', async () => {
    const lead = await open('Priya Raman', { viewport: { width: 1280, height: 2400 } });
    const other = await open('Amara Osei');

    await other.getByRole('textbox', { name: text.fields.barrier }).fill('Two logins each day');
    await other.getByLabel(text.barriers.raise.keeps['by-name']).check();
    await other.keyboard.press('Enter');
    const card = lead.getByRole('listitem').filter({ hasText: 'Two logins each day' });
    await card.waitFor();
    const name = lead.getByRole('textbox', { name: new RegExp(text.themes.newTheme) });
    await card.dragTo(name);
    await name.fill('Logging in');
    await lead.getByRole('button', { name: text.themes.submit }).click();

    const theme = other.getByRole('region', { name: 'Logging in (1)' });
    await theme.getByText('Two logins each day').waitFor();
    expect(await theme.getByRole('checkbox').count()).toBe(0);
  });

  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['on a phone', { viewport: { width: 390, height: 800 } }],
  ] as const)('gives axe nothing to find: %s', async (look, options) => {
    const page = await open('Priya Raman', options);

    const { violations } = await new AxeBuilder({ page }).include('#view').analyze();
    expect(violations.map(({ id, nodes }) => `${look}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  async function open(person: string, look: BrowserContextOptions = {}): Promise<Page> {
    const page = await openPage(browser, look);
    await page.goto(product.tab);
    await page.getByRole('button', { name: new RegExp(person) }).click();
    await page.getByRole('link', { name: 'Barriers', exact: true }).click();
    await page.getByRole('heading', { name: text.tab.barriers.title }).waitFor();
    return page;
  }
});
