/** What a document says, paragraph by paragraph, as it is planned, as Word has it, and as a page shows it. */
import { strFromU8, unzipSync } from 'fflate';
import {
  type Block,
  notesOf,
  type Section,
  toNoteWords,
} from '../../shared/text/blueprint/document/section.ts';

/** Footnotes at the end. */
export function wordsOfSections(sections: readonly Section[]): readonly string[] {
  return [
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOfBlock)]),
    ...notesOf(sections).map(toNoteWords),
  ].map((words) => words.trim());
}

type Line = Extract<Block, { readonly kind: 'paragraph' }>['line'];

const wordsOfLine = ({ lead, words }: Line) => (lead === null ? words : `${lead} ${words}`);

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'subtitle':
      return [block.words];
    case 'paragraph':
      return [wordsOfLine(block.line)];
    case 'list':
      return block.items.flatMap(({ line, under }) => [line, ...under]).map(wordsOfLine);
    case 'table':
      return [...block.head, ...block.rows.flat(2).map(wordsOfLine)];
  }
}

/** The parts of a Word file by their names, such as `word/document.xml`. */
export function unzipWord(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** Without the table of contents, which says headings once more. */
export function wordsOfWord(file: Uint8Array): readonly string[] {
  const parts = unzipWord(file);
  const body = (parts['word/document.xml'] ?? '').replace(/<w:sdt>.*?<\/w:sdt>/gs, '');
  return [body, parts['word/footnotes.xml'] ?? ''].flatMap(paragraphsOf);
}

function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => !paragraph.includes('w:val="TOCHeading"'))
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, words = '']) => words)
        .join(''),
    )
    .map((words) => toPlain(words).trim())
    .filter((words) => words !== '');
}

function toPlain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Without the numbers of footnotes, which Word writes by itself. */
export function wordsOfPage(document: Element): readonly string[] {
  const paragraphs = document.querySelectorAll('h2, h3, h4, h5, p, li, thead th');
  return [...paragraphs].map((element) => {
    const alone = element.cloneNode(true) as Element;
    for (const part of alone.querySelectorAll('ul, [role=doc-noteref], [role=doc-backlink]'))
      part.remove();
    return alone.textContent.trim();
  });
}
