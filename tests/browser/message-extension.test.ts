/** The message extension in the Playground, which asks for the commands' ids that Teams takes from the manifest. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';
import { lastCard, openChat, say } from './playground.ts';

jest.setTimeout(patience.longTestMs);

const message = 'Families could choose the time of our visit';

const inChromium = hasBrowser ? describe : describe.skip;

inChromium('the message extension', () => {
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

  test('logs a message in a dialog that keeps the words until they can be stored', async () => {
    const chat = await openChat(browser, product);
    await chat.getByText(/^Where Riverside Family Help is/).waitFor();
    await say(chat, message);
    await lastCard(chat).getByText('Shall I log this as a small change?').waitFor();
    const dialog = await logMessage(chat);
    const box = dialog.getByLabel('What is the small change?');
    await toHold(chat, message);

    await box.fill('Ring mum on 07700 900123 first');
    await dialog.getByLabel('In our gift: we could start it ourselves').check();
    await dialog.getByRole('button', { name: 'Log it' }).click();
    await dialog.getByText(/it holds a phone number/).waitFor();
    await toHold(chat, 'Ring mum on 07700 900123 first');
    await box.fill(message);
    await dialog.getByRole('button', { name: 'Log it' }).click();
    await dialog.getByText(/^SC-\d+ is on the board/).waitFor();
    await dialog.getByRole('button', { name: 'More' }).click();
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await dialog.getByText('Done: your last step is undone.').waitFor();

    expect(await dialog.getByText('Log a small change').count()).toBe(0);
  });

  test('finds a change and shares it; opened, it shows what comes next', async () => {
    const chat = await openChat(browser, product);
    await find(chat, 'SC-1');
    await chat.getByText(/^SC-1 · Grow · /).click();
    await chat.getByRole('button', { name: 'Send Message' }).click();
    const shared = lastCard(chat);
    await shared.getByRole('button', { name: 'Open SC-1' }).click();
    await shared.getByRole('button', { name: 'More' }).waitFor();

    expect(await chat.getByText('Shall I log this').count()).toBe(0);
  });

  test('says when nothing is found', async () => {
    const chat = await openChat(browser, product);
    await find(chat, 'zebra');

    await chat.getByText('No open change has all of these words.').waitFor();
  });
});

/** The message's own menu is the last but one: the bot's answer to it has one too. */
async function logMessage(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Show more information' }).nth(-2).click();
  await page.getByRole('menuitem', { name: 'Action Command' }).click();
  await page.getByPlaceholder('Input command id or leave blanks').fill('log');
  await page.getByRole('button', { name: 'Create' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Log a small change').waitFor();
  return dialog;
}

async function find(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
  await page.getByRole('menuitem', { name: 'Search Command' }).click();
  await page.getByText('Specify Command ID or Parameter').click();
  await page.getByPlaceholder('Command ID').fill('find');
  await page.getByPlaceholder('Parameter name').fill('words');
  await page.getByPlaceholder('Enter a search term').fill(words);
}

/** A dialog is drawn once more a moment after its words are there: what was typed before is lost. */
async function toHold(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea')?.value === wanted,
    words,
  );
}
