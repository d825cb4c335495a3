/** What `npm start` says becomes of what is logged is what does. */
import { expect, test } from '@jest/globals';
import { keepsData, toKeptWords } from '../../../bot/local/start-words.ts';

const now = '2027-01-04T09:29';

test.each([
  [null, undefined, true, 'What you log is kept for next time.'],
  [now, undefined, false, `It began as if it were ${now}, and begins afresh next time.`],
  [
    ...[now, '/tmp/mine.db', true],
    `It began as if it were ${now}. What you log is kept in /tmp/mine.db.`,
  ],
] as const)('from %s, with the data file %s', (from, dataFile, isKept, words) => {
  expect(keepsData({ now: from }, dataFile)).toBe(isKept);
  expect(toKeptWords({ now: from }, dataFile)).toBe(words);
});
