/** The frame of a page that is a file: it can be read, printed and sent, and leads nowhere. */
import { text } from '../../shared/text/text.ts';
import { type Html, html } from '../http/pages/html.ts';
import { pageStyle } from '../http/pages/page-style.ts';

export function renderSheet(title: string, content: readonly Html[]): string {
  return html`<!doctype html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${text.appName}</title>
${pageStyle}
<style>dl { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } h4 { margin: 12px 0 4px; } main { margin-top: 24px; } li:not(:has(ul)) { white-space: pre-line; } li ul { margin: 2px 0 0; } main li li { margin-bottom: 0; }</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.html;
}
