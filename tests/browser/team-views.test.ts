/** What a team shows beside its board, in Chromium: accessible, and narrow enough for a phone. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { text } from '../../shared/text/text.ts';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';
import { lastCard, openChat, say } from './playground.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;
const headings = {
  Journey: text.stageCard.questions.develop,
  Barriers: 'What gets in the way',
  Blueprint: text.tab.blueprint.title,
  'Values and vision': 'Our values',
  'Check-ins': 'Check-ins',
  Pulse: 'How the work feels',
  Team: 'How the team is set up',
} as const;

type View = keyof typeof headings;

const views = Object.keys(headings) as View[];

inChromium('the views of a team', () => {
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

  test.each(['light', 'dark'] as const)('give axe nothing to find in %s', async (scheme) => {
    const tab = await signIn(scheme);

    for (const view of views) {
      await show(tab, view);
      const { violations } = await new AxeBuilder({ page: tab }).analyze();
      expect(violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('fit a phone without sideways scrolling', async () => {
    const tab = await signIn('light', { width: 360, height: 740 });

    for (const view of views) {
      await show(tab, view);
      const wider = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([view, wider]).toEqual([view, 0]);
    }
  });

  test('are reached with the keyboard, have an address, and Back leads back', async () => {
    const tab = await signIn();
    await tab.getByRole('link', { name: 'Board', exact: true }).focus();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'What gets in the way' }).waitFor();
    const { hash } = new URL(tab.url());

    await tab.goBack();
    await tab.getByRole('heading', { name: headings.Journey }).waitFor();

    expect(hash).toBe('#barriers');
  });

  test('show a barrier raised confidentially in chat, without its author, to whoever opens them', async () => {
    const tab = await signIn();
    const chat = await openChat(browser, product);
    await say(chat, 'barrier');
    const card = lastCard(chat);

    await card.getByRole('textbox').fill('Parking takes half an hour of every visit');
    await card.getByLabel(/^Confidentially/).check();
    await card.getByRole('button', { name: 'Raise it' }).click();
    await card.getByText(/without your name/).waitFor();
    await show(tab, 'Barriers');
    const raised = tab.getByRole('listitem').filter({ hasText: 'Parking takes half an hour' });
    await raised.waitFor();

    expect(await raised.textContent()).toContain('Raised confidentially.');
  });

  test('let a change be dragged back on the board, and ask there and then why', async () => {
    /* So high that nothing has to be scrolled on the way. */
    const tab = await signIn('light', { width: 1280, height: 1600 });
    await tab.getByRole('link', { name: 'Board', exact: true }).click();
    const card = tab.getByRole('listitem').filter({ hasText: 'Health visitors join' });
    await card.dragTo(tab.getByRole('region', { name: 'Mission' }));
    const dialog = tab.getByRole('dialog');
    await dialog.getByRole('textbox').fill('The clinic has moved');
    await dialog.getByRole('button', { name: 'Move back to Mission' }).click();
    await tab
      .getByRole('region', { name: 'Mission' })
      .getByRole('link', { name: /Health visitors join/ })
      .waitFor();

    /* It fades, and the card is there before it has. */
    await dialog.waitFor({ state: 'detached' });
    expect(await dialog.count()).toBe(0);
  });

  test.each([
    ['csv', '\ufeff"Id","Small change",'],
    ['json', '{\n  "takenAt": "'],
  ] as const)('let a supervisor take what the team has with them as %s', async (kind, begins) => {
    const tab = await signIn();
    await show(tab, 'Team');
    const { title, kinds } = text.tab.team.takeWithYou;
    const section = tab.getByRole('region', { name: title });

    const saving = tab.waitForEvent('download');
    await section.getByRole('button', { name: kinds[kind] }).click();
    const file = await saving;
    await section.getByRole('status').getByText(file.suggestedFilename()).waitFor();

    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^small-changes-riverside-family-help-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`),
    );
    const words = readFileSync(await file.path(), 'utf8');
    expect(words.slice(0, begins.length)).toBe(begins);
    expect(words).toContain('SC-1');
  });

  async function signIn(
    colorScheme: 'light' | 'dark' = 'light',
    viewport = { width: 1280, height: 800 },
  ): Promise<Page> {
    const page = await openPage(browser, { colorScheme, viewport });
    await page.goto(product.tab);
    await page.getByRole('button', { name: /Priya Raman/ }).click();
    await page.getByRole('heading', { name: 'Riverside Family Help' }).waitFor();
    return page;
  }
});

async function show(tab: Page, view: View): Promise<void> {
  await tab.getByRole('link', { name: view, exact: true }).click();
  await tab.getByRole('heading', { name: headings[view] }).waitFor();
}
