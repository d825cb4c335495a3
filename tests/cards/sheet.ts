/** Cards drawn by the renderer Teams uses, on a page of one width: to look at, or to measure. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { paletteOf, type Theme, toHostConfig } from './host-config.ts';
import type { SampleCard } from './sample-cards.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scripts = [
  'node_modules/adaptivecards-renderer/dist/adaptivecards.min.js',
  'node_modules/markdown-it/dist/browser/markdown-it.umd.min.js',
];

export type Sheet = { readonly theme: Theme; readonly width: number; readonly columns: number };

export async function openSheet(
  browser: Browser,
  cards: readonly SampleCard[],
  { theme, width, columns }: Sheet,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: columns * (width + 32) + 32, height: 900 },
  });
  await page.setContent(`<style>${toStyle(theme, width, columns)}</style><main></main>`);
  for (const script of scripts) await page.addScriptTag({ path: join(root, script) });
  await page.evaluate(paint, { cards, hostConfig: toHostConfig(theme) });
  return page;
}

/** Runs in the page. */
function paint({ cards, hostConfig }: { cards: readonly SampleCard[]; hostConfig: object }): void {
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
