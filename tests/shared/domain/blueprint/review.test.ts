/** The day of a look at an experiment: when somebody is asked, and what stays of one that did not happen. */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { takeExperiment } from '../../../../shared/domain/blueprint/experiments.ts';
import {
  askedAt,
  isReviewDue,
  nextReviewAfter,
  notLookedAt,
  reviewDueAt,
  skipReview,
  withReviewAsked,
} from '../../../../shared/domain/blueprint/review.ts';
import { buildExperiment } from '../../../support/build-blueprint.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { members } from '../../../support/build-team.ts';

const calendar = createCalendar('GB-ENG');
const running = buildExperiment({ status: 'running' });
const around = { today: '2026-12-14', nextReview: '2027-01-11' };

describe('somebody is to be asked', () => {
  test('from the morning of its day on', () => {
    expect(reviewDueAt(running)).toBe('2026-12-14T00:00:00.000Z');
  });

  test.each([
    ['without anybody who looks after it', { owner: null }],
    ['without a day', { reviewOn: null }],
    ['while it rests', { status: 'resting' as const }],
    ['once they were asked for that day', { reviewAsked: { on: '2026-12-14', at: '' } }],
  ])('never %s', (_, overrides) => {
    expect(reviewDueAt({ ...running, ...overrides })).toBeNull();
  });

  test('again once it is looked at on another day, or by somebody else', () => {
    const asked = withReviewAsked(running, '2026-12-14T09:30:00.000Z');
    const taking = { leads: true, people: Object.values(members) };
    const taken = takeExperiment(asked, taking, buildCommand({ by: members.supervisor }));

    expect(reviewDueAt({ ...asked, reviewOn: '2027-01-11' })).toBe('2027-01-11T00:00:00.000Z');
    expect(reviewDueAt(unwrap(taken))).toBe('2026-12-14T00:00:00.000Z');
    expect(asked.version).toBe(running.version);
  });
});

test.each([
  ['four weeks on', '2026-12-14', '2027-01-11'],
  ['on Monday where that is a Saturday', '2026-11-21', '2026-12-21'],
  ['after the bank holiday', '2026-11-30', '2026-12-29'],
])('unless somebody says another day it is looked at %s', (_, day, next) => {
  expect(nextReviewAfter(day, calendar)).toBe(next);
});

describe('they are asked', () => {
  const at = (reviewOn: string, now: string) =>
    askedAt(reviewOn, { now, timeZone: 'Europe/London', calendar });

  test.each([
    ['at half past nine of that day', '2026-12-14', '2026-12-14T00:00:00.000Z', '2026-12-14T09:30'],
    [
      'on Monday where it is a Saturday',
      '2026-12-12',
      '2026-12-12T00:00:00.000Z',
      '2026-12-14T09:30',
    ],
    ['after the holidays', '2026-12-25', '2026-12-25T00:00:00.000Z', '2026-12-29T09:30'],
    [
      'where the clocks are in summer',
      '2027-06-14',
      '2027-06-14T00:00:00.000Z',
      '2027-06-14T08:30',
    ],
    [
      'the next morning, where it was days ago',
      '2026-12-01',
      '2026-12-09T12:00:00.000Z',
      '2026-12-10T09:30',
    ],
    [
      'that morning, where it is early still',
      '2026-12-01',
      '2026-12-09T07:00:00.000Z',
      '2026-12-09T09:30',
    ],
  ])('%s', (_, reviewOn, now, expected) => {
    expect(at(reviewOn, now)).toBe(`${expected}:00.000Z`);
  });
});

describe('left for another time', () => {
  test('it is looked at four weeks on, and keeps that it was not', () => {
    const skipped = unwrap(skipReview(running, around, buildCommand()));

    expect(skipped.reviewOn).toBe('2027-01-11');
    expect(notLookedAt(skipped)).toEqual(['2026-12-14']);
    expect(isReviewDue(skipped, around)).toBe(false);
  });

  test('it is left once, however often that is said', () => {
    const once = unwrap(skipReview(running, around, buildCommand()));

    expect(skipReview(once, around, buildCommand())).toEqual({ ok: true, value: once });
    expect(skipReview(once, around, buildCommand({ id: 'another' }))).toEqual({
      ok: true,
      value: once,
    });
  });

  test('nothing is left that is not under way', () => {
    const resting = { ...running, status: 'resting' as const };

    expect(unwrapError(skipReview(resting, around, buildCommand())).kind).toBe('no-such-move');
  });
});
