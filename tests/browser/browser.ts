/** Opens a real Chromium for tests, or says that there is none. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { patience } from '../support/patience.ts';

const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const executablePath = places.find((place) => place !== undefined && existsSync(place));

export const hasBrowser = executablePath !== undefined;

if (!hasBrowser)
  process.stderr.write(
    'Browser tests are skipped: no Chromium or Chrome was found. Set CHROME_PATH to one.\n',
  );

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath ?? '',
    timeout: patience.stepMs,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A page of its own, signed in nowhere; what is waited for on it is waited for with patience. */
export async function openPage(browser: Browser, look: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(look);
  context.setDefaultTimeout(patience.stepMs);
  return context.newPage();
}
