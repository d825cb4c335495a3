/** Sees phone numbers that reach a person or a home (P3). */
import { findSaidNumbers, type SaidNumber } from './number-words.ts';

const gap = String.raw`[\s.,\-()/]{0,3}`;
const national = new RegExp(String.raw`(?<!\d)(?=(0(?:${gap}\d){9,10})(?!\d))`, 'g');
const fromAbroad = new RegExp(
  String.raw`(?<!\d)(?=(?:\+ ?|00)44${gap}(?:0${gap})?([1-9](?:${gap}\d){8,9})(?!\d))`,
  'g',
);
const withoutZero = new RegExp(
  String.raw`\b(?:phone|mobile|mob|tel|telephone|cell|call|ring|text|txt|whats ?app|(?:mum|dad|her|his|their|carer)(?:'?s)? (?:number|no|num))\b[^\d\n]{0,25}(7(?:${gap}\d){9})(?!\d)`,
  'i',
);
const otherCountry = new RegExp(String.raw`(?<![\d+])\+(?!44)[1-9](?:${gap}\d){8,13}(?!\d)`);
const withoutPlus = /(?<!\d)447\d{9}(?!\d)/;

/**
 * UK mobiles and landlines with 0, +44 or 0044, mobiles that lost their 0 after "mobile" or "call", and any "+" number.
 * Passes: numbers only organisations have (03, 080, 084, 087, 09: helplines, switchboards), short codes
 * (999, 111, 101, 119, 116 123), extensions, ids of a few digits.
 */
export function hasPhoneNumber(text: string): boolean {
  return (
    Array.from(text.matchAll(national)).some(([, number = '']) => isNationalNumber(number)) ||
    Array.from(text.matchAll(fromAbroad)).some(([, number = '']) =>
      isPersonal(number.replace(/\D/g, '')),
    ) ||
    withoutZero.test(text) ||
    otherCountry.test(text) ||
    withoutPlus.test(text) ||
    findSaidNumbers(text).some(isSaidAloud)
  );
}

/** "oh seven seven double oh nine hundred …"; five digits said are enough, fewer are a code. */
function isSaidAloud({ digits, wordsSaid }: SaidNumber): boolean {
  if (wordsSaid === 0) return false;
  const isWhole = /^(?:7\d{9}$|0(?:7\d{9}|[12]\d{8,9})$)/.test(digits);
  const isAllButSaid = wordsSaid >= 2 && /^0(?:7|1\d|2\d)\d{6,}$/.test(digits);
  return isAllButSaid || isWhole || (wordsSaid >= 4 && /^0[127]\d{3,}$/.test(digits));
}

/** Digits stand in groups people use: a date such as 01.04.2026 followed by a number is none. */
function isNationalNumber(number: string): boolean {
  const groups = number.split(/\D+/).filter((group) => group !== '');
  const [first = ''] = groups;
  const digits = groups.join('');
  const usual = first.length >= 3 || /^(?:07 \d{3}|0 7\d{3})/.test(groups.join(' '));
  const oneByOne = groups.length === digits.length && digits.startsWith('07');
  const short = digits.length === 10 && first.length < 5;
  return (usual || oneByOne) && !short && isPersonal(digits.slice(1));
}

/** `digits` without the leading 0. */
function isPersonal(digits: string): boolean {
  return /^(?:1\d{8,9}|[27]\d{9}|5[56]\d{8})$/.test(digits);
}
