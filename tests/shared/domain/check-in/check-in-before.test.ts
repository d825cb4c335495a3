/** What happened between two check-ins is said in the later one, and in no other. */
import { expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { sinceCheckInBefore } from '../../../../shared/domain/check-in/check-in-before.ts';
import { buildTeam } from '../../../support/build-team.ts';

const calendar = createCalendar('GB-ENG');
const journey = { startsOn: '2026-10-19', weeks: 4, workshops: [], pauses: [] };
const team = buildTeam({ journey, rhythm: 'monthly', checkIn: { day: 1, time: '09:30' } });

function between(occurrence: string, overrides: Partial<typeof journey> = {}) {
  const own = { ...team, journey: { ...journey, ...overrides } };
  const { since, until } = sinceCheckInBefore(own, occurrence, calendar);
  return [since.slice(0, 16), until.slice(0, 16)];
}

test('is a week, in the weeks', () => {
  expect(between('2026-11-09')).toEqual(['2026-11-02T09:30', '2026-11-09T09:30']);
});

test('is since the last of the weeks, for the first month after them', () => {
  expect(between('2026-12-07')).toEqual(['2026-11-09T09:30', '2026-12-07T09:30']);
});

test('is a month after that', () => {
  expect(between('2027-01-04')).toEqual(['2026-12-07T09:30', '2027-01-04T09:30']);
});

test('begins and ends where a quiet day has put one off to', () => {
  expect(between('2026-11-09', { workshops: ['2026-11-02'] as never[] })).toEqual([
    ...['2026-11-03T09:30', '2026-11-09T09:30'],
  ]);
});
