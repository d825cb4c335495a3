/** What a team learned, newest first: each thing once, with where it comes from, and nothing that is one person's alone. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  feedPage,
  matches,
  pageAfter,
  toFeed,
} from '../../../../shared/domain/learning-feed/feed.ts';
import type { Ask } from '../../../../shared/domain/small-change/asks.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { goAgain } from '../../../../shared/domain/small-change/grow/go-again.ts';
import { learnFrom } from '../../../../shared/domain/small-change/grow/grow.ts';
import { sayThanks } from '../../../../shared/domain/small-change/grow/thanks.ts';
import { buildChange, buildCommand, fullLearning } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';

const tried = buildChange({ stage: 'grow' });
const input = { happened: 'We tried it', learned: 'Tell duty first', decision: 'adapt' } as const;
const command = (id: string, at: string) => buildCommand({ id: `command-${id}`, at });

function told() {
  const first = command('1', '2026-11-18T10:00:00.000Z');
  return unwrap(learnFrom(tried, { ...input, livedUpTo: [], values: [] }, first));
}

describe('what was told', () => {
  test('stands at the time it was learned, however the change was touched after', () => {
    const thanked = unwrap(
      sayThanks(
        told(),
        { thanks: 'Jo came along', share: true },
        command('2', '2026-11-20T10:00:00.000Z'),
      ),
    );

    expect(toFeed([thanked]).map(({ kind, at, words }) => ({ kind, at, words }))).toEqual([
      { kind: 'thanks', at: '2026-11-20T10:00:00.000Z', words: 'Jo came along' },
      { kind: 'told', at: '2026-11-18T10:00:00.000Z', words: 'Tell duty first' },
    ]);
  });

  test('of a go before stays, beside that it was gone again with', () => {
    const again = unwrap(
      goAgain(
        { ...told(), learning: { ...told().learning, ...fullLearning, decision: 'adapt' } },
        command('3', '2026-11-22T10:00:00.000Z'),
      ),
    );

    const feed = toFeed([again]);

    expect(feed.map(({ kind, go, goes }) => [kind, go, goes])).toEqual(
      expect.arrayContaining([
        ['told', 1, 2],
        ['went-again', 2, 2],
      ]),
    );
    expect(feed).toHaveLength(2);
  });

  test('has nothing of a change that has told nothing', () => {
    expect(toFeed([tried])).toEqual([]);
  });

  test('what families noticed stands for itself', () => {
    const learning = { ...noLearning, ...fullLearning, noticed: 'A mother said thank you' };

    expect(
      toFeed([{ ...tried, learning }])
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['noticed', 'told']);
  });
});

describe('a yes', () => {
  const ask: Ask = {
    ...{ id: 'ask-1', by: { id: 'amara', name: 'Amara Osei' }, at: '2026-11-16T10:00:00.000Z' },
    ...{ of: { id: 'helen', name: 'Helen Ashdown' }, ofRole: null, words: null, earlier: [] },
    answer: {
      answer: 'yes',
      because: 'For a month',
      at: '2026-11-17T10:00:00.000Z',
      heardBy: null,
    },
  };

  test('is learned from, with who gave it and why', () => {
    expect(toFeed([{ ...tried, asks: [ask] }])).toMatchObject([
      { kind: 'said-yes', by: 'Helen Ashdown', role: null, words: 'For a month' },
    ]);
  });

  test('that has not been given is not', () => {
    const answer = { ...ask.answer, answer: 'not-yet' } as Ask['answer'];

    expect(toFeed([{ ...tried, asks: [{ ...ask, answer: null }] }])).toEqual([]);
    expect(toFeed([{ ...tried, asks: [{ ...ask, answer }] }])).toEqual([]);
  });
});

test('a thank-you that is not shared is nowhere', () => {
  const kept = sayThanks(
    tried,
    { thanks: 'Jo came along', share: false },
    command('2', '2026-11-20T10:00:00.000Z'),
  );

  expect(toFeed([unwrap(kept)])).toEqual([]);
});

describe('whatever there is', () => {
  const changes = fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 60 }),
      learned: fc.option(fc.string({ minLength: 1 }), { nil: null }),
      noticed: fc.option(fc.string({ minLength: 1 }), { nil: null }),
      decision: fc.constantFrom('keep', 'adapt', 'stop', null),
      thanks: fc.array(fc.boolean(), { maxLength: 3 }),
    }),
    { maxLength: 60 },
  );

  test('stands once each, newest first, and pages give all of it in order', () => {
    fc.assert(
      fc.property(changes, (given) => {
        const all = toFeed(
          given.map(({ number, learned, noticed, decision, thanks }, at) => ({
            ...tried,
            ...{ id: `change-${at}`, number },
            stageSince: `2026-11-${String(10 + (number % 15))}T10:00:00.000Z`,
            learning: { ...noLearning, learned, noticed, decision },
            thanks: thanks.map((shared, place) => ({
              ...{ id: `thanks-${place}`, words: 'Well done', shared },
              ...{ by: { id: 'jo', name: 'Jo' }, at: '2026-11-20T10:00:00.000Z' },
            })),
          })),
        );
        const counted = given.flatMap(({ learned, noticed, thanks }) => [
          ...(learned === null ? [] : [1]),
          ...(noticed === null ? [] : [1]),
          ...thanks.filter((shared) => shared),
        ]);
        expect(all).toHaveLength(counted.length);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(all.map(({ at }) => at)).toEqual(
          all
            .map(({ at }) => at)
            .toSorted()
            .toReversed(),
        );

        const read: unknown[] = [];
        let after: string | null = null;
        do {
          const page: ReturnType<typeof pageAfter<(typeof all)[number]>> = pageAfter(all, after);
          expect(page.items.length).toBeLessThanOrEqual(feedPage);
          read.push(...page.items);
          after = page.next;
        } while (after !== null);
        expect(read).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  test('of one kind is exactly what matches', () => {
    const any = { kind: null, strandId: null, decision: null, valueId: null };
    const [item] = toFeed([told()]);
    if (!item) throw new Error('Nothing told.');

    expect(matches(item, any)).toBe(true);
    expect(matches(item, { ...any, decision: 'adapt' })).toBe(true);
    expect(matches(item, { ...any, decision: 'keep' })).toBe(false);
    expect(matches(item, { ...any, kind: 'thanks' })).toBe(false);
    expect(matches(item, { ...any, strandId: 'theme-forms' })).toBe(false);
  });
});
