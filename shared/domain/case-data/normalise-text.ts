/** Gives every detector the same plain text, so that odd spaces, wide digits or invisible characters hide nothing. */

const invisible = /(?!\s)\p{C}|\ufeff|\p{Variation_Selector}|\u034f|\u20e3/gu;
const dashes = /[\u2010-\u2015\u2212]/g;
const apostrophes = /[\u2018\u2019\u201b\u02bc`]/g;
const quotes = /[\u201c-\u201f]/g;
const lineBreak = /[\n\r\u2028\u2029]/;

/** Folds width, dashes and quotes; runs of white space become one space, or one newline where a line ended. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .replace(/\s+/g, (space) => (lineBreak.test(space) ? '\n' : ' '));
}
