/** What must hold for any text: every valid number is seen, nothing throws, neighbours change nothing. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caseDataKinds, findCaseData } from '../../../../shared/domain/case-data/case-data.ts';
import { readCorpus } from './case-data-corpus/read-corpus.ts';

const ordinaryWords =
  'and then duty moved our rota because people wait while forms sit there until somebody prints them again slowly'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...ordinaryWords), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));
const separator = fc.constantFrom('', ' ', '-', '.', '\u00a0', '  ', ' - ', '\u200b', '\u2011');
const digit = fc.integer({ min: 0, max: 9 });

function checkDigit(nine: readonly number[]): number {
  const sum = nine.reduce((total, value, at) => total + value * (10 - at), 0);
  return (11 - (sum % 11)) % 11;
}

const nhsNumber = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(digit, { minLength: 8, maxLength: 8 }))
  .map(([first, rest]) => [first, ...rest])
  .filter((nine) => checkDigit(nine) !== 10)
  .map((nine) => [...nine, checkDigit(nine)].join(''));

function spaced(number: string, [first, second]: readonly string[]): string {
  return `${number.slice(0, 3)}${first}${number.slice(3, 6)}${second}${number.slice(6)}`;
}

const prefixes = [...'ABCEGHJKLMNOPRSTWXYZ']
  .flatMap((first) => [...'ABCEGHJKLMNPRSTWXYZ'].map((second) => first + second))
  .filter((prefix) => !['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'].includes(prefix));
const pairs = fc
  .array(digit, { minLength: 6, maxLength: 6 })
  .map((six) => six.join(''))
  .map((six) => [six.slice(0, 2), six.slice(2, 4), six.slice(4)]);

describe('NHS numbers', () => {
  test('are seen in any usual spacing, between any ordinary words', () => {
    fc.assert(
      fc.property(
        sentence,
        nhsNumber,
        fc.tuple(separator, separator),
        sentence,
        (before, number, gaps, after) => {
          const text = `${before} ${spaced(number, gaps)} ${after}`;

          expect(findCaseData(text)).toEqual(['nhs-number']);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('pass once the check digit is another', () => {
    fc.assert(
      fc.property(
        nhsNumber,
        fc.integer({ min: 1, max: 9 }),
        fc.tuple(separator, separator),
        (number, step, gaps) => {
          const wrong = number.slice(0, 9) + ((Number(number[9]) + step) % 10);
          const text = `rota ${spaced(wrong, gaps)} rota`;

          expect(findCaseData(text)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('National Insurance numbers', () => {
  test('are seen with every valid prefix, in either case and any usual spacing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...prefixes),
        pairs,
        fc.constantFrom('A', 'B', 'C', 'D'),
        fc.constantFrom('', ' ', '-', '\u00a0'),
        fc.boolean(),
        (prefix, numbers, suffix, gap, isLower) => {
          const number = [prefix, ...numbers, suffix].join(gap);
          const text = `form for ${isLower ? number.toLowerCase() : number}, please`;

          expect(findCaseData(text)).toContain('national-insurance-number');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(['DA', 'FA', 'IA', 'QQ', 'UA', 'VA', 'AO', 'BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'])(
    'pass with the prefix %s, which is never given out',
    (prefix) => {
      const text = `rota ${prefix} 12 34 56 C rota`;

      expect(findCaseData(text)).toEqual([]);
    },
  );
});

/** In these every letter may be the first of a name that goes on to the end. */
const wordsThatDoNotEnd = ['x-A', 'X-', "A'", 'x-'];

describe('any text', () => {
  test('has the same kinds among ordinary sentences as alone', () => {
    const lines = [...readCorpus('refused.txt'), ...readCorpus('let-through.txt')];

    fc.assert(
      fc.property(sentence, fc.constantFrom(...lines), sentence, (before, { text }, after) => {
        expect(findCaseData(`${before}.\n${text}\n${after}.`)).toEqual(findCaseData(text));
      }),
      { numRuns: 1500 },
    );
  });

  test.each(['grapheme', 'binary', 'binary-ascii'] as const)('never throws: %s', (unit) => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
        const found = findCaseData(text);

        expect(found).toEqual(caseDataKinds.filter((kind) => found.includes(kind)));
      }),
      { numRuns: 1000 },
    );
  });

  test('is read past control characters and halves of characters', () => {
    const text = '\ud800 child \udfffTo\u0000m \ud83d';

    expect(findCaseData(text)).toEqual(['named-child']);
  });

  test('comes to an end on 200,000 characters of junk made to look like case data', () => {
    const fragments = fc.constantFrom(
      '0',
      '9',
      '9 ',
      '0 ',
      '- ',
      '.',
      '@',
      'a',
      'a@',
      'A',
      ' ',
      '\n',
      'ab 12 ',
      'dob ',
      'd o b ',
      'born ',
      'case no ',
      'case ',
      'id ',
      'child ',
      'child Tom and ',
      'the ',
      'Khan ',
      "Tom's ",
      "'",
      '12/',
      '1/1/',
      '+44 ',
      'm1 ',
      'M1 1',
      'NHS ',
      'ni ',
      'between ',
      'a.',
      'x-',
      '\u200b',
      '\ufdfa',
      ' \n',
    );

    fc.assert(
      fc.property(fc.array(fragments, { minLength: 1, maxLength: 4 }), (parts) => {
        const part = parts.join('');
        const text = part.repeat(Math.ceil(200_000 / part.length)).slice(0, 200_000);

        expect(caseDataKinds).toEqual(expect.arrayContaining([...findCaseData(text)]));
      }),
      { numRuns: 12, examples: wordsThatDoNotEnd.map((part) => [[part]]) },
    );
  });
});
