/** The languages there are, and which of them is nearest to somebody's own. */
import { describe, expect, test } from '@jest/globals';
import { toDayWords, toWeekdayWords } from '../../../shared/text/dates.ts';
import { enGB } from '../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../shared/text/in-use/in-use.ts';
import { languages, nearestTag } from '../../../shared/text/languages.ts';
import { text } from '../../../shared/text/text.ts';
import { pseudo } from '../../support/pseudo-locale.ts';

test.each(Object.entries(languages))('%s calls itself so, and Intl knows it', async (tag, load) => {
  const words = (await load()) ?? enGB;

  expect(words.language).toBe(tag);
  expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
});

test('English is the first: what everybody without another is spoken to in', () => {
  expect(Object.keys(languages)[0]).toBe(enGB.language);
});

describe('the nearest language', () => {
  const tags = ['en-GB', 'cy', 'pt-PT', 'pt-BR'];

  test.each([
    ['cy-GB', 'cy'],
    ['CY', 'cy'],
    ['en-US', 'en-GB'],
    ['pt-br', 'pt-BR'],
    ['pt-AO', 'pt-PT'],
    ['fr-FR', 'en-GB'],
    ['cyx', 'en-GB'],
    ['', 'en-GB'],
    ['-', 'en-GB'],
  ])('to %j is %s', (wanted, tag) => {
    expect(nearestTag([wanted], tags)).toBe(tag);
  });

  test('is to the first of somebody’s own that there is', () => {
    expect(nearestTag(['fr', 'cy-GB', 'en'], tags)).toBe('cy');
    expect(nearestTag([], tags)).toBe('en-GB');
  });
});

test('days are said in the language in use, whichever was used before', () => {
  const english = [toDayWords('2026-11-21'), toWeekdayWords(1)];
  findWordsBy(() => pseudo);
  const welsh = [toDayWords('2026-11-21'), toWeekdayWords(1)];
  findWordsBy(() => enGB);

  expect(english).toEqual(['Saturday 21 November 2026', 'Monday']);
  expect(welsh).toEqual(['Dydd Sadwrn 21 Tachwedd 2026', 'Dydd Llun']);
  expect(toWeekdayWords(1)).toBe('Monday');
  expect(text.language).toBe('en-GB');
});
