/** What holds of check-ins, reminders and telling times whatever a team’s plan and wherever it is. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { isWorkingDay } from '../../../../shared/domain/calendar.ts';
import { type CheckIn, nextCheckIn } from '../../../../shared/domain/check-in/next-check-in.ts';
import { reminderAt } from '../../../../shared/domain/check-in/reminder.ts';
import { journeyWeek, mondayOf } from '../../../../shared/domain/journey/journey.ts';
import { whyQuiet } from '../../../../shared/domain/journey/quiet-day.ts';
import { isTellingTime, nextTellingTime } from '../../../../shared/domain/mailbox/telling-time.ts';
import { checkInDays } from '../../../../shared/domain/team/settings.ts';
import type { CheckInTeam } from '../../../../shared/domain/team/team.ts';
import { buildCheckInTeam } from '../../../support/build-check-in-team.ts';

const calendar = createCalendar('GB-ENG');

const zone = fc.constantFrom(
  ...['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'],
  ...['Pacific/Auckland', 'America/St_Johns', 'UTC'],
);
const day = fc.integer({ min: 0, max: 900 }).map((days) => calendar.addDays('2026-01-01', days));
const instant = fc
  .integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2029, 0, 1) })
  .map((milliseconds) => new Date(milliseconds).toISOString());
const pause = fc
  .tuple(day, fc.option(fc.nat({ max: 60 }), { freq: 8 }))
  .map(([from, days]) => [from, days === null ? null : calendar.addDays(from, days)] as const);
const time = fc
  .tuple(fc.integer({ min: 7, max: 18 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const team: fc.Arbitrary<CheckInTeam> = fc
  .record({
    day: fc.constantFrom(...checkInDays),
    time,
    zone,
    starts: day,
    workshops: fc.array(day, { maxLength: 6 }),
    pauses: fc.array(pause, { maxLength: 4 }),
  })
  .map(buildCheckInTeam);

/** All of a team’s check-ins, one asked for after the other. */
function allOf(given: CheckInTeam): readonly CheckIn[] {
  const found: CheckIn[] = [];
  let next = nextCheckIn(given, '2025-12-01T00:00:00.000Z', calendar);
  while (next !== null) {
    found.push(next);
    next = nextCheckIn(given, next.at, calendar);
  }
  return found;
}

describe('a check-in', () => {
  test('is on a day of its week that is not quiet, none before it, at the team’s local time', () => {
    fc.assert(
      fc.property(team, (given) => {
        for (const { at, occurrence } of allOf(given)) {
          const on = calendar.dayOf(at, given.timeZone);
          const planned = calendar.addDays(occurrence, given.checkIn.day - 1);

          expect(whyQuiet(on, given, calendar)).toBeNull();
          expect(mondayOf(on)).toBe(occurrence);
          expect(calendar.timeOf(at, given.timeZone)).toBe(given.checkIn.time);
          for (let earlier = planned; earlier < on; earlier = calendar.addDays(earlier, 1))
            expect(whyQuiet(earlier, given, calendar)).not.toBeNull();
        }
      }),
    );
  });

  test('is later than the last, in a later week', () => {
    fc.assert(
      fc.property(team, (given) => {
        const all = allOf(given);

        for (const [at, { occurrence }] of all.slice(1).entries())
          expect(occurrence > (all[at]?.occurrence ?? '')).toBe(true);
        expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted());
      }),
    );
  });

  test('is left out only in a week without a day for it', () => {
    fc.assert(
      fc.property(team, day, (given, any) => {
        const monday = mondayOf(any);
        const days = [0, 1, 2, 3, 4, 5, 6].map((days) => calendar.addDays(monday, days));
        const isPossible = days
          .slice(given.checkIn.day - 1)
          .some((each) => whyQuiet(each, given, calendar) === null);

        expect(allOf(given).some(({ occurrence }) => occurrence === monday)).toBe(isPossible);
      }),
    );
  });

  test('is the same asked from any instant before it', () => {
    fc.assert(
      fc.property(team, instant, (given, after) => {
        const expected = allOf(given).find(({ at }) => at > after) ?? null;

        expect(nextCheckIn(given, after, calendar)).toEqual(expected);
      }),
    );
  });
});

test('after the weeks there is one a month, in the week of its first Monday, unless none is wanted', () => {
  fc.assert(
    fc.property(team, (given) => {
      const lastOfWeeks = allOf(given).at(-1)?.at ?? '2025-12-01T00:00:00.000Z';
      let next = nextCheckIn(monthlyOf(given), lastOfWeeks, calendar);
      let before = '';
      for (let month = 0; next !== null && month < 24; month += 1) {
        const { occurrence, at } = next;

        expect(Number(occurrence.slice(8))).toBeLessThanOrEqual(7);
        expect(journeyWeek(given.journey, `${occurrence.slice(0, 7)}-01`).status).toBe('finished');
        expect(mondayOf(calendar.dayOf(at, given.timeZone))).toBe(occurrence);
        expect(whyQuiet(calendar.dayOf(at, given.timeZone), monthlyOf(given), calendar)).toBeNull();
        expect(occurrence.slice(0, 7) > before).toBe(true);
        before = occurrence.slice(0, 7);
        next = nextCheckIn(monthlyOf(given), at, calendar);
      }
    }),
  );
});

function monthlyOf(given: CheckInTeam): CheckInTeam {
  return { ...given, rhythm: 'monthly' };
}

test('a reminder is on a day that is not quiet, two to six days on, before the next check-in', () => {
  fc.assert(
    fc.property(team, (given) => {
      const { timeZone } = given;
      for (const [index, checkIn, all] of indexed(allOf(given))) {
        const at = reminderAt(checkIn, given, calendar);
        if (at === null) continue;
        const on = calendar.dayOf(at, timeZone);
        const asked = calendar.dayOf(checkIn.at, timeZone);

        expect(whyQuiet(on, given, calendar)).toBeNull();
        expect(calendar.timeOf(at, timeZone)).toBe(given.checkIn.time);
        expect(on >= calendar.addDays(asked, 2) && on <= calendar.addDays(asked, 6)).toBe(true);
        const next = all[index + 1];
        expect(next === undefined || on < calendar.dayOf(next.at, timeZone)).toBe(true);
      }
    }),
  );
});

function indexed(all: readonly CheckIn[]) {
  return all.map((checkIn, index) => [index, checkIn, all] as const);
}

describe('the next telling time', () => {
  test('is a telling time, never earlier than asked, and its own next', () => {
    fc.assert(
      fc.property(instant, zone, (asked, timeZone) => {
        const told = nextTellingTime(asked, timeZone, calendar);

        expect(isTellingTime(told, timeZone, calendar)).toBe(true);
        expect(told >= asked).toBe(true);
        expect(nextTellingTime(told, timeZone, calendar)).toBe(told);
      }),
    );
  });

  test('leaves out no working day', () => {
    fc.assert(
      fc.property(instant, zone, (asked, timeZone) => {
        const told = calendar.dayOf(nextTellingTime(asked, timeZone, calendar), timeZone);

        let between = calendar.addDays(calendar.dayOf(asked, timeZone), 1);
        for (; between < told; between = calendar.addDays(between, 1))
          expect(isWorkingDay(between, calendar)).toBe(false);
      }),
    );
  });
});
