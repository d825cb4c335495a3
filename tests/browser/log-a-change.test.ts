import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';
import { lastCard, openChat, say } from './playground.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;

inChromium('in a real browser', () => {
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

  test('a change logged in the Playground appears on the tab within five seconds', async () => {
    const tab = await openPage(browser);
    await tab.clock.install();
    await enter(tab, 'Priya Raman');
    const chat = await openChat(browser, product);
    await stopTime(tab);

    await say(chat, 'log Duty workers sign off food vouchers themselves');
    await lastCard(chat).getByLabel('In our gift: we could start it ourselves').check();
    await lastCard(chat).getByRole('button', { name: 'Log it' }).click();
    await lastCard(chat).getByText('SC-13', { exact: true }).waitFor();
    await tab.clock.runFor(5000);
    await tab.getByText('Duty workers sign off food vouchers themselves').waitFor();

    const buttons = lastCard(chat).getByRole('button');
    expect(await buttons.allInnerTexts()).toEqual(['Plan it', 'Say how it is going', 'More']);
    await buttons.last().click();
    await lastCard(chat).getByRole('button', { name: 'Undo' }).waitFor();
    expect(await buttons.allInnerTexts()).toEqual([
      ...['The story so far', 'Edit', 'I’ll take it', 'What it answers', 'Undo'],
      ...['Weigh it up', 'My team’s changes'],
    ]);
  });

  test.each([
    ['Duty this week', 'group'],
    ['Small changes', 'channel'],
  ])('works when mentioned in %s', async (conversation) => {
    const chat = await openChat(browser, product);
    await chat.getByRole('treeitem', { name: conversation }).first().click();
    await mention(chat, 'log Keep a kettle in the family room');
    await chat.getByLabel('Needs a yes: someone else has to agree first').check();
    await chat.getByRole('button', { name: 'Log it' }).click();

    await chat.getByText(/^SC-\d+ is on the board/).waitFor();
  });

  test('a sentence becomes a barrier, or progress, with its words and before anything is chosen', async () => {
    const chat = await openChat(browser, product);

    await say(chat, 'Two days’ wait for a signature');
    await lastCard(chat).getByRole('button', { name: 'It is about a change we have' }).click();
    await lastCard(chat).getByRole('combobox').waitFor();
    const asProgress = await lastCard(chat).getByRole('textbox').inputValue();
    await lastCard(chat).getByRole('button', { name: 'It is a new change' }).click();
    await lastCard(chat).getByText('Log a small change').waitFor();
    await say(chat, 'Two days’ wait for a signature');
    await lastCard(chat).getByRole('button', { name: 'It is a barrier' }).click();
    await lastCard(chat).getByText('Raise a barrier').waitFor();
    const asBarrier = await lastCard(chat).getByRole('textbox').inputValue();

    expect([asProgress, asBarrier]).toEqual(Array(2).fill('Two days’ wait for a signature'));
  });

  test('case data is refused with the words kept in the box', async () => {
    const chat = await openChat(browser, product);
    const typed = 'call mum on 07700 900123 first';

    await say(chat, `log ${typed}`);
    await lastCard(chat)
      .getByText(/it holds a phone number/)
      .waitFor();

    expect(await lastCard(chat).getByLabel('What is the small change?').inputValue()).toBe(typed);
  });

  test('what was logged is still there after the server is killed', async () => {
    const chat = await openChat(browser, product);
    await say(chat, 'log A quiet corner for hard phone calls');
    await lastCard(chat).getByLabel('In our gift: we could start it ourselves').check();
    await lastCard(chat).getByRole('button', { name: 'Log it' }).click();
    await lastCard(chat)
      .getByText(/^SC-\d+ is on the board/)
      .waitFor();

    await product.killAndRestart();
    const tab = await signIn('Jo Whitlock');

    await tab.getByText('A quiet corner for hard phone calls').waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on the board in %s', async (scheme) => {
    const tab = await signIn('Priya Raman', scheme);
    const found = await new AxeBuilder({ page: tab }).analyze();

    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('the board fits a phone without sideways scrolling', async () => {
    const tab = await signIn('Priya Raman', 'light', { width: 360, height: 740 });

    const wider = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

    expect(wider).toBe(0);
  });

  async function signIn(
    name: string,
    colorScheme: 'light' | 'dark' = 'light',
    viewport = { width: 1280, height: 800 },
  ): Promise<Page> {
    const page = await openPage(browser, { colorScheme, viewport });
    await enter(page, name);
    return page;
  }

  async function enter(page: Page, name: string): Promise<void> {
    await page.goto(`${product.tab}#board`);
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByRole('heading', { name: 'Riverside Family Help' }).waitFor();
  }
});

/** From here the seconds of this page pass when the test says so: five of them are five on any machine. */
async function stopTime(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 3_600_000);
}

/** In company the bot hears only what mentions it. In a channel the first box starts a new post. */
/** Sent only once all of it stands in the box: a busy page shows what is typed later than it is typed. */
async function mention(page: Page, message: string): Promise<void> {
  const box = page.locator('[data-lexical-editor="true"][role="textbox"]').first();
  await box.click();
  await page.keyboard.type('@Small');
  await page.getByRole('menuitem', { name: 'Small Changes' }).click();
  await page.keyboard.type(` ${message}`);
  await box.filter({ hasText: message }).waitFor();
  await page.keyboard.press('Enter');
}
