/** A change's drawer in Chromium: what can be done from there, by keyboard, on a phone, and with nothing for axe to find. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { openBoard, openDrawer, openForm, type Visit } from './drawer.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;

/** In Grow, looked after by Priya herself. */
const grown = 'SC-2';

const forms = [
  ...['Edit', 'Say what happened', 'Move back…', 'Say how it is going', 'Hand it on'],
  ...['Open the plan', 'Add somebody', 'Time it gives back', 'Say thank you'],
  'Say what it answers',
] as const;

inChromium('the drawer of a change', () => {
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

  test.each(['light', 'dark'] as const)('gives axe nothing to find in %s', async (scheme) => {
    const drawer = await openDrawer(grown, visit({ colorScheme: scheme }));

    for (const form of forms) await openForm(drawer, form);

    const { violations } = await new AxeBuilder({ page: drawer.page() }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('fits the narrowest phone with its forms open, without sideways scrolling', async () => {
    const drawer = await openDrawer(grown, visit({ viewport: { width: 320, height: 640 } }));

    for (const form of forms) await openForm(drawer, form);

    const wider = await drawer.evaluate(
      (all) =>
        [all, ...all.querySelectorAll('*')].filter(
          (each) =>
            each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'auto',
        ).length,
    );
    expect(wider).toBe(0);
  });

  test('takes a change on and says what it answers with the keyboard alone', async () => {
    const drawer = await openDrawer('SC-3', visit());
    const keys = drawer.page().keyboard;

    await drawer.getByRole('button', { name: 'I’ll take it' }).focus();
    await keys.press('Enter');
    await drawer.getByText('It is yours now.').waitFor();
    await drawer.getByRole('button', { name: 'Say what it answers' }).focus();
    await keys.press('Enter');
    await drawer.getByRole('radio', { name: 'None of them' }).waitFor();
    await keys.press('ArrowDown');
    const strand = await drawer.getByRole('radio', { checked: true }).getAttribute('value');
    await keys.press('Enter');
    await drawer.getByText('Saved.').waitFor();

    expect(strand).not.toBe('none');
    const focused = drawer.page().locator(':focus');
    expect(await focused.textContent()).toBe('What it answers');
  });

  test('asks a role for a yes, and tells what it said', async () => {
    const drawer = await openDrawer(await findInInfluence(), visit());

    await openForm(drawer, 'Ask for a yes');
    await drawer.getByLabel(/^Or somebody outside the team/).fill('Housing manager');
    await drawer.getByRole('button', { name: 'Send it' }).click();
    await drawer.getByText('You take it to the housing manager.', { exact: false }).waitFor();
    await openForm(drawer, 'Tell what the housing manager said');
    await drawer.getByLabel('They said yes').check();
    await drawer.getByRole('button', { name: 'Save' }).click();

    await drawer.getByText('The housing manager said yes, as Priya Raman heard it.').waitFor();
  });

  test('keeps both texts where two people edit it at the same moment', async () => {
    const [priya, marcus] = await Promise.all([
      openDrawer('SC-12', visit()),
      openDrawer('SC-12', { ...visit(), by: 'Marcus Bell' }),
    ]);
    await writeTitle(priya, 'Car seats at both offices');
    await writeTitle(marcus, 'Spare car seats wherever we are');

    await priya.getByRole('button', { name: 'Save' }).click();
    await priya.getByText('Saved.').waitFor();
    await marcus.getByRole('button', { name: 'Save' }).click();

    await marcus
      .getByText('Priya Raman changed it while you were writing.', { exact: false })
      .waitFor();
    await marcus
      .getByText('It says now: “Car seats at both offices” – Priya Raman, today')
      .waitFor();
    const box = marcus.getByLabel('What is the small change?');
    expect(await box.inputValue()).toBe('Spare car seats wherever we are');
    await marcus.getByRole('button', { name: 'Save' }).click();
    await marcus.getByText('Saved.').waitFor();
    const story = marcus.getByText('The small change: was ', { exact: false });
    await story.nth(1).waitFor();
    expect(await story.allTextContents()).toEqual([
      'The small change: was “Car seats at both offices”, now “Spare car seats wherever we are”',
      'The small change: was “Keep spare car seats at both offices”, now “Car seats at both offices”',
    ]);
  });

  async function findInInfluence(): Promise<string> {
    const tab = await openBoard(visit());
    const card = tab.getByRole('region', { name: 'Influence' }).getByRole('link').first();
    return (await card.getAttribute('href'))?.replace('#', '') ?? '';
  }

  function visit(look: BrowserContextOptions = {}): Visit {
    return { browser, tab: product.tab, look };
  }
});

async function writeTitle(drawer: Locator, title: string): Promise<void> {
  await openForm(drawer, 'Edit');
  await drawer.getByLabel('What is the small change?').fill(title);
}
