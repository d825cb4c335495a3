/** Numbers as people say them: "twenty two", "oh seven seven double oh", "nine hundred". */

const units: ReadonlyMap<string, string> = new Map(
  'zero oh o nought one two three four five six seven eight nine'
    .split(' ')
    .map((word, at) => [word, String(Math.max(0, at - 3))]),
);
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const teenDigits = new Map(teens.split(' ').map((word, at) => [word, String(at + 10)]));
const tenDigits = new Map(tens.split(' ').map((word, at) => [word, String(at + 2)]));

const alternatives = (words: string): string => words.split(' ').join('|');

/** From thirteen on: smaller ones stand before too many ordinary words. */
export const numberInWords = [
  `(?:${alternatives(tens)})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?`,
  '(?:thir|four|fif|six|seven|eigh|nine)teen',
  `(?:a|one|two) hundred(?: and [a-z]+(?:[ -][a-z]+)?)?`,
].join('|');

export type SaidNumber = { readonly digits: string; readonly wordsSaid: number };

/** Every run of digits and number words, as the digits somebody would dial. */
export function findSaidNumbers(text: string): readonly SaidNumber[] {
  const runs: SaidNumber[] = [];
  let run: SaidNumber = { digits: '', wordsSaid: 0 };
  const pieces = Array.from(
    text.toLowerCase().matchAll(/[a-z]+|\d+|[^\s\w,-]/g),
    ([piece]) => piece,
  );
  for (let at = 0; at < pieces.length; at += 1) {
    const { digits, length } = readPiece(pieces, at);
    if (digits === '') {
      runs.push(run);
      run = { digits: '', wordsSaid: 0 };
    } else {
      const isSaid = !/^\d/.test(pieces[at] ?? '');
      run = { digits: run.digits + digits, wordsSaid: run.wordsSaid + (isSaid ? 1 : 0) };
      at += length - 1;
    }
  }
  return [...runs, run].filter(({ digits }) => digits !== '');
}

function readPiece(pieces: readonly string[], at: number) {
  const [piece = '', next = ''] = [pieces[at], pieces[at + 1]];
  const unit = units.get(piece);
  if (/^\d/.test(piece)) return { digits: piece, length: 1 };
  if (unit !== undefined && next === 'hundred') return { digits: `${unit}00`, length: 2 };
  if (unit !== undefined) return { digits: unit, length: 1 };
  const many = piece === 'double' ? 2 : /^tri?pp?le$/.test(piece) ? 3 : 0;
  const repeated = many > 0 ? (units.get(next) ?? (/^\d$/.test(next) ? next : '')) : '';
  if (repeated !== '') return { digits: repeated.repeat(many), length: 2 };
  const teen = teenDigits.get(piece);
  if (teen !== undefined) return { digits: teen, length: 1 };
  const ten = tenDigits.get(piece);
  if (ten === undefined) return { digits: '', length: 1 };
  const second = units.get(next);
  return second === undefined || second === '0'
    ? { digits: `${ten}0`, length: 1 }
    : { digits: ten + second, length: 2 };
}
