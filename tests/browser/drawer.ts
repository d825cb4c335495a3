/** Signs somebody in to the tab and opens a change's drawer there. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openPage } from './browser.ts';

export type Visit = {
  readonly browser: Browser;
  /** The address of the tab. */
  readonly tab: string;
  readonly by?: string;
  readonly look?: BrowserContextOptions;
};

export async function openBoard({ browser, tab, by, look }: Visit): Promise<Page> {
  const page = await openPage(browser, { viewport: { width: 1280, height: 800 }, ...look });
  await page.goto(`${tab}#board`);
  await page.getByRole('button', { name: new RegExp(by ?? 'Priya Raman') }).click();
  await page.getByRole('region', { name: 'Mission' }).waitFor();
  return page;
}

export async function openDrawer(id: string, visit: Visit): Promise<Locator> {
  const page = await openBoard(visit);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  return waitForDrawer(page);
}

export async function waitForDrawer(page: Page): Promise<Locator> {
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('heading', { name: 'Who looks after it' }).waitFor();
  return drawer;
}

export async function openForm(drawer: Locator, name: string): Promise<void> {
  const opener = drawer.getByRole('button', { name, exact: true });
  await opener.click();
  await drawer.getByRole('button', { name: 'Cancel' }).last().waitFor();
}
