/** What the calendar says of days, months and zones beyond the cases of the prompts. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';

const calendar = createCalendar('GB-ENG');

describe('the calendar', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(calendar.addDays(day, days)).toBe(then);
  });

  test.each([
    ['2026-11-25', 3, '2027-02-25'],
    ['2027-10-31', 1, '2027-11-30'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %i months is %s', (day, months, then) => {
    expect(calendar.addMonths(day, months)).toBe(then);
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
  ])('%s is day %i of its week', (day, weekday) => {
    expect(calendar.weekdayOf(day)).toBe(weekday);
  });

  test('never guesses for a zone or a day there is not', () => {
    const instant = '2026-11-21T09:30:00.000Z';

    expect(() => calendar.dayOf(instant, 'Europe/Atlantis')).toThrow(RangeError);
    expect(() => calendar.instantOf('2026-11-21', '09:30', 'Europe/Atlantis')).toThrow(RangeError);
    expect(() => calendar.instantOf('2026-02-30', '09:30', 'Europe/London')).toThrow(RangeError);
    expect(() => calendar.addDays('2026-02-30', 1)).toThrow(RangeError);
  });

  test('says the same of an instant and of its local time, on the minute', () => {
    const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe');
    const minute = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 });
    fc.assert(
      fc.property(minute, zone, (minutes, timeZone) => {
        const instant = new Date(minutes * 60_000).toISOString();
        const local = [
          calendar.dayOf(instant, timeZone),
          calendar.timeOf(instant, timeZone),
        ] as const;

        const back = calendar.instantOf(...local, timeZone);

        // In the hour that comes twice, it is the first.
        expect(back <= instant).toBe(true);
        expect(calendar.timeOf(back, timeZone)).toBe(local[1]);
        expect(Date.parse(instant) - Date.parse(back)).toBeLessThanOrEqual(3_600_000);
      }),
    );
  });
});
