/** Sees National Insurance numbers by HMRC's prefix and suffix rules (P3). */

const prefix = '(?<![A-Za-z0-9])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PRSTW-Z][A-CEGHJ-NPRSTW-Z]';
const gap = String.raw`[\s.\-_/]{0,2}`;
const digits = String.raw`\d\d${gap}\d\d${gap}\d\d`;
const period = 'second|minute|hour|day|night|week|fortnight|month|quarter|term|year';
const rate = `a (?:${period}|time|head|visit|child|family)`;

const complete = new RegExp(`${prefix}${gap}${digits}(?! ${rate})${gap}[A-D](?![A-Za-z0-9])`, 'i');
const labelled = new RegExp(
  String.raw`\b(?:ni|nino|n\.i\.|nat(?:ional)? ins(?:urance)?)(?![a-z])[^\d\n]{0,20}?${prefix}${gap}${digits}(?!\d)`,
  'i',
);
const printed = new RegExp(String.raw`${prefix}[ -]\d\d([ -])\d\d\1\d\d(?![ -]?\d)`);

/**
 * Two prefix letters (never D F I Q U V, no O second, not BG GB NK KN TN NT ZZ), six digits and a letter A to D.
 * The last letter may be missing after "NI number", or in capitals and the printed spacing "AB 12 34 56".
 * "by 250000 a year" is a rate, not a number.
 */
export function hasNationalInsuranceNumber(text: string): boolean {
  return complete.test(text) || labelled.test(text) || printed.test(text);
}
