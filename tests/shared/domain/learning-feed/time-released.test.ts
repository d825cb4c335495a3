/** Time given back: by where it went and how it is known, of each change its newest, and never one sum (P11). */
import { expect, test } from '@jest/globals';
import { toTimeReleased } from '../../../../shared/domain/learning-feed/time-released.ts';
import {
  type Decision,
  noLearning,
  type TimeReleased,
} from '../../../../shared/domain/small-change/content/learning.ts';
import { buildChange } from '../../../support/build-change.ts';

const time: TimeReleased = {
  ...{ minutes: 30, people: 4, use: 'direct-work', basis: 'measured', sureness: 'sure' },
};

function timed(id: string, given: Partial<TimeReleased> = {}, decision: Decision | null = 'keep') {
  const learning = { ...noLearning, decision, timeReleased: { ...time, ...given } };
  return buildChange({ id, stage: 'grow', learning });
}

test('measured and estimated stand apart, for each use', () => {
  const { sums } = toTimeReleased([
    timed('a'),
    timed('b', { basis: 'estimated', minutes: 10, people: 3 }),
    timed('c', { use: 'absorbed' }),
  ]);

  expect(sums).toEqual([
    { use: 'direct-work', measured: 120, estimated: 30 },
    { use: 'other-work', measured: 0, estimated: 0 },
    { use: 'absorbed', measured: 120, estimated: 0 },
  ]);
});

test('what was stopped leaves the sums and stays in the table', () => {
  const { rows, sums, changes } = toTimeReleased([
    timed('a'),
    timed('b'),
    timed('c', { minutes: 600 }, 'stop'),
  ]);

  expect(changes).toBe(2);
  expect(sums[0]).toEqual({ use: 'direct-work', measured: 240, estimated: 0 });
  expect(rows.filter(({ counts }) => !counts).map(({ changeId }) => changeId)).toEqual(['c']);
});

test('a change that is tried again counts no more until it has told anew', () => {
  const before = timed('a').learning;
  const again = buildChange({
    ...{ id: 'a', stage: 'develop' },
    goes: [
      { from: '2026-11-16T09:30:00.000Z', until: '2026-11-20T09:30:00.000Z', learning: before },
    ],
  });

  expect(toTimeReleased([again, timed('b'), timed('c')])).toMatchObject({ changes: 2 });
  const anew = { ...again, learning: timed('a', { minutes: 15 }).learning };
  const { rows, changes } = toTimeReleased([anew, timed('b')]);
  expect(changes).toBe(2);
  expect(rows.filter(({ changeId }) => changeId === 'a')).toMatchObject([{ minutes: 15 }]);
});

test('of one change no sum is drawn', () => {
  expect(toTimeReleased([timed('a')])).toMatchObject({ sums: [], changes: 1 });
  expect(toTimeReleased([])).toEqual({ rows: [], sums: [], changes: 0, since: null });
});
