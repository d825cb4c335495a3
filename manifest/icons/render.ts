/** Draws the two PNGs of the app package from their SVG sources; run it after changing one. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
] as const;

/** A transparent page exactly as large as the icon, so that nothing is scaled. */
async function renderIcon(page: Page, name: string, size: number): Promise<void> {
  const svg = await readFile(new URL(`${name}.svg`, import.meta.url), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const path = new URL(`../${name}.png`, import.meta.url).pathname;
  await page.screenshot({ path, omitBackground: true });
}

const executablePath = process.argv[2] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const { name, size } of icons) await renderIcon(page, name, size);
await browser.close();
