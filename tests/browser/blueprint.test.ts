/** From what a team learned to its local blueprint in Chromium: put in, sorted, named, drawn up, told, read and saved. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { text } from '../../shared/text/text.ts';
import { hashOfPart, type Part, parts } from '../../tab/client/views/blueprint/parts/parts.ts';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;
const { sense, drawUp } = text.tab;
const { fields } = text;

const headings: Readonly<Record<Part, string>> = {
  gather: text.tab.blueprint.title,
  sort: sense.sort.title,
  'draw-up': drawUp.title,
  print: 'Local blueprint',
};

inChromium('a local blueprint', () => {
  let product: LocalProduct;
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser?.close());

  /** Each begins with a team that has put nothing in. */
  beforeEach(async () => {
    product = await startLocalProduct();
  });

  afterEach(() => product?.close());

  test('comes of what a team learned, and its Word file has its words', async () => {
    const tab = await signIn();
    const press = (name: string) => tab.getByRole('button', { name, exact: true }).first().click();
    const form = tab.locator('form');
    const pressInForm = (name: string) => form.getByRole('button', { name }).click();
    /** What was typed stands in the form and, a moment later, on the page: it is looked for once the form is gone. */
    const send = async (name: string) => {
      await pressInForm(name);
      await form.waitFor({ state: 'detached' });
    };
    const fill = (name: string, words: string) => tab.getByRole('textbox', { name }).fill(words);
    await go(tab, 'gather');
    await press(sense.putIn.button);
    await tab.getByText(/It was last put in on/).waitFor();

    await go(tab, 'sort');
    for (const at of [0, 1]) await tab.getByRole('checkbox').nth(at).check();
    await fill(fields.themeName, 'Protected time');
    await press(sense.sort.begin.button);
    await press(sense.theme.sayOf('Protected time'));
    await fill(fields.statement, 'An hour nobody can book is an hour families get');
    await send(text.cards.actions.save);
    await tab.getByText('An hour nobody can book is an hour families get').waitFor();
    await tab.setViewportSize({ width: 1280, height: 3600 });
    const theme = tab.getByRole('region', { name: /^Protected time/ });
    const title = theme.getByRole('heading');
    const things = tab
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: tab.getByRole('checkbox') });
    // What is let go where it hangs stays there; what comes from elsewhere goes in.
    await theme.getByRole('listitem').first().dragTo(title);
    await things.last().dragTo(title);
    await tab.getByRole('heading', { name: text.barriers.theme('Protected time', 3) }).waitFor();
    await tab.setViewportSize({ width: 1280, height: 900 });

    await go(tab, 'draw-up');
    await press(drawUp.drawUp);
    await pressInForm(drawUp.drawUp);
    await tab.getByText(text.problems.missing.pillarTitle).waitFor();
    await tab.getByRole('checkbox', { name: 'Protected time' }).check();
    await fill(fields.pillarTitle, 'Time that is protected');
    await send(drawUp.drawUp);
    await press(drawUp.proposeUnder('Time that is protected'));
    await fill(fields.experimentTitle, 'A quiet hour');
    await send(drawUp.propose);
    await tab.getByRole('heading', { name: 'EX-1 A quiet hour' }).waitFor();
    await press(drawUp.experiment.presses['experiments/take'].about('A quiet hour'));
    await press(drawUp.experiment.betterOf('A quiet hour'));
    await tab.setViewportSize({ width: 320, height: 800 });
    expect(await widerThanPage(tab)).toBe(0);
    await tab.setViewportSize({ width: 1280, height: 900 });
    await fill(fields.ifWe, 'keep nine to ten free of calls');
    await fill(fields.thenWe, 'fewer visits broken off');
    await fill(fields.signal, 'Visits that were broken off');
    await tab.getByLabel(fields.reviewOn).fill('2027-03-04');
    await send(text.cards.actions.save);
    await tab.getByText('keep nine to ten free of calls').waitFor();
    await press(drawUp.experiment.presses['experiments/start'].about('A quiet hour'));
    await press(drawUp.experiment.tellOf('A quiet hour'));
    await fill(fields.learned, 'Half an hour is enough');
    await tab.getByRole('radio', { name: drawUp.experiment.decisions.adapt }).check();
    await send(drawUp.experiment.tell);
    await tab.getByText(/^Cycle 1, adapting it/).waitFor();

    await go(tab, 'print');
    await tab.getByRole('heading', { name: /EX-1 A quiet hour/ }).waitFor();
    const saving = tab.waitForEvent('download');
    await tab.getByRole('button', { name: /Word/ }).click();
    const file = await (await saving).path();
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  test.each([
    ['light', { colorScheme: 'light' }],
    ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const)('gives axe nothing to find in %s, and fits a phone', async (_, look) => {
    const tab = await signIn(look);
    for (const part of parts) {
      await go(tab, part);
      const { violations } = await new AxeBuilder({ page: tab }).analyze();
      expect(violations.map(({ id, nodes }) => `${part}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await tab.setViewportSize({ width: 320, height: 800 });
    for (const part of parts) {
      await go(tab, part);
      expect([part, await widerThanPage(tab)]).toEqual([part, 0]);
    }
  });

  async function signIn(look: object = {}): Promise<Page> {
    const page = await openPage(browser, { viewport: { width: 1280, height: 900 }, ...look });
    await page.goto(product.tab);
    await page.getByRole('button', { name: /Priya Raman/ }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  function widerThanPage(tab: Page): Promise<number> {
    return tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  async function go(tab: Page, part: Part): Promise<void> {
    await tab.evaluate((hash) => {
      window.location.hash = hash;
    }, hashOfPart(part));
    await tab.getByRole('heading', { name: headings[part], exact: true }).waitFor();
  }
});
