/** Until when a week's check-in can be answered: as long as its reminder may come (P14). */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { begunOn, everyOf } from '../../../../shared/domain/check-in/every.ts';
import { openOccurrence } from '../../../../shared/domain/check-in/open-check-in.ts';
import { pastCheckIns } from '../../../../shared/domain/check-in/past-check-ins.ts';
import { buildCheckInTeam } from '../../../support/build-check-in-team.ts';

const calendar = createCalendar('GB-ENG');
const mondays = buildCheckInTeam();
const thursdays = buildCheckInTeam({ day: 4 });

test.each([
  ['a Monday team, on Wednesday when it is reminded', mondays, '2026-03-11T09:30', '2026-03-09'],
  ['a Monday team, before its check-in', mondays, '2026-03-16T08:00', '2026-03-16'],
  ['a Thursday team, before its check-in', thursdays, '2026-03-11T12:00', '2026-03-09'],
  ['a Thursday team, on Friday', thursdays, '2026-03-13T12:00', '2026-03-09'],
  ['a Thursday team, on Monday when it is reminded', thursdays, '2026-03-16T09:30', '2026-03-09'],
  ['a Thursday team, told of it a day late', thursdays, '2026-03-17T08:30', '2026-03-09'],
  ['a Thursday team, when the reminder is over', thursdays, '2026-03-17T09:31', '2026-03-16'],
  ['a Thursday team, in its first week', thursdays, '2026-03-03T09:30', '2026-03-02'],
])('%s', (_when, team, at, week) => {
  expect(openOccurrence(team, `${at}:00.000Z`, calendar)).toBe(week);
});

test('ends with the next check-in, where that comes within a day of the reminder', () => {
  const easter = buildCheckInTeam({ day: 3, starts: '2027-03-15' });

  expect(openOccurrence(easter, '2027-03-30T08:30:00.000Z', calendar)).toBe('2027-03-22');
  expect(openOccurrence(easter, '2027-03-31T08:29:00.000Z', calendar)).toBe('2027-03-22');
  expect(openOccurrence(easter, '2027-03-31T08:30:00.000Z', calendar)).toBe('2027-03-29');
});

describe('after its weeks, which end on 21 June 2026', () => {
  const months = buildCheckInTeam({ rhythm: 'monthly' });
  const fridays = buildCheckInTeam({ rhythm: 'monthly', day: 5 });

  test.each([
    ['a week of the rest of June', months, '2026-06-24T12:00', '2026-06-22'],
    ['July, on its first Monday', months, '2026-07-06T07:00', '2026-07-06'],
    ['July, weeks later', months, '2026-07-29T12:00', '2026-07-06'],
    ['July, while August has no Monday yet', months, '2026-08-02T12:00', '2026-07-06'],
    ['August from its first Monday on', months, '2026-08-03T07:00', '2026-08-03'],
    ['July, when it is reminded in the next week', fridays, '2026-07-14T08:30', '2026-07-06'],
    [
      'July, where no more check-ins are wanted',
      buildCheckInTeam(),
      '2026-07-29T12:00',
      '2026-07-06',
    ],
  ])('%s', (_when, team, at, monday) => {
    expect(openOccurrence(team, `${at}:00.000Z`, calendar)).toBe(monday);
  });

  test('a check-in speaks of a month, and of a week before', () => {
    expect(everyOf(months, '2026-06-15')).toBe('week');
    expect(everyOf(months, '2026-06-22')).toBe('week');
    expect(everyOf(months, '2026-07-06')).toBe('month');
  });

  test('the last four months are looked back on', () => {
    const past = pastCheckIns(months, '2026-12-20T12:00:00.000Z', calendar);

    expect(past.map(({ occurrence }) => occurrence)).toEqual([
      ...['2026-12-07', '2026-11-02', '2026-10-05', '2026-09-07'],
    ]);
  });

  test('what is meant to be in place in a month is told with it', () => {
    expect(begunOn('2026-08-02', 'month')).toBe('2026-07-06');
    expect(begunOn('2026-08-03', 'month')).toBe('2026-08-03');
  });
});
