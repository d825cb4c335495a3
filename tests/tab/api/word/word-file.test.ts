/** The Word file of a local blueprint: what Word and those who listen to it need, and the words of the document (P19). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toBlueprintDocument } from '../../../../shared/text/blueprint/document/document.ts';
import { notesOf } from '../../../../shared/text/blueprint/document/section.ts';
import { documentWords } from '../../../../shared/text/blueprint/words/en-GB-document.ts';
import { toWordFile } from '../../../../tab/api/word/to-word-file.ts';
import {
  anyBlueprint,
  buildBlueprint,
  buildExperiment,
  buildPillar,
} from '../../../support/build-blueprint-view.ts';
import { unzipWord, wordsOfSections, wordsOfWord } from '../../../support/document-words.ts';

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);

async function open(view = buildBlueprint()) {
  const parts = unzipWord(await toWordFile(view));
  return (name: string) => parts[name] ?? '';
}

test('any blueprint says in Word what the document says, paragraph by paragraph', async () => {
  await fc.assert(
    fc.asyncProperty(anyBlueprint, async (view) => {
      const planned = wordsOfSections(toBlueprintDocument(view, documentWords));

      expect(wordsOfWord(await toWordFile(view))).toEqual(planned);
    }),
    { numRuns: 10 },
  );
});

test('words that XML would read as its own are words', async () => {
  const view = buildBlueprint({ vision: 'Less <w:p> & "more" time' });

  expect(wordsOfWord(await toWordFile(view))).toContain('“Less <w:p> & "more" time”');
});

describe('the file', () => {
  test('has headings of Word’s own styles, of which none is left out', async () => {
    const xml = (await open())('word/document.xml');
    const levels = all(xml, /<w:pStyle w:val="Heading(\d)"\/>/g).map(Number);

    expect(xml).toContain('<w:pStyle w:val="Title"/>');
    expect(new Set(levels)).toEqual(new Set([1, 2, 3]));
    expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  test('says of each distance of lines that it is one, for whatever reads the file', async () => {
    const read = await open();
    const spacings = all(
      read('word/styles.xml') + read('word/document.xml'),
      /<w:spacing ([^>]*w:line="[^>]*)\/>/g,
    );

    expect(spacings.length).toBeGreaterThan(3);
    expect(spacings.filter((each) => !each?.includes('w:lineRule="auto"'))).toEqual([]);
  });

  test('repeats the head of each table, and breaks no row', async () => {
    const xml = (await open())('word/document.xml');
    const tables = all(xml, /<w:tbl>(.*?)<\/w:tbl>/gs);

    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const rows = all(table ?? '', /<w:tr>(.*?)<\/w:tr>/gs);
      expect(rows.map((row) => row?.includes('<w:tblHeader/>'))).toEqual(
        rows.map((_, at) => at === 0),
      );
      expect(rows.every((row) => row?.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  test('has lists with marks of their own, and nothing in boxes or pictures', async () => {
    const read = await open();
    const xml = read('word/document.xml');
    const used = new Set(all(xml, /<w:numId w:val="(\d+)"\/>/g));
    const known = all(read('word/numbering.xml'), /<w:num w:numId="(\d+)"/g);

    expect(used.size).toBeGreaterThan(0);
    expect([...used].filter((id) => !known.includes(id))).toEqual([]);
    expect(xml).not.toMatch(/<w:drawing|<w:pict|txbxContent|<w:framePr/);
  });

  test.each([
    ['a short list stays whole', 3, [true, true, false]],
    [
      'of a long one no page has one item alone',
      9,
      [true, false, false, false, false, false, true, true, false],
    ],
  ])('%s', async (_, length, together) => {
    const experiments = Array.from({ length }, (_each, at) => buildExperiment({ number: at + 1 }));
    const read = await open(buildBlueprint({ experiments }));
    const [, underPillar = ''] = read('word/document.xml').split(documentWords.pillars.experiments);
    const items = underPillar.split('</w:p>').slice(1, length + 1);

    expect(items.map((item) => item.includes('<w:keepNext/>'))).toEqual(together);
  });

  test('has footnotes that are all there, each referred to once', async () => {
    const view = buildBlueprint();
    const read = await open(view);
    const referred = all(read('word/document.xml'), /<w:footnoteReference w:id="(\d+)"\/>/g);
    const there = all(read('word/footnotes.xml'), /<w:footnote w:id="(\d+)"/g);
    const numbers = notesOf(toBlueprintDocument(view, documentWords)).map(({ n }) => String(n));

    expect(numbers.length).toBeGreaterThan(1);
    expect(referred).toEqual(numbers);
    expect(there).toEqual(numbers);
  });

  test('has links that lead to places in it', async () => {
    const xml = (await open())('word/document.xml');
    const places = all(xml, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    const links = all(xml, /<w:hyperlink [^>]*w:anchor="([^"]+)"/g);

    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((to) => !places.includes(to))).toEqual([]);
  });

  test('has contents of two levels, and asks nothing of whoever opens it', async () => {
    const read = await open();
    const xml = read('word/document.xml');

    expect(xml).toMatch(/TOC [^<]*\\o &quot;1-2&quot;/);
    expect(xml).not.toContain('w:dirty="true"');
    expect(read('word/settings.xml')).not.toContain('updateFields');
  });

  test('is in British English, Arial 11, on A4 with margins of 2.5 cm', async () => {
    const read = await open();
    const styles = read('word/styles.xml');
    const page = read('word/document.xml');

    expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/s);
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Arial".*<w:sz w:val="22"\/>/s);
    expect(styles).toMatch(/<w:docDefaults>.*w:line="276".*<w:jc w:val="left"\/>/s);
    expect(page).toMatch(/<w:pgSz [^>]*w:w="11907"|<w:pgSz [^>]*w:w="11906"/);
    expect(page).toMatch(/<w:pgMar [^>]*w:left="141[78]"/);
  });

  test('says what it is, and of whom', async () => {
    const core = (await open())('docProps/core.xml');

    expect(core).toContain('<dc:title>Local blueprint – Elmshire</dc:title>');
    expect(core).toContain('<dc:subject>Draft of 19 February 2027</dc:subject>');
    expect(core).toContain('<dc:creator>Elmshire</dc:creator>');
  });
});

test('ninety-six experiments fit', async () => {
  const pillars = Array.from({ length: 8 }, (_, at) => buildPillar({ id: `pillar-${at}` }));
  const experiments = Array.from({ length: 96 }, (_, at) =>
    buildExperiment({ id: `${at}`, number: at + 1, pillarId: `pillar-${at % 8}` }),
  );
  const file = await toWordFile(buildBlueprint({ pillars, experiments }));

  expect(wordsOfWord(file)).toContain('EX-96 Duty signs off vouchers in every team');
  expect(file.byteLength).toBeLessThan(1_000_000);
});
