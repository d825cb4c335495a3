/** `npm run cards`: every card on one sheet, light and dark, at desk and phone width, to look at. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser } from '../browser/browser.ts';
import { paletteOf, type Theme, toHostConfig } from './host-config.ts';
import { collectSampleCards, type SampleCard } from './sample-cards.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.data', 'cards');
const scripts = [
  'node_modules/adaptivecards-renderer/dist/adaptivecards.min.js',
  'node_modules/markdown-it/dist/browser/markdown-it.umd.min.js',
];
const windowHeight = 900;
const widths = { desk: 480, phone: 300 } as const;

if (hasBrowser) await drawSheets();
else process.exitCode = 1;

async function drawSheets(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [browser, cards] = await Promise.all([openBrowser(), collectSampleCards()]);
  for (const theme of ['light', 'dark'] as const)
    for (const [device, width] of Object.entries(widths)) {
      const path = join(folder, `${theme}-${device}.png`);
      const heights = await drawSheet(browser, cards, theme, width, path);
      process.stdout.write(`${relative(root, path)}: ${cards.length} cards\n`);
      if (theme === 'light' && device === 'desk') sayTallest(heights);
    }
  await browser.close();
}

/** No card should need scrolling on a laptop. */
function sayTallest(heights: readonly Height[]): void {
  const tallest = heights.toSorted((a, b) => b.height - a.height).slice(0, 5);
  for (const { name, height } of tallest)
    process.stdout.write(`  ${height} of ${windowHeight} px: ${name}\n`);
}

type Height = { readonly name: string; readonly height: number };

async function drawSheet(
  browser: Browser,
  cards: readonly SampleCard[],
  theme: Theme,
  width: number,
  path: string,
): Promise<readonly Height[]> {
  const columns = width > 400 ? 3 : 5;
  const page = await browser.newPage({
    viewport: { width: columns * (width + 32) + 32, height: windowHeight },
  });
  await page.setContent(`<style>${toStyle(theme, width, columns)}</style><main></main>`);
  for (const script of scripts) await page.addScriptTag({ path: join(root, script) });
  const heights = await page.evaluate(paint, { cards, hostConfig: toHostConfig(theme) });
  await page.screenshot({ path, fullPage: true });
  await page.close();
  return heights;
}

/** Runs in the page; gives how tall each card is, in CSS pixels. */
function paint({
  cards,
  hostConfig,
}: {
  cards: readonly SampleCard[];
  hostConfig: object;
}): readonly Height[] {
  // biome-ignore lint/suspicious/noExplicitAny: the two scripts put themselves on the page untyped.
  const { AdaptiveCards, markdownit } = globalThis as any;
  const markdown = markdownit();
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (
    text: string,
    result: { outputHtml: string; didProcess: boolean },
  ) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  for (const { name, card } of cards) {
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
    drawn.parse(card);
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = name;
    figure.append(caption, drawn.render());
    document.querySelector('main')?.append(figure);
  }
  return [...document.querySelectorAll('figure')].map((figure, at) => ({
    name: cards[at]?.name ?? '',
    height: Math.round(figure.lastElementChild?.getBoundingClientRect().height ?? 0),
  }));
}

function toStyle(theme: Theme, width: number, columns: number): string {
  const { page, text, subtle, accent, line, card } = paletteOf(theme);
  return `
    body { margin: 0; background: ${page}; font: 14px/20px "Segoe UI", "Noto Sans", sans-serif; }
    main { columns: ${columns}; column-gap: 32px; padding: 24px 32px; }
    figure { break-inside: avoid; margin: 0 0 24px; width: ${width}px; }
    figcaption { color: ${subtle}; padding: 0 0 4px; }
    .ac-adaptiveCard { border: 1px solid ${line}; border-radius: 8px; }
    .ac-adaptiveCard p { margin: 0; }
    .ac-actionSet { flex-wrap: wrap; }
    input, textarea, select { width: 100%; box-sizing: border-box; background: ${card}; color: ${text};
      border: 1px solid ${line}; border-radius: 4px; padding: 6px 8px; font: inherit; min-height: 32px; }
    textarea { min-height: 64px; }
    input[type="radio"], input[type="checkbox"] { width: 16px; min-height: 16px; margin: 4px 8px 4px 0; accent-color: ${accent}; }
    .ac-pushButton { font: 600 14px/20px inherit; font-family: inherit; font-weight: 600; padding: 5px 12px; margin-bottom: 8px;
      border: 1px solid ${line}; border-radius: 4px; background: ${card}; color: ${text}; }
    .ac-pushButton.style-positive { background: ${accent}; border-color: ${accent}; color: ${theme === 'light' ? '#fff' : '#1f1f1f'}; }
  `;
}
