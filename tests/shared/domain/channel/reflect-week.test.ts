/** What helped is asked in the one week that is two before the last, however the weeks are paused (P13, P19). */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import {
  isReflectWeek,
  mayAskOtherwise,
  nextReflectTurn,
} from '../../../../shared/domain/channel/reflect-week.ts';
import { buildCheckInTeam } from '../../../support/build-check-in-team.ts';

const calendar = createCalendar('GB-ENG');
const begun = { startsOn: '2026-11-16', weeks: 16, workshops: [], pauses: [] };
const pause = { from: '2027-02-15', until: '2027-03-01' };
const friday = '2026-11-20T10:00:00.000Z';

describe('the week in which it is asked', () => {
  test.each([
    ['2027-02-14', false],
    ['2027-02-15', true],
    ['2027-02-21', true],
    ['2027-02-22', false],
  ])('is week 14 of 16: %s', (day, asks) => {
    expect(isReflectWeek(begun, day)).toBe(asks);
  });

  test('waits while the team is paused', () => {
    const paused = { ...begun, pauses: [pause] };

    expect(isReflectWeek(paused, '2027-02-16')).toBe(false);
    expect(isReflectWeek(paused, '2027-03-02')).toBe(true);
  });

  test('leaves cards that have to be looked at again in that week and the next', () => {
    const days = ['2027-02-14', '2027-02-15', '2027-02-28', '2027-03-01'];

    expect(days.map((day) => mayAskOtherwise(begun, day))).toEqual([false, true, true, false]);
  });
});

test('asking begins and ends at the team’s check-in time, and then no more', () => {
  const team = buildCheckInTeam({ starts: begun.startsOn });
  const begins = nextReflectTurn(team, friday, calendar);
  const ends = nextReflectTurn(team, begins ?? '', calendar);

  expect([begins, ends]).toEqual(['2027-02-15T09:30:00.000Z', '2027-02-22T09:30:00.000Z']);
  expect(nextReflectTurn(team, ends ?? '', calendar)).toBeNull();
});
