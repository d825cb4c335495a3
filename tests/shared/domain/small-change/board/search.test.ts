/** Searching: what a few words find, and in which order. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchChanges } from '../../../../../shared/domain/small-change/board/search.ts';
import { buildChange } from '../../../../support/build-change.ts';

const change = (number: number, title: string, benefit: string | null = null) =>
  buildChange({ id: `change-${number}`, number, title, benefit });

const vouchers = change(1, 'Duty workers sign off food vouchers', 'Families eat the same day.');
const desk = change(2, 'Share a desk day with health', 'Fewer phone calls about vouchers.');
const walk = change(12, 'Walk the school run, café after', null);
const all = [walk, desk, vouchers];

function find(typed: string): readonly number[] {
  return searchChanges(all, typed).map(({ number }) => number);
}

describe('a search', () => {
  test.each([
    ['words in any order', 'vouchers duty', [1]],
    ['words in another case', 'SCHOOL Walk', [12]],
    ['words without their accents', 'cafe', [12]],
    ['the beginning of a word, as it is typed', 'vou', [1, 2]],
    ['words across title and benefit', 'desk vouchers', [2]],
    ['a word in the middle of another not at all', 'chers', []],
    ['nothing when one word is nowhere', 'vouchers zebra', []],
    ['an id first, then others it begins', 'sc-1', [1, 12]],
    ['an id written together', 'sc12', [12]],
    ['an id with a word', 'SC-12 walk', [12]],
    ['a bare number', '12', [12]],
    ['titles before benefits', 'vouchers', [1, 2]],
    ['all, in the order given, without a word', ' – ', [12, 2, 1]],
  ])('finds %s: “%s”', (_, typed, numbers) => {
    expect(find(typed)).toEqual(numbers);
  });
});

describe('any search', () => {
  const word = fc.constantFrom('Duty', 'vouchers', 'ÉCOLE', 'naïve', 'don’t', '2nd', 'a-b', 'ﬁle');
  const changes = fc.array(
    fc
      .record({
        number: fc.integer({ min: 1, max: 30 }),
        title: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
        benefit: fc.option(fc.string(), { nil: null }),
      })
      .map((overrides) => buildChange(overrides)),
    { maxLength: 8 },
  );
  const typing = fc.oneof(
    fc.array(word, { maxLength: 3 }).map((all) => all.join(' ')),
    fc.string(),
  );

  test('finds only what is there, each once', () => {
    fc.assert(
      fc.property(changes, typing, (given, typed) => {
        const found = searchChanges(given, typed);

        expect(new Set(found).size).toBe(found.length);
        for (const each of found) expect(given).toContain(each);
      }),
    );
  });

  test('finds a change by any words of its own title', () => {
    fc.assert(
      fc.property(changes, fc.nat(), fc.nat(), (given, which, skip) => {
        fc.pre(given.length > 0);
        const wanted = given[which % given.length];
        const words = wanted?.title.split(' ').toReversed() ?? [];
        const typed = words.slice(skip % words.length).join(' ');

        expect(searchChanges(given, typed)).toContain(wanted);
        expect(searchChanges(given, typed.toUpperCase())).toContain(wanted);
        expect(searchChanges(given, typed.normalize('NFD'))).toContain(wanted);
      }),
    );
  });

  test('with one more word never finds more', () => {
    fc.assert(
      fc.property(changes, typing, word, (given, typed, more) => {
        const found = new Set(searchChanges(given, `x ${typed}`));

        for (const each of searchChanges(given, `x ${typed} ${more}`))
          expect(found).toContain(each);
      }),
    );
  });

  test('does not depend on the order of the words', () => {
    fc.assert(
      fc.property(changes, fc.array(word, { maxLength: 4 }), (given, words) => {
        const turned = words.toReversed().join(' ');

        expect(searchChanges(given, words.join(' '))).toEqual(searchChanges(given, turned));
      }),
    );
  });
});
