/**
 * `npm run screens`, or `npm run screens -- forced-desk` for those whose name has these words: every view of the tab
 * and its drawer, in four looks and three sizes, to look at; and what axe finds on each of them at a desk. Ends with
 * an error where it finds anything.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { demoTeam } from '../../bot/local/demo/people.ts';
import { text } from '../../shared/text/text.ts';
import { hasBrowser, openBrowser, openPage } from '../browser/browser.ts';
import { startBuiltProduct } from '../browser/built-product.ts';
import type { LocalProduct } from '../browser/local-product.ts';
import { tokenOf } from '../browser/local-token.ts';
import { openInTeams } from '../browser/teams-page.ts';
import { type Colour, colours, type Size, sizes } from './looks.ts';
import { type Place, places } from './places.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.data', 'screens');

const [asked = ''] = process.argv.slice(2);

if (hasBrowser) await drawScreens();
else process.exitCode = 1;

async function drawScreens(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const product = await startBuiltProduct();
  const browser = await openBrowser();
  try {
    for (const colour of Object.keys(colours) as Colour[])
      for (const size of Object.keys(sizes) as Size[])
        await drawLook(browser, product, colour, size);
  } finally {
    await browser.close();
    await product.close();
  }
}

async function drawLook(
  browser: Browser,
  product: LocalProduct,
  colour: Colour,
  size: Size,
): Promise<void> {
  for (const place of places) {
    if (place.isOnWall && size === 'phone') continue;
    const name = `${place.name}-${colour}-${size}.png`;
    if (!name.includes(asked)) continue;
    const page = await open(browser, product, { colour, size, place });
    const frame = page.frames().find((each) => each.url().startsWith(product.tab));
    const tab = colour === 'contrast' ? page.frameLocator('iframe') : page;
    await place.isThere(tab);
    await tab.getByText(text.tab.loading).first().waitFor({ state: 'detached' });
    await frame?.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((each) => each.finished)),
    );
    const path = join(folder, name);
    await page.screenshot({ path });
    process.stdout.write(`${relative(root, path)}\n`);
    if (size === 'desk') await sayFindings(page);
    await page.context().close();
  }
}

type Look = { readonly colour: Colour; readonly size: Size; readonly place: Place };

/** In contrast within Teams, whose theme that is; otherwise as a page of its own, which follows the device. */
async function open(
  browser: Browser,
  { tab }: LocalProduct,
  { colour, size, place }: Look,
): Promise<Page> {
  const { hash, isOnWall = false } = place;
  const address = `${tab}${isOnWall ? '?wall' : ''}`;
  const look = { ...colours[colour], viewport: sizes[size] };
  if (colour === 'contrast') {
    const channel = { id: demoTeam.id, name: 'General' };
    const token = await tokenOf(tab, 'priya');
    const inTeams = { team: demoTeam, channel, token, theme: colour, opensAt: hash.slice(1) };
    return (await openInTeams(browser, address, inTeams, look)).page;
  }
  const page = await openPage(browser, look);
  await page.goto(`${address}${hash}`);
  await page.getByRole('button', { name: /Priya Raman/ }).click();
  return page;
}

async function sayFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const inTab = violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !html.includes('<html')).map(({ html }) => `${id}: ${html}`),
  );
  for (const finding of inTab) process.stdout.write(`  axe: ${finding}\n`);
  if (inTab.length > 0) process.exitCode = 1;
}
