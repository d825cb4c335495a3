/** A workshop's wall in Chromium, at the size of a projector: its steps by key, nothing too small to read across a room, and nobody's name. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { demoPeople } from '../../bot/local/demo/people.ts';
import { text } from '../../shared/text/text.ts';
import { type Step, steps } from '../../tab/client/views/workshop/place/steps.ts';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;
const { workshop } = text.tab;
const projector = { width: 1920, height: 1080 };
/** What carries across a room, in pixels of the screen. */
const smallest = 24;
const names = Object.values(demoPeople).map(({ name }) => name);

inChromium('a workshop’s wall', () => {
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
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)(
    'shows each step in letters a room can read, with nobody’s name and nothing for axe to find: %s',
    async (_, look) => {
      const wall = await open(look);
      const found: unknown[] = [];
      for (const step of steps) {
        await isAt(wall, step);
        const { violations } = await new AxeBuilder({ page: wall }).analyze();
        const barred = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        found.push([step, await tooSmall(wall), await namesOn(wall), barred]);
        await wall.keyboard.press('ArrowRight');
      }

      expect(found).toEqual(steps.map((step) => [step, [], [], []]));
    },
  );

  async function open(look: BrowserContextOptions = {}): Promise<Page> {
    const page = await openPage(browser, { viewport: projector, ...look });
    await page.goto(`${product.tab}?wall#${steps[0]}`);
    await page.getByRole('button', { name: new RegExp(demoPeople.marcus.name) }).click();
    return page;
  }
});

async function isAt(wall: Page, step: Step): Promise<void> {
  const line = step === 'journey' ? text.stageCard.questions.develop : workshop.lines[step];
  await wall.getByRole('heading', { level: 1, name: line }).waitFor();
  await wall.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** The words that stand there in less than the smallest size, once each, beginning with their size. */
function tooSmall(wall: Page): Promise<readonly string[]> {
  return wall.evaluate((least) => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const around = node.parentElement as HTMLElement & { readonly currentCSSZoom: number };
      const said = node.textContent?.trim() ?? '';
      const { width, height } = around.getBoundingClientRect();
      const isSeen =
        around.checkVisibility({ visibilityProperty: true }) && width > 2 && height > 2;
      const size = Number.parseFloat(getComputedStyle(around).fontSize) * around.currentCSSZoom;
      if (said !== '' && isSeen && size < least - 0.1) found.add(`${size}px ${said.slice(0, 40)}`);
    }
    return [...found];
  }, smallest);
}

async function namesOn(wall: Page): Promise<readonly string[]> {
  const said = (await wall.locator('body').textContent()) ?? '';
  return names.filter((name) => said.includes(name));
}
