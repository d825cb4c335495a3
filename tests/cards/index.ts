/** `npm run cards`: every card on one sheet, light and dark, at desk and phone width, to look at. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasBrowser, openBrowser } from '../browser/browser.ts';
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
  for (const theme of ['light', 'dark'] as const)
    for (const [device, width] of Object.entries(widths)) {
      const path = join(folder, `${theme}-${device}.png`);
      const page = await openSheet(browser, cards, { theme, width, columns: width > 400 ? 3 : 5 });
      await page.screenshot({ path, fullPage: true });
      await page.close();
      process.stdout.write(`${relative(root, path)}: ${cards.length} cards\n`);
    }
  await browser.close();
}
