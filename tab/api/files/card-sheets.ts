/** Draws cards to print, eight to an A4 sheet, as a page that needs nothing else: no script, no address, no font. */

/** `code` is null for a blank one. `from`: where it comes from, where that is to be read on it. */
export type PrintedCard = {
  readonly words: string;
  readonly code: string | null;
  readonly from?: string;
};

export type CardSheets = {
  readonly language: string;
  readonly title: string;
  /** Said on the screen, and not printed. */
  readonly how: string;
  readonly cards: readonly PrintedCard[];
  /** At the head of a blank card, and at its foot. */
  readonly blank: { readonly question: string; readonly note: string };
  readonly blankSheets: number;
};

export const cardsPerSheet = 8;

/** Points, by how much room the words take; as many letters of any kind fit as are printed, as a test in Chromium looks at. */
const sizes = [
  { upTo: 60, size: 22 },
  { upTo: 120, size: 17 },
  { upTo: 220, size: 14 },
  { upTo: 400, size: 11 },
] as const;
const smallest = 9;

/** Of more words the beginning is printed: its code leads to all of them. */
const longest = 280;

/** A sheet is a hair smaller than its paper, which else would begin another. */
const style = `
@page { size: A4 portrait; margin: 0; }
* { box-sizing: border-box; }
body { margin: 0; font-family: Arial, Helvetica, sans-serif; color: #000; background: #fff; }
.how { margin: 0; padding: 6mm; max-width: 190mm; font-size: 12pt; line-height: 1.5; }
.sheet { width: 210mm; height: 296.8mm; overflow: hidden; break-after: page; display: grid;
  grid-template: repeat(4, 74.2mm) / repeat(2, 105mm); }
.sheet:last-child { break-after: auto; }
.card { display: flex; flex-direction: column; justify-content: space-between; gap: 2mm; overflow: hidden;
  padding: 8mm 9mm 6mm; border: 0 dashed #777; border-width: 0 0.2mm 0.2mm 0; break-inside: avoid; }
.card:nth-child(2n) { border-right-width: 0; }
.card:nth-child(n + 7) { border-bottom-width: 0; }
.card p { margin: 0; line-height: 1.3; overflow-wrap: anywhere; white-space: pre-line; }
.card .foot { display: flex; justify-content: space-between; align-items: flex-end; gap: 4mm; }
.card .code { align-self: flex-end; flex: none; white-space: nowrap; font-size: 20pt; line-height: 1; font-weight: bold; letter-spacing: 0.12em; }
.card .small { font-size: 9.5pt; color: #444; }
@media print { .how { display: none; } }
@media screen { .sheet { margin: 0 6mm 6mm; outline: 0.2mm solid #777; } }
`;

export function toCardSheets({ language, title, how, cards, ...given }: CardSheets): string {
  const blanks = Array.from({ length: given.blankSheets * cardsPerSheet }, () => given.blank);
  const sheets = [...inSheets(cards.map(drawCard)), ...inSheets(blanks.map(drawBlank))];
  return `<!doctype html>
<html lang="${toHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${toHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<p class="how">${toHtml(how)}</p>
${sheets.join('\n')}
</body>
</html>
`;
}

function inSheets(cards: readonly string[]): readonly string[] {
  const count = Math.ceil(cards.length / cardsPerSheet);
  return Array.from({ length: count }, (_, at) => {
    const some = cards.slice(at * cardsPerSheet, (at + 1) * cardsPerSheet);
    return `<section class="sheet">\n${some.join('\n')}\n</section>`;
  });
}

function drawCard({ words, code, from }: PrintedCard): string {
  const printed = shorten(words);
  const size = `style="font-size: ${sizeOf(printed)}pt"`;
  const lead = `<p class="code">${toHtml(code ?? '')}</p>`;
  const foot =
    from === undefined
      ? lead
      : `<div class="foot"><p class="small">${toHtml(from)}</p>${lead}</div>`;
  return `<article class="card"><p ${size}>${toHtml(printed)}</p>${foot}</article>`;
}

function shorten(words: string): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.search(/\s\S*$/), longest / 2))} …`;
}

function drawBlank({ question, note }: CardSheets['blank']): string {
  return `<article class="card"><p class="small">${toHtml(question)}</p><p class="small">${toHtml(note)}</p></article>`;
}

/** Capitals and what is no Latin letter take up to twice the room. */
function sizeOf(words: string): number {
  const wide = words.match(/\p{Lu}|[mw@]|[^\p{Script=Latin}\p{P}\p{N}\s]/gu)?.length ?? 0;
  return sizes.find(({ upTo }) => words.length + wide <= upTo)?.size ?? smallest;
}

function toHtml(words: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return words.replace(/[&<>"]/g, (letter) => `&${names[letter]};`);
}
