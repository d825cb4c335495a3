/** Writes a table as CSV that a spreadsheet shows as words, whatever they begin with, and never works out (P22). */

/** Empty where there is nothing. */
export type Cell = string | number | null | undefined;

export type Table = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/**
 * With a byte order mark, without which Excel takes UTF-8 for something else, and lines as RFC 4180 ends them. All
 * words are quoted, so that none is cut at a semicolon or a tab. The library is loaded for whoever asks.
 */
export async function toCsv({ heads, rows }: Table): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify([heads, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted_string: true,
    escape_formulas: true,
    cast: { string: neutralise },
  });
}

/**
 * What spreadsheets take for the beginning of a formula, as OWASP lists it, in every width. The library looks at the
 * first letter only and lets a line feed and the small forms pass; spreadsheets look past blanks and what is not seen.
 */
const formula = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/u;

/** An apostrophe before it is what spreadsheets themselves write for “these are words”. */
function neutralise(words: string): string {
  return formula.test(words) ? `'${words}` : words;
}
