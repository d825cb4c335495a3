/** What happened, what was learned, and the time it gave back (P10, P11). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gapsBeforeLeaving } from '../../../../../shared/domain/small-change/gates.ts';
import {
  type AmongValues,
  type LearnInput,
  learnFrom,
  recordTimeReleased,
  type TimeInput,
} from '../../../../../shared/domain/small-change/grow/grow.ts';
import { toTimeWords } from '../../../../../shared/text/time-words.ts';
import { buildChange, buildCommand, fullLearning } from '../../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../../support/build-deps.ts';

const change = buildChange({ stage: 'grow' });
const asking = { id: 'value-1', value: 'We ask first', opposite: 'decisions arrive by email' };
const staying = { id: 'value-2', value: 'We stay', opposite: 'we move on' };
const told: LearnInput & AmongValues = {
  ...{ ...fullLearning, decision: 'stop' },
  ...{ livedUpTo: [], values: [asking, staying] },
};
const time: TimeInput = {
  ...{ minutes: '50', people: '4', use: 'direct-work' },
  ...{ basis: 'estimated', sureness: 'a-guess' },
};

describe('learning', () => {
  test('stopped with something learned leaves nothing open', () => {
    const learned = unwrap(learnFrom(change, told, buildCommand()));

    expect(gapsBeforeLeaving(learned)).toEqual([]);
    expect(learned.history.at(-1)).toMatchObject({ did: 'learned' });
  });

  test('is kept as a draft, and saved again unaltered leaves no trace', () => {
    const draft = unwrap(
      learnFrom(change, { ...told, learned: ' ', decision: null }, buildCommand()),
    );
    const command = buildCommand({ id: 'third-command' });

    expect(gapsBeforeLeaving(draft)).toEqual(['learning-learned', 'decision']);
    expect(unwrap(learnFrom(draft, { ...told, learned: '', decision: null }, command))).toBe(draft);
  });

  test('keeps the time that was counted before', () => {
    const counted = unwrap(recordTimeReleased(change, time, buildCommand()));
    const learned = unwrap(learnFrom(counted, told, buildCommand({ id: 'third-command' })));

    expect(learned.learning.timeReleased).toEqual(counted.learning.timeReleased);
  });

  test.each(['mission', 'develop', 'influence'] as const)(
    'waits until Grow: not in %s',
    (stage) => {
      const early = buildChange({ stage });

      expect(unwrapError(learnFrom(early, told, buildCommand())).kind).toBe('no-such-move');
      expect(unwrapError(recordTimeReleased(early, time, buildCommand())).kind).toBe(
        'no-such-move',
      );
    },
  );

  test('about a particular child is refused', () => {
    const input = { ...told, happened: 'Rang the mum on 07700 900123' };

    expect(unwrapError(learnFrom(change, input, buildCommand()))).toEqual({
      kind: 'invalid',
      problems: [{ field: 'happened', problem: 'case-data', kinds: ['phone-number'] }],
    });
  });
});

describe('the values a change lived up to', () => {
  const chosen = unwrap(learnFrom(change, { ...told, livedUpTo: ['value-1'] }, buildCommand()));
  const again = buildCommand({ id: 'third-command' });

  test('are kept with their words', () => {
    expect(chosen.learning.livedUpTo).toEqual([asking]);
  });

  test('still read right once the team has taken them away', () => {
    const without = { ...told, values: [staying], livedUpTo: ['value-1', 'value-2'] };

    expect(unwrap(learnFrom(chosen, without, again)).learning.livedUpTo).toEqual([staying, asking]);
  });

  test('take the words the team has now when they are chosen again', () => {
    const better = { ...asking, value: 'We ask, then decide' };
    const input = { ...told, values: [better], livedUpTo: ['value-1'] };

    expect(unwrap(learnFrom(chosen, input, again)).learning.livedUpTo).toEqual([better]);
  });

  test('are the team’s own: any other id is left out', () => {
    const forged = { ...told, livedUpTo: ['value-9', 'value-2'] };

    expect(unwrap(learnFrom(change, forged, again)).learning.livedUpTo).toEqual([staying]);
  });

  test('can be unchosen', () => {
    expect(unwrap(learnFrom(chosen, told, again)).learning.livedUpTo).toEqual([]);
  });
});

describe('time released', () => {
  test('is told of with every problem at once', () => {
    const nothing = { minutes: '', people: '1.5', use: null, basis: null, sureness: null };
    const error = unwrapError(recordTimeReleased(change, nothing, buildCommand()));

    expect(error).toMatchObject({ kind: 'invalid' });
    expect(error.kind === 'invalid' && error.problems.map(({ field }) => field)).toEqual([
      ...['minutes', 'people', 'use', 'basis', 'sureness'],
    ]);
  });

  test('only whole numbers within the bounds are counted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (minutes) => {
        const counted = recordTimeReleased(change, { ...time, minutes }, buildCommand());
        const isWithin = /^\d{1,6}$/.test(minutes.trim()) && +minutes >= 1 && +minutes <= 2400;

        expect(counted.ok).toBe(isWithin);
      }),
    );
  });

  test('is never said without where it went and how sure anybody is', () => {
    const words = toTimeWords({
      ...{ minutes: 50, people: 4, use: 'absorbed' },
      ...{ basis: 'estimated', sureness: 'a-guess' },
    });

    expect(words).toBe(
      '50 minutes a week for 4 people. It was absorbed by the day. We estimated it, and it is a guess.',
    );
  });
});
