/** Whether page, Word file and printed PDF of an edition say the same: word by word, as far as this machine can read a PDF. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { documentWords } from '../../shared/text/blueprint/words/en-GB-document.ts';
import { wordsOfWord } from '../support/document-words.ts';

/** What differs, in sentences; none where all three say the same. The files stay in `folder`. */
export async function compareWords(page: Page, folder: string): Promise<readonly string[]> {
  const article = page.locator('article');
  await article.waitFor();
  const shown = await article.evaluate((document) => {
    const alone = document.cloneNode(true) as Element;
    for (const part of alone.querySelectorAll('[role=doc-noteref], [role=doc-backlink]'))
      part.remove();
    const texts = window.document.createTreeWalker(alone, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) found.push(texts.currentNode.textContent ?? '');
    return found.join(' ');
  });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: documentWords.file.save }).click();
  const file = join(folder, 'edition.docx');
  await (await saving).saveAs(file);
  const inWord = wordsOfWord(readFileSync(file)).join(' ');
  const heads = count((await article.locator('thead').allInnerTexts()).join(' '));
  const pdf = join(folder, 'edition.pdf');
  writeFileSync(pdf, await page.pdf({ tagged: true, format: 'A4' }));
  const onPaper = readPdf(pdf);
  return [
    ...differ('Word', shown, inWord),
    ...(onPaper === null ? [] : differ('the PDF', shown, onPaper, heads)),
  ];
}

/** Null where nothing here reads a PDF. */
function readPdf(file: string): string | null {
  try {
    return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  } catch {
    process.stdout.write('pdftotext (poppler-utils) is not here: the PDF was not read.\n');
    return null;
  }
}

/**
 * Letters alone are compared: in a PDF the number of a footnote stands close to the word before it. `again`: words that may be there
 * more often, since a table’s head is printed on each page it goes over.
 */
function differ(
  what: string,
  shown: string,
  other: string,
  again: ReadonlyMap<string, number> = new Map(),
): readonly string[] {
  const [here, there] = [count(shown), count(other)];
  const words = new Set([...here.keys(), ...there.keys()]);
  const differing = [...words].filter((word) => {
    const more = (there.get(word) ?? 0) - (here.get(word) ?? 0);
    return more < 0 || (more > 0 && !again.has(word));
  });
  const told = differing
    .slice(0, 8)
    .map((word) => `“${word}” ${here.get(word) ?? 0}/${there.get(word) ?? 0}`);
  return differing.length === 0
    ? []
    : [`${what} differs from the page in ${differing.length} words: ${told.join(', ')}`];
}

function count(words: string): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const [word] of words.normalize('NFC').matchAll(/\p{L}+/gu))
    counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}
