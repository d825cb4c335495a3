/**
 * Measures when the tab is seen, beside the least a page with React can be: `npm run bench:page`. In Chromium
 * with a processor four times slower, 40 ms and 10 Mbit/s away, nothing cached; one page after the other in
 * each round. Seen inside the page: its first paint, and when what is waited for is in the document.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { localTokenKey } from '../../../tab/client/kept/kept-token.ts';
import { openBrowser, openPage } from '../../browser/browser.ts';
import { startBuiltProduct } from '../../browser/built-product.ts';
import { tokenOf } from '../../browser/local-token.ts';
import { median } from '../table.ts';
import { serveBarePage } from './bare-page.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });

/** `seen`: a selector of what has to be drawn. */
type Shown = { readonly name: string; readonly url: string; readonly seen: string };

type Times = { readonly painted: number; readonly drawn: number };

const product = await startBuiltProduct();
try {
  await measurePages();
} finally {
  await product.close();
}

async function measurePages(): Promise<void> {
  const bare = await serveBarePage();
  const token = await tokenOf(product.tab, 'priya');
  const browser = await openBrowser();
  const shown: readonly Shown[] = [
    { name: 'bare React page', url: bare.url, seen: '#drawn' },
    { name: 'the journey', url: product.tab, seen: '[role=group] a[href="#SC-1"]' },
    { name: 'the board', url: `${product.tab}#board`, seen: '#grow a[href="#SC-1"]' },
  ];
  const rounds: Times[][] = [];
  try {
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const times: Times[] = [];
      for (const each of shown) times.push(await look(browser, token, each));
      rounds.push(times);
    }
  } finally {
    await browser.close();
    bare.close();
  }
  for (const [place, { name }] of shown.entries()) sayMedians(name, rounds, place);
}

/** Ratios are of the bare page in the same round. */
function sayMedians(name: string, rounds: readonly Times[][], place: number): void {
  const none = { painted: Number.NaN, drawn: Number.NaN };
  const own = rounds.map((times) => times[place] ?? none);
  const bareOf = rounds.map((times) => times[0]?.drawn ?? Number.NaN);
  const line = (['painted', 'drawn'] as const).map((when) => {
    const ms = median(own.map((times) => times[when]));
    const ratio = median(own.map((times, round) => times[when] / (bareOf[round] ?? Number.NaN)));
    return `${when} ${ms.toFixed(0)} ms, ${ratio.toFixed(2)} of it`;
  });
  process.stdout.write(`${name}: ${line.join('; ')}\n`);
}

async function look(browser: Browser, token: string, { url, seen }: Shown): Promise<Times> {
  const page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 10e6 / 8,
    uploadThroughput: 10e6 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(
    ([selector, key, kept]) => {
      sessionStorage.setItem(key ?? '', kept ?? '');
      const watched = new MutationObserver(() => {
        if (!document.querySelector(selector ?? '')) return;
        watched.disconnect();
        console.debug('drawn', performance.now());
      });
      watched.observe(document, { childList: true, subtree: true });
    },
    [seen, localTokenKey, token],
  );
  const told = page.waitForEvent('console', (message) => message.text().startsWith('drawn'));
  await page.goto(url, { waitUntil: 'commit' });
  const drawn = Number((await told).text().split(' ')[1]);
  const painted = await page.evaluate(firstPaint);
  await page.context().close();
  return { painted, drawn };
}

/** In the page: in milliseconds since it was asked for, when something of it was first painted, now or before. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    const watched = new PerformanceObserver((entries) => {
      const [paint] = entries.getEntriesByName('first-contentful-paint');
      if (paint) resolve(paint.startTime);
    });
    watched.observe({ type: 'paint', buffered: true });
  });
}
