/** What people typed, tidied, and how much more of it fits. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roomLeft, tidy } from '../../../shared/domain/tidy.ts';

describe('typed text', () => {
  test.each([
    ['has no blanks around it', '  a change \n', 'a change'],
    ['has single spaces', 'a \t  change', 'a change'],
    ['keeps its line breaks', 'one\ntwo', 'one\ntwo'],
    ['has one kind of line break', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['has no spaces at line ends', 'one  \n  two', 'one\ntwo'],
    ['has at most one blank line', 'one\n\n \n\ntwo', 'one\n\ntwo'],
    ['has no control characters', 'one\u0000\u0007two', 'one two'],
    ['has no half characters', 'one \ud83d two', 'one \ufffd two'],
    ['keeps emoji whole', 'family 👩‍👧 time', 'family 👩‍👧 time'],
    ['is nothing when nobody could see it', '\u200b \u00ad\ufeff', ''],
  ])('%s', (_, typed, expected) => {
    expect(tidy(typed)).toBe(expected);
  });

  test('is tidy once tidied', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const once = tidy(typed);

        expect(tidy(once)).toBe(once);
      }),
    );
  });

  test('is JSON of at most three bytes a character, so that limits in characters bound what is stored', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const tidied = tidy(typed);

        expect(Buffer.byteLength(JSON.stringify(tidied)) - 2).toBeLessThanOrEqual(
          3 * tidied.length,
        );
      }),
    );
  });
});

test.each([
  ['counts what is kept, and not the blanks around it', '  a change \n', 12],
  ['is less than nothing by as many as are too many', 'a'.repeat(23), -3],
])('the room left %s', (_, typed, left) => {
  expect(roomLeft({ limit: 20, required: true, oneLine: true }, typed)).toBe(left);
});

/** Ordinary characters, and those that make trouble. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(' ', '\n', '\r', '\t', '\u0000', '\u00a0', '\ud83d', '\u200b', 'a', '"'))
    .map((parts) => parts.join('')),
);
