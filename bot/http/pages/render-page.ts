/** The frame of a page anybody may read: where one is, the ways to the others, and plain HTML without a script. */
import { text } from '../../../shared/text/text.ts';
import { type Html, html } from './html.ts';
import { pageStyle } from './page-style.ts';

export const pageNames = ['privacy', 'terms', 'accessibility'] as const;
export type PageName = (typeof pageNames)[number];

export type PageText = Awaited<ReturnType<typeof text.pages>>;

export type Section = {
  readonly heading: string;
  readonly said?: readonly string[];
  readonly points?: readonly string[];
};

export function renderPage(name: PageName, words: PageText, content: readonly Html[]): string {
  const { title, intro } = words[name];
  return html`<!doctype html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${text.appName}</title>
<link rel="icon" href="data:,">
${pageStyle}
</head>
<body>
<header>
<p>${text.appName}</p>
<nav aria-label="${words.around.pages}"><ul>
${pageNames.map((each) => toLink(each, words, each === name))}
<li><a href="/tab/">${words.around.tab}</a></li>
</ul></nav>
</header>
<main>
<h1>${title}</h1>
<p class="intro">${intro}</p>
${content}
</main>
</body>
</html>
`.html;
}

export function renderSection({ heading, said = [], points = [] }: Section): Html {
  return html`<h2>${heading}</h2>
${toParagraphs(said)}${points.length === 0 ? '' : toList(points)}`;
}

export function toParagraphs(said: readonly string[]): readonly Html[] {
  return said.map((each) => html`<p>${each}</p>`);
}

function toList(points: readonly string[]): Html {
  return html`<ul>
${points.map((each) => html`<li>${each}</li>`)}
</ul>`;
}

function toLink(name: PageName, words: PageText, isCurrent: boolean): Html {
  const current = isCurrent ? html` aria-current="page"` : '';
  return html`<li><a href="/${name}"${current}>${words[name].title}</a></li>`;
}
