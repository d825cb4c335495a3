/** What a person does in their Playground: open it, say something, look at the last card. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { DemoName } from '../../bot/local/demo/people.ts';
import { openPage } from './browser.ts';
import type { LocalProduct } from './local-product.ts';

/** Amara's, unless told whose. */
export async function openChat(
  browser: Browser,
  product: LocalProduct,
  person: DemoName = 'amara',
): Promise<Page> {
  const page = await openPage(browser);
  await page.goto(await product.chatOf(person));
  await page.locator('[data-lexical-editor="true"][role="textbox"]').waitFor();
  return page;
}

export function lastCard(page: Page): Locator {
  return page.locator('.ac-adaptiveCard').last();
}

/** Waits for the card that answers. */
export async function say(page: Page, message: string): Promise<void> {
  const cards = await page.locator('.ac-adaptiveCard').count();
  await page.locator('[data-lexical-editor="true"][role="textbox"]').click();
  await page.keyboard.type(message);
  await page.keyboard.press('Enter');
  await page.locator('.ac-adaptiveCard').nth(cards).waitFor();
}

/** Presses a button of the last card, and waits for the words of what takes its place. */
export async function press(page: Page, button: string, then: string | RegExp): Promise<void> {
  await lastCard(page).getByRole('button', { name: button, exact: true }).click();
  await lastCard(page).getByText(then).first().waitFor();
}
