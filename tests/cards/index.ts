/** `npm run cards`: every card on one sheet, light, dark and in high contrast, at desk and phone width, to look at. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { hasBrowser, openBrowser } from '../browser/browser.ts';
import { themes } from './host-config.ts';
import { collectSampleCards } from './sample-cards.ts';
import { openSheet } from './sheet.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.data', 'cards');
const widths = { desk: 480, phone: 300 } as const;

if (hasBrowser) await drawSheets();
else process.exitCode = 1;

async function drawSheets(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [browser, cards] = await Promise.all([openBrowser(), collectSampleCards()]);
  for (const theme of themes)
    for (const [device, width] of Object.entries(widths)) {
      const path = join(folder, `${theme}-${device}.png`);
      const page = await openSheet(browser, cards, { theme, width, columns: width > 400 ? 3 : 5 });
      await page.screenshot({ path, fullPage: true });
      process.stdout.write(`${relative(root, path)}: ${cards.length} cards\n`);
      if (theme === 'light' && device === 'desk') await sayTallest(page);
      await page.close();
    }
  await browser.close();
}

/** No card should need scrolling on a laptop. */
async function sayTallest(page: Page): Promise<void> {
  const drawn = await page.locator('figure').evaluateAll((figures) =>
    figures.map(({ firstElementChild, lastElementChild }) => ({
      name: firstElementChild?.textContent ?? '',
      height: Math.round(lastElementChild?.getBoundingClientRect().height ?? 0),
    })),
  );
  const tallest = drawn.toSorted((one, other) => other.height - one.height).slice(0, 5);
  for (const { name, height } of tallest) process.stdout.write(`  ${height} px: ${name}\n`);
}
