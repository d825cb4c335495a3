/** The whole Word document of what a blueprint says: its cover, contents, parts and footnotes. */
import type { Document, EstimatedPageNumbers, Paragraph, Table } from 'docx';
import {
  notesOf,
  type Section,
  toNoteWords,
} from '../../../shared/text/blueprint/document/section.ts';
import { bullets, page, styleIds, textWidth, toStyles } from './styles.ts';
import { bulletsName, type Docx, toBlocks } from './to-blocks.ts';

/** What is said about the file, and in it beside what the blueprint says. */
export type About = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** A tag such as `en-GB`. */
  readonly language: string;
  /** Above the table of contents. */
  readonly contents: string;
  /** Around the numbers at the foot of each page. */
  readonly pages: { readonly before: string; readonly between: string };
};

/**
 * They are left blank until somebody updates the contents: to work them out is to lay out every page, for seconds in
 * which the server does nothing else, and Word asks an anxious question of whoever opens a file that wants it to.
 */
function pageNumbers(): EstimatedPageNumbers {
  return { bookmarks: new Map() };
}

/** The first section is the cover. */
export function toDocument(
  docx: Docx,
  [cover, ...parts]: readonly Section[],
  about: About,
): Document {
  const { title, subject, creator, language } = about;
  const sections = cover ? [cover, ...parts] : parts;
  const footnotes = notesOf(sections).map((note) => [
    note.n,
    /* Its number stands before it. */
    { children: [new docx.Paragraph({ style: 'FootnoteText', text: ` ${toNoteWords(note)}` })] },
  ]);
  return new docx.Document({
    ...{ title, subject, creator, lastModifiedBy: creator, pageNumbers },
    styles: toStyles(language),
    numbering: { config: [{ reference: bulletsName, levels: bullets }] },
    footnotes: Object.fromEntries(footnotes),
    sections: [
      {
        properties: { page },
        footers: { default: toFooter(docx, about) },
        children: [
          ...(cover ? toCover(docx, cover, about) : []),
          ...parts.flatMap((part, at) => toPart(docx, part, at === 0)),
        ],
      },
    ],
  });
}

function toCover(
  docx: Docx,
  { heading, blocks }: Section,
  { contents }: About,
): readonly (Paragraph | Table | InstanceType<Docx['TableOfContents']>)[] {
  return [
    new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, text: heading }),
    ...blocks.flatMap((block) => toBlocks(docx, block)),
    new docx.Paragraph({ style: styleIds.contents, text: contents }),
    new docx.TableOfContents(contents, {
      ...{ hyperlink: true, headingStyleRange: '1-2' },
      tabLeader: docx.LeaderType.NONE,
    }),
  ];
}

/** The first one begins behind the contents, on a page of its own. */
function toPart(docx: Docx, { heading, blocks, startsPage }: Section, isFirst: boolean) {
  return [
    new docx.Paragraph({
      heading: docx.HeadingLevel.HEADING_1,
      pageBreakBefore: startsPage || isFirst,
      text: heading,
    }),
    ...blocks.flatMap((block) => toBlocks(docx, block)),
  ];
}

/** The title, and at the right which page it is of how many. */
function toFooter(docx: Docx, { title, pages }: About) {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: styleIds.cell,
        tabStops: [{ type: docx.TabStopType.RIGHT, position: textWidth }],
        children: [
          new docx.TextRun({
            children: [
              title,
              new docx.Tab(),
              `${pages.before} `,
              CURRENT,
              ` ${pages.between} `,
              TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
