/** Puts what a document says into Word’s own parts: real headings, lists, tables and footnotes. */
import type { Paragraph, ParagraphChild, Table as WordTable } from 'docx';
import type {
  Block,
  Cell,
  Item,
  Line,
  Table,
} from '../../../shared/text/blueprint/document/section.ts';
import { grey, styleIds, textWidth } from './styles.ts';

/** The library comes when the first file is made. */
export type Docx = typeof import('docx');

/** The name of the list’s marks in the document. */
export const bulletsName = 'bullets';

export function toBlocks(docx: Docx, block: Block): readonly (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'heading':
      return [toHeading(docx, block)];
    case 'subtitle':
      return [new docx.Paragraph({ style: styleIds.subtitle, text: block.words })];
    case 'paragraph':
      return [
        new docx.Paragraph({
          children: toRuns(docx, block.line),
          /* What only says what comes next stays with it. */
          keepNext: block.line.words === '',
        }),
      ];
    case 'list':
      return toList(docx, block.items);
    case 'table':
      return [toTable(docx, block), toGap(docx)];
  }
}

function toHeading(
  docx: Docx,
  { level, words, anchor, startsPage }: Extract<Block, { readonly kind: 'heading' }>,
): Paragraph {
  const run = new docx.TextRun(words);
  return new docx.Paragraph({
    heading: level === 2 ? docx.HeadingLevel.HEADING_2 : docx.HeadingLevel.HEADING_3,
    pageBreakBefore: startsPage,
    children: [
      anchor === null ? run : new docx.Bookmark({ id: toBookmark(anchor), children: [run] }),
    ],
  });
}

/** As many stay together on a page. */
const fewItems = 8;

/** A short list stays whole; of a long one no page begins or ends with one item alone, which would look forgotten. */
function toList(docx: Docx, items: readonly Item[]): readonly Paragraph[] {
  const all = items.flatMap(({ line, under }) => [
    { line, level: 0 },
    ...under.map((each) => ({ line: each, level: 1 })),
  ]);
  return all.map(({ line, level }, at) =>
    toItem(docx, line, { level, keepNext: isBeside(at, all.length) }),
  );
}

/** Whether it stays on a page with the one after it. */
function isBeside(at: number, count: number): boolean {
  if (at === count - 1) return false;
  return count <= fewItems || at === 0 || at >= count - 3;
}

type ItemOptions = { readonly level: number; readonly keepNext: boolean };

function toItem(docx: Docx, line: Line, { level, keepNext }: ItemOptions): Paragraph {
  return new docx.Paragraph({
    keepNext,
    style: 'ListParagraph',
    numbering: { reference: bulletsName, level },
    children: toRuns(docx, line),
  });
}

function toRuns(docx: Docx, { lead, words, to, note }: Line): readonly ParagraphChild[] {
  return [
    ...(lead === null ? [] : [new docx.TextRun({ text: `${lead} `, bold: true })]),
    ...(to === null ? [new docx.TextRun(words)] : [toLink(docx, words, to)]),
    ...(note === null ? [] : [new docx.FootnoteReferenceRun(note.n)]),
  ];
}

function toLink(docx: Docx, words: string, to: string): ParagraphChild {
  const run = new docx.TextRun({ text: words, style: 'Hyperlink' });
  return new docx.InternalHyperlink({ anchor: toBookmark(to), children: [run] });
}

/** Word takes letters, digits and underscores. */
function toBookmark(anchor: string): string {
  return anchor.replaceAll('-', '_');
}

function toTable(docx: Docx, { head, rows, widths }: Table): WordTable {
  const all = widths.reduce((sum, each) => sum + each, 0);
  const columnWidths = widths.map((each) => Math.floor((textWidth * each) / all));
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new docx.TableRow({
      ...{ tableHeader: isHead, cantSplit: true },
      children: cells.map((cell, at) =>
        toCell(docx, cell, { width: columnWidths[at] ?? 0, isHead }),
      ),
    });
  const ruled = { style: docx.BorderStyle.SINGLE, size: 4, color: grey.line };
  const bare = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: docx.WidthType.DXA },
    columnWidths,
    layout: docx.TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true },
    borders: {
      ...{ top: ruled, bottom: ruled, insideHorizontal: ruled },
      ...{ left: bare, right: bare, insideVertical: bare },
    },
    margins: { top: 60, bottom: 40, left: 100, right: 100 },
    rows: [
      row(
        head.map((words) => [{ lead: null, words, to: null, note: null }]),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

type CellOptions = { readonly width: number; readonly isHead: boolean };

function toCell(docx: Docx, cell: Cell, { width, isHead }: CellOptions) {
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    ...(isHead && { shading: { fill: grey.shade, type: docx.ShadingType.CLEAR } }),
    children: cell.map(
      (line) =>
        new docx.Paragraph({
          style: isHead ? styleIds.head : styleIds.cell,
          children: toRuns(docx, line),
        }),
    ),
  });
}

/** Two tables without anything between them would be one, and what follows a table would touch it. */
function toGap(docx: Docx): Paragraph {
  return new docx.Paragraph({ spacing: { after: 0, line: 200, lineRule: 'auto' } });
}
