/** How the Word file looks: A4, Arial 11, 1.15 lines, left-aligned, and dark enough to be read on any printer. */
import type { ILevelsOptions, IStylesOptions } from 'docx';

/** In twentieths of a point, as Word counts. */
const cm = 567;
const point = 20;
const a4 = { width: 21 * cm, height: Math.round(29.7 * cm) } as const;
const margin = Math.round(2.5 * cm);

export const page = {
  size: a4,
  margin: { top: margin, right: margin, bottom: margin, left: margin },
} as const;

/** From margin to margin. */
export const textWidth = a4.width - 2 * margin;

/** 1.15 lines, in 240ths. What reads the file may take them for a height unless it is said. */
const lines = { line: 276, lineRule: 'auto' } as const;
const single = { line: 240, lineRule: 'auto' } as const;

const teal = '0B5A5A';
export const grey = { line: 'BFBFBF', shade: 'F0F4F4' } as const;

/** In half points. */
const size = { text: 22, table: 20, note: 18, title: 60, subtitle: 32, h1: 36, h2: 28, h3: 24 };

export const styleIds = {
  subtitle: 'Subtitle',
  contents: 'TOCHeading',
  cell: 'TableText',
  head: 'TableHead',
} as const;

/** `language` is a tag such as `en-GB`. */
export function toStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: size.text, language: { value: language } },
        paragraph: { alignment: 'left', spacing: { ...lines, after: 6 * point } },
      },
      title: {
        run: { font: 'Arial', size: size.title, bold: true, color: teal },
        paragraph: { spacing: { before: 36 * point, after: 8 * point } },
      },
      heading1: toHeading(size.h1, { before: 24 * point, after: 10 * point }, teal),
      heading2: toHeading(size.h2, { before: 18 * point, after: 6 * point }, teal),
      heading3: toHeading(size.h3, { before: 12 * point, after: 4 * point }),
      listParagraph: { paragraph: { spacing: { after: 3 * point } } },
      footnoteText: { run: { size: size.note }, paragraph: { spacing: { after: 2 * point } } },
    },
    paragraphStyles: [
      {
        ...{ id: styleIds.subtitle, name: 'Subtitle', basedOn: 'Normal', next: 'Normal' },
        ...{ quickFormat: true, run: { size: size.subtitle } },
        paragraph: { spacing: { after: 14 * point } },
      },
      {
        ...{ id: styleIds.contents, name: 'TOC Heading', basedOn: 'Normal', next: 'Normal' },
        run: { size: size.h2, bold: true, color: teal },
        paragraph: { spacing: { before: 18 * point, after: 4 * point }, keepNext: true },
      },
      ...[1, 2].map((level) => ({
        ...{ id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal', next: 'Normal' },
        run: { bold: level === 1, size: size.table },
        paragraph: {
          indent: { left: (level - 1) * 0.5 * cm },
          spacing: { ...single, before: level === 1 ? 3 * point : 0, after: 0 },
        },
      })),
      {
        ...{ id: styleIds.cell, name: 'Table Text', basedOn: 'Normal', quickFormat: true },
        run: { size: size.table },
        paragraph: { spacing: { after: 2 * point } },
      },
      {
        ...{ id: styleIds.head, name: 'Table Head', basedOn: styleIds.cell, quickFormat: true },
        run: { size: size.table, bold: true },
        paragraph: { keepNext: true },
      },
    ],
  };
}

type Around = { readonly before: number; readonly after: number };

function toHeading(height: number, spacing: Around, color = '000000') {
  return {
    run: { font: 'Arial', size: height, bold: true, color },
    paragraph: { spacing: { ...lines, ...spacing }, keepNext: true, keepLines: true },
  };
}

/** Of a list and of one within it. */
export const bullets: readonly ILevelsOptions[] = ['•', '–'].map((mark, level) => ({
  ...{ level, format: 'bullet', text: mark, alignment: 'left' },
  style: { paragraph: { indent: { left: (level + 1) * 0.75 * cm, hanging: 0.6 * cm } } },
}));
