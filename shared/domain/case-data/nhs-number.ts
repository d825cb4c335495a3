/** Sees NHS numbers by their check digit (P3), however they are spaced. */

const gap = String.raw`[\s.\-_/]{0,3}`;
const grouped = new RegExp(String.raw`(?<!\d)(?=(\d{3}${gap}\d{3}${gap}\d{4})(?!\d))`, 'g');
const oneByOne = /(?<!\d)(?=(\d(?:[\s.\-_/]\d){9})(?!\d))/g;
const inPairs = /(?<!\d)(?=(\d\d(?:[\s.\-_/]\d\d){4})(?!\d))/g;
const labelled = new RegExp(String.raw`\bnhs[^\d\n]{0,40}[1-9](?:${gap}\d){9}(?!\d)`, 'i');

/**
 * Ten digits, 3-3-4, unbroken, one by one or in pairs, whose modulus-11 check digit holds (NHS Data Dictionary, "NHS NUMBER").
 * After "NHS" any ten digits are refused: a slip of one digit does not make them anybody else's.
 * A leading 0 is a phone number and never an NHS number.
 */
export function hasNhsNumber(text: string): boolean {
  return (
    [grouped, oneByOne, inPairs].some((shape) => hasCheckedNumber(text, shape)) ||
    labelled.test(text)
  );
}

function hasCheckedNumber(text: string, shape: RegExp): boolean {
  return Array.from(text.matchAll(shape)).some(([, digits = '']) =>
    hasValidCheckDigit(digits.replace(/\D/g, '')),
  );
}

function hasValidCheckDigit(digits: string): boolean {
  if (digits.startsWith('0')) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, at) => total + Number(digit) * (10 - at),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}
