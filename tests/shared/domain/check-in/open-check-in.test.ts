/** Until when a week's check-in can be answered: as long as its reminder may come (P14). */
import { expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { openOccurrence } from '../../../../shared/domain/check-in/open-check-in.ts';
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
