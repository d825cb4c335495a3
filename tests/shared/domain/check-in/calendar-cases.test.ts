/**
 * The calendar of prompts, case by case. Unless a row says otherwise a team is in London, checks in
 * on Mondays at 9:30am and starts on 2 March 2026, so that its 16 weeks end on 21 June. Days with a
 * time are local, those ending in Z are UTC: 9:30 in London is 09:30Z in winter and 08:30Z in summer.
 */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { nextCheckIn } from '../../../../shared/domain/check-in/next-check-in.ts';
import { reminderAt } from '../../../../shared/domain/check-in/reminder.ts';
import { whyQuiet } from '../../../../shared/domain/journey/quiet-day.ts';
import { isTellingTime, nextTellingTime } from '../../../../shared/domain/mailbox/telling-time.ts';
import { buildCheckInTeam, type CheckInPlan } from '../../../support/build-check-in-team.ts';

const calendar = createCalendar('GB-ENG');

/** `2026-03-30T08:30Z` for an instant on the minute, which all of these are. */
function short(instant: string | null | undefined): string | null {
  return instant?.replace(/:00\.000Z$/, 'Z') ?? null;
}

function long(instant: string): string {
  return new Date(instant).toISOString();
}

describe('a local time is an instant', () => {
  test.each([
    // London: forward on 29 March 2026 and 28 March 2027, back on 25 October 2026 and 31 October 2027.
    ['in winter', 'Europe/London', '2026-03-28 09:30', '2026-03-28T09:30Z'],
    ['in summer', 'Europe/London', '2026-03-29 09:30', '2026-03-29T08:30Z'],
    ['before the clocks go forward', 'Europe/London', '2026-03-29 00:59', '2026-03-29T00:59Z'],
    ['missing: an hour later', 'Europe/London', '2026-03-29 01:30', '2026-03-29T01:30Z'],
    ['just after them', 'Europe/London', '2026-03-29 02:00', '2026-03-29T01:00Z'],
    ['missing in 2027', 'Europe/London', '2027-03-28 01:30', '2027-03-28T01:30Z'],
    ['before the clocks go back', 'Europe/London', '2026-10-25 00:59', '2026-10-24T23:59Z'],
    ['twice: the first', 'Europe/London', '2026-10-25 01:30', '2026-10-25T00:30Z'],
    ['just after it came twice', 'Europe/London', '2026-10-25 02:00', '2026-10-25T02:00Z'],
    ['twice in 2027: the first', 'Europe/London', '2027-10-31 01:30', '2027-10-31T00:30Z'],
    ['missing in New York', 'America/New_York', '2026-03-08 02:30', '2026-03-08T07:30Z'],
    ['twice in New York', 'America/New_York', '2026-11-01 01:30', '2026-11-01T05:30Z'],
    // Lord Howe Island moves its clocks by half an hour.
    ['missing on Lord Howe', 'Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-03T15:45Z'],
    ['twice on Lord Howe', 'Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-04T14:45Z'],
    ['where clocks never change', 'Asia/Kolkata', '2026-03-30 09:30', '2026-03-30T04:00Z'],
  ])('%s (%s, %s)', (_, zone, local, instant) => {
    const [day = '', time = ''] = local.split(' ');

    expect(short(calendar.instantOf(day, time, zone))).toBe(instant);
  });
});

type Case = readonly [what: string, plan: CheckInPlan, after: string, next: string | null];

/** Teams that start elsewhere in the two years. */
const autumn2026 = { starts: '2026-09-07' };
const christmas2026 = { starts: '2026-11-16' };
const spring2027 = { starts: '2027-02-01' };
const autumn2027 = { starts: '2027-09-06' };
const christmas2027 = { starts: '2027-11-15' };
const friday = { day: 5 } as const;

const clockCases: readonly Case[] = [
  ['the last Monday of winter', {}, '2026-03-20T12:00Z', '2026-03-23T09:30Z'],
  ['the first Monday of summer', {}, '2026-03-23T09:30Z', '2026-03-30T08:30Z'],
  ['asked in the night of the change', {}, '2026-03-29T00:59Z', '2026-03-30T08:30Z'],
  ['the last Monday of summer', autumn2026, '2026-10-12T08:30Z', '2026-10-19T08:30Z'],
  ['the first Monday of winter', autumn2026, '2026-10-19T08:30Z', '2026-10-26T09:30Z'],
  ['asked in the hour that comes twice', autumn2026, '2026-10-25T00:30Z', '2026-10-26T09:30Z'],
  ['the last Monday before summer 2027', spring2027, '2027-03-15T09:30Z', '2027-03-22T09:30Z'],
  ['the first Monday of winter 2027', autumn2027, '2027-10-25T08:30Z', '2027-11-01T09:30Z'],
  ['New York', { zone: 'America/New_York' }, '2026-03-02T14:30Z', '2026-03-09T13:30Z'],
  ['Lord Howe', { zone: 'Australia/Lord_Howe' }, '2026-03-28T12:00Z', '2026-03-29T22:30Z'],
  [
    'Lord Howe in winter',
    { zone: 'Australia/Lord_Howe' },
    '2026-04-08T00:00Z',
    '2026-04-12T23:00Z',
  ],
  ['Kolkata', { zone: 'Asia/Kolkata' }, '2026-03-23T04:00Z', '2026-03-30T04:00Z'],
];

const holidayCases: readonly Case[] = [
  ['Easter Monday 2026: on Tuesday', {}, '2026-03-30T08:30Z', '2026-04-07T08:30Z'],
  ['asked on Easter Monday', {}, '2026-04-06T12:00Z', '2026-04-07T08:30Z'],
  ['after Easter: on Monday again', {}, '2026-04-07T08:30Z', '2026-04-13T08:30Z'],
  ['Good Friday 2026: none that week', friday, '2026-03-27T09:30Z', '2026-04-10T08:30Z'],
  ['the Thursday before it', { day: 4 }, '2026-03-30T12:00Z', '2026-04-02T08:30Z'],
  ['early May 2026', {}, '2026-04-27T08:30Z', '2026-05-05T08:30Z'],
  ['late May 2026', {}, '2026-05-18T08:30Z', '2026-05-26T08:30Z'],
  ['August 2026', { starts: '2026-08-03' }, '2026-08-24T08:30Z', '2026-09-01T08:30Z'],
  ['Easter 2027, on the clock change', spring2027, '2027-03-22T09:30Z', '2027-03-30T08:30Z'],
  ['Good Friday 2027', { ...spring2027, ...friday }, '2027-03-19T09:30Z', '2027-04-02T08:30Z'],
  ['early May 2027', spring2027, '2027-04-26T08:30Z', '2027-05-04T08:30Z'],
  ['28 December 2026 for the 26th', christmas2026, '2026-12-21T09:30Z', '2026-12-29T09:30Z'],
  ['4 January 2027, a Monday as any', christmas2026, '2026-12-29T09:30Z', '2027-01-04T09:30Z'],
  [
    '25 December and 1 January, two Fridays',
    { ...christmas2026, ...friday },
    '2026-12-18T09:30Z',
    '2027-01-08T09:30Z',
  ],
  ['27 and 28 December 2027', christmas2027, '2027-12-20T09:30Z', '2027-12-29T09:30Z'],
  [
    'New Year’s Eve 2027, a Friday as any',
    { ...christmas2027, ...friday },
    '2027-12-24T09:30Z',
    '2027-12-31T09:30Z',
  ],
  ['3 January 2028 for the 1st', christmas2027, '2027-12-29T09:30Z', '2028-01-04T09:30Z'],
];

const acrossEaster = { pauses: [['2026-03-27', '2026-04-13']] } as const;
const overlapping = [
  ['2026-12-21', '2027-01-06'],
  ['2026-12-14', '2026-12-28'],
] as const;

const pauseCases: readonly Case[] = [
  ['across Easter and the clock change', acrossEaster, '2026-03-23T09:30Z', '2026-04-13T08:30Z'],
  [
    'across Christmas and New Year',
    { ...christmas2026, pauses: [['2026-12-21', '2027-01-04']] },
    '2026-12-14T09:30Z',
    '2027-01-04T09:30Z',
  ],
  [
    'from the autumn into the winter',
    { ...autumn2026, pauses: [['2026-10-19', '2026-11-02']] },
    '2026-10-12T08:30Z',
    '2026-11-02T09:30Z',
  ],
  [
    'ending on the check-in day: that day',
    { pauses: [['2026-03-09', '2026-03-16']] },
    '2026-03-02T09:30Z',
    '2026-03-16T09:30Z',
  ],
  [
    'ending on a Wednesday: that Wednesday',
    { pauses: [['2026-03-09', '2026-03-18']] },
    '2026-03-02T09:30Z',
    '2026-03-18T09:30Z',
  ],
  [
    'ending on a Saturday: the Monday after',
    { pauses: [['2026-03-09', '2026-03-21']] },
    '2026-03-02T09:30Z',
    '2026-03-23T09:30Z',
  ],
  [
    'of the check-in day alone: the day after',
    { pauses: [['2026-03-09', '2026-03-10']] },
    '2026-03-02T09:30Z',
    '2026-03-10T09:30Z',
  ],
  [
    'between two check-ins: neither moves',
    { pauses: [['2026-03-10', '2026-03-16']] },
    '2026-03-09T09:30Z',
    '2026-03-16T09:30Z',
  ],
  [
    'overlapping another',
    { ...christmas2026, pauses: overlapping },
    '2026-12-07T09:30Z',
    '2027-01-06T09:30Z',
  ],
  [
    'ending where another begins',
    {
      pauses: [
        ['2026-03-23', '2026-03-30'],
        ['2026-03-16', '2026-03-23'],
      ],
    },
    '2026-03-09T09:30Z',
    '2026-03-30T08:30Z',
  ],
  ['without an end', { pauses: [['2026-03-10', null]] }, '2026-03-09T09:30Z', null],
  [
    'without an end, still to begin',
    { pauses: [['2026-03-10', null]] },
    '2026-03-02T09:30Z',
    '2026-03-09T09:30Z',
  ],
  [
    'of two weeks: weeks 15 and 16 come two weeks later',
    { pauses: [['2026-04-13', '2026-04-27']] },
    '2026-06-15T08:30Z',
    '2026-06-22T08:30Z',
  ],
  [
    'of two weeks: and then it is over',
    { pauses: [['2026-04-13', '2026-04-27']] },
    '2026-06-29T08:30Z',
    null,
  ],
  [
    'of a year and more',
    { pauses: [['2026-03-09', '2027-06-02']] },
    '2026-03-02T09:30Z',
    '2027-06-02T08:30Z',
  ],
];

const journeyCases: readonly Case[] = [
  ['long before the start', {}, '2025-06-01T12:00Z', '2026-03-02T09:30Z'],
  ['the minute before', {}, '2026-03-02T09:29Z', '2026-03-02T09:30Z'],
  ['the minute itself: strictly after', {}, '2026-03-02T09:30Z', '2026-03-09T09:30Z'],
  ['a start on a Wednesday', { starts: '2026-03-04' }, '2026-02-23T09:30Z', '2026-03-04T09:30Z'],
  [
    'a start on a Wednesday, Fridays',
    { starts: '2026-03-04', ...friday },
    '2026-02-23T09:30Z',
    '2026-03-06T09:30Z',
  ],
  ['a start on a Saturday', { starts: '2026-03-07' }, '2026-02-23T09:30Z', '2026-03-09T09:30Z'],
  ['a start on a bank holiday', { starts: '2026-05-04' }, '2026-05-01T12:00Z', '2026-05-05T08:30Z'],
  ['week 16', {}, '2026-06-08T08:30Z', '2026-06-15T08:30Z'],
  ['after week 16', {}, '2026-06-15T08:30Z', null],
  ['half a year later', {}, '2026-12-01T12:00Z', null],
  ['a last Tuesday', { starts: '2026-03-04' }, '2026-06-15T08:30Z', '2026-06-22T08:30Z'],
  ['a last Tuesday, Wednesdays', { starts: '2026-03-04', day: 3 }, '2026-06-17T08:30Z', null],
  ['a workshop that day', { workshops: ['2026-03-16'] }, '2026-03-09T09:30Z', '2026-03-17T09:30Z'],
  [
    'a workshop after Easter Monday',
    { workshops: ['2026-04-07'] },
    '2026-03-30T08:30Z',
    '2026-04-08T08:30Z',
  ],
  [
    'a workshop on a Friday: none that week',
    { ...friday, workshops: ['2026-03-13'] },
    '2026-03-06T09:30Z',
    '2026-03-20T09:30Z',
  ],
];

const monthly = { rhythm: 'monthly' } as const;
const thursdayMonths = { ...monthly, day: 4 } as const;

/** The weeks end on Sunday 21 June 2026; first Mondays are 6 July, 3 August and 7 September. */
const monthCases: readonly Case[] = [
  ['after week 16: in July', monthly, '2026-06-15T08:30Z', '2026-07-06T08:30Z'],
  ['asked within the first month', monthly, '2026-07-06T08:30Z', '2026-08-03T08:30Z'],
  ['on the team’s day of that week', thursdayMonths, '2026-06-18T08:30Z', '2026-07-09T08:30Z'],
  ['after the end of summer time', monthly, '2026-10-05T08:30Z', '2026-11-02T09:30Z'],
  ['half a year later', monthly, '2026-12-01T12:00Z', '2026-12-07T09:30Z'],
  [
    'on the Friday of the week of 5 April 2027',
    { ...monthly, day: 5 },
    '2027-03-05T09:30Z',
    '2027-04-09T08:30Z',
  ],
  ['early May 2027, a bank holiday', monthly, '2027-04-05T08:30Z', '2027-05-04T08:30Z'],
  [
    'Good Friday 2031 in that week, Fridays: none that month',
    { ...monthly, day: 5, starts: '2030-09-02' },
    '2031-03-07T09:30Z',
    '2031-05-09T08:30Z',
  ],
  [
    'a pause of that week: none that month',
    { ...monthly, pauses: [['2026-07-01', '2026-07-20']] },
    '2026-06-15T08:30Z',
    '2026-08-03T08:30Z',
  ],
  [
    'a pause that ends in that week: the day work goes on',
    { ...monthly, pauses: [['2026-07-01', '2026-07-08']] },
    '2026-06-15T08:30Z',
    '2026-07-08T08:30Z',
  ],
  [
    'a pause without an end',
    { ...monthly, pauses: [['2026-07-01', null]] },
    '2026-06-15T08:30Z',
    null,
  ],
  [
    'weeks that end with a month: in the next one',
    { ...monthly, starts: '2026-08-10' },
    '2026-11-23T09:30Z',
    '2026-12-07T09:30Z',
  ],
  [
    'weeks that end within a first week: in the month after',
    { ...monthly, starts: '2026-03-18' },
    '2026-07-06T08:30Z',
    '2026-08-03T08:30Z',
  ],
  ['no rhythm', { rhythm: 'none' }, '2026-06-15T08:30Z', null],
];

describe('the next check-in', () => {
  describe.each([
    ['through the clock changes', clockCases],
    ['around bank holidays', holidayCases],
    ['with a pause', pauseCases],
    ['in its journey', journeyCases],
    ['once a month after it', monthCases],
  ])('%s', (_, cases) => {
    test.each(cases)('%s', (_what, plan, after, next) => {
      const found = nextCheckIn(buildCheckInTeam(plan), long(after), calendar);

      expect(short(found?.at)).toBe(next);
    });
  });

  test('is known by the Monday of its week, wherever in it it falls', () => {
    const found = nextCheckIn(buildCheckInTeam(), long('2026-03-30T08:30Z'), calendar);

    expect(found).toEqual({ occurrence: '2026-04-06', at: '2026-04-07T08:30:00.000Z' });
  });

  test('comes sixteen times, Christmas and a pause until Easter Monday included', () => {
    const team = buildCheckInTeam({ starts: '2026-11-30', pauses: [['2027-03-01', '2027-03-29']] });

    expect(allFrom(team)).toEqual([
      ...['2026-11-30T09:30Z', '2026-12-07T09:30Z', '2026-12-14T09:30Z', '2026-12-21T09:30Z'],
      ...['2026-12-29T09:30Z', '2027-01-04T09:30Z', '2027-01-11T09:30Z', '2027-01-18T09:30Z'],
      ...['2027-01-25T09:30Z', '2027-02-01T09:30Z', '2027-02-08T09:30Z', '2027-02-15T09:30Z'],
      ...['2027-02-22T09:30Z', '2027-03-30T08:30Z', '2027-04-05T08:30Z', '2027-04-12T08:30Z'],
    ]);
  });
});

function allFrom(team: ReturnType<typeof buildCheckInTeam>): readonly (string | null)[] {
  const found: (string | null)[] = [];
  let next = nextCheckIn(team, long(team.journey.startsOn), calendar);
  while (next !== null) {
    found.push(short(next.at));
    next = nextCheckIn(team, next.at, calendar);
  }
  return found;
}

describe('a day is quiet', () => {
  const plan: CheckInPlan = {
    workshops: ['2026-03-17', '2026-03-21', '2026-04-06'],
    pauses: [['2026-03-23', '2026-03-25']],
  };

  test.each([
    ['a Monday as any', '2026-03-16', null],
    ['a Saturday', '2026-03-14', 'weekend'],
    ['a Sunday', '2026-03-15', 'weekend'],
    ['a Saturday with a workshop', '2026-03-21', 'weekend'],
    ['Good Friday', '2026-04-03', 'bank-holiday'],
    ['Easter Monday with a workshop', '2026-04-06', 'bank-holiday'],
    ['a workshop day', '2026-03-17', 'workshop'],
    ['the first day of a pause', '2026-03-23', 'team-paused'],
    ['the last day of a pause', '2026-03-24', 'team-paused'],
    ['the day work goes on', '2026-03-25', null],
    ['the last working day before the start', '2026-02-27', 'before-start'],
    ['the first day', '2026-03-02', null],
    ['the last working day, two days later for the pause', '2026-06-23', null],
    ['the day after the end', '2026-06-24', 'after-end'],
  ])('or not: %s', (_, day, reason) => {
    expect(whyQuiet(day, buildCheckInTeam(plan), calendar)).toBe(reason);
  });

  test.each([
    ['the rest of the month in which the weeks end', '2026-06-25', 'after-end'],
    ['the month after it', '2026-07-01', null],
    ['a Saturday then', '2026-07-04', 'weekend'],
    ['a pause then', '2026-07-21', 'team-paused'],
  ])('or not, in months after the weeks: %s', (_, day, reason) => {
    const paused = buildCheckInTeam({ ...monthly, pauses: [['2026-07-20', '2026-07-27']] });

    expect(whyQuiet(day, paused, calendar)).toBe(reason);
  });
});

describe('the reminder of the next check-in', () => {
  const thursday = { day: 4 } as const;
  const cases: readonly Case[] = [
    ['of a Monday: on Wednesday', {}, '2026-03-06T12:00Z', '2026-03-11T09:30Z'],
    ['of a Thursday: on Monday', thursday, '2026-03-06T12:00Z', '2026-03-16T09:30Z'],
    ['of a Friday: on Tuesday', friday, '2026-03-07T12:00Z', '2026-03-17T09:30Z'],
    ['over the clock change', friday, '2026-03-21T12:00Z', '2026-03-31T08:30Z'],
    [
      'over the clock change back',
      { ...autumn2026, ...friday },
      '2026-10-20T12:00Z',
      '2026-10-27T09:30Z',
    ],
    ['over Easter', { day: 3 }, '2026-03-26T12:00Z', '2026-04-07T08:30Z'],
    ['over Easter, six days later', thursday, '2026-03-27T12:00Z', '2026-04-08T08:30Z'],
    ['of one put off by Easter', {}, '2026-04-01T12:00Z', '2026-04-09T08:30Z'],
    ['over Christmas', { ...christmas2026, day: 3 }, '2026-12-21T12:00Z', '2026-12-29T09:30Z'],
    ['over New Year', { ...christmas2027, ...friday }, '2027-12-27T12:00Z', '2028-01-05T09:30Z'],
    ['over a workshop', { workshops: ['2026-03-10'] }, '2026-03-06T12:00Z', '2026-03-11T09:30Z'],
    [
      'on a workshop: a day later',
      { workshops: ['2026-03-11'] },
      '2026-03-06T12:00Z',
      '2026-03-12T09:30Z',
    ],
    [
      'over two paused days',
      { pauses: [['2026-03-10', '2026-03-12']] },
      '2026-03-06T12:00Z',
      '2026-03-13T09:30Z',
    ],
    [
      'over a pause to the next: none',
      { pauses: [['2026-03-10', '2026-03-16']] },
      '2026-03-06T12:00Z',
      null,
    ],
    [
      'over a pause of weeks: none',
      { day: 5, pauses: [['2026-03-14', '2026-03-30']] },
      '2026-03-07T12:00Z',
      null,
    ],
    [
      'over a pause without an end: none',
      { pauses: [['2026-03-10', null]] },
      '2026-03-06T12:00Z',
      null,
    ],
    [
      'of one put off to Thursday: none, Monday asks',
      { workshops: ['2026-03-09', '2026-03-10', '2026-03-11'] },
      '2026-03-06T12:00Z',
      null,
    ],
    ['in week 16', {}, '2026-06-12T12:00Z', '2026-06-17T08:30Z'],
    ['after week 16: none', friday, '2026-06-15T12:00Z', null],
    [
      'of a month, two working days later',
      thursdayMonths,
      '2026-07-01T12:00Z',
      '2026-07-13T08:30Z',
    ],
  ];

  test.each(cases)('%s', (_, plan, after, expected) => {
    const team = buildCheckInTeam(plan);
    const checkIn = nextCheckIn(team, long(after), calendar);

    expect(short(checkIn && reminderAt(checkIn, team, calendar))).toBe(expected);
  });
});

describe('what is gathered is told', () => {
  test.each([
    ['at once on a working morning', '2026-03-30T08:00Z', '2026-03-30T08:00Z'],
    ['from 8:30 on', '2026-03-30T07:29Z', '2026-03-30T07:30Z'],
    ['at 8:30 at once', '2026-03-30T07:30Z', '2026-03-30T07:30Z'],
    ['until just before 5:30pm', '2026-03-30T16:29Z', '2026-03-30T16:29Z'],
    ['from 5:30pm on the day after', '2026-03-30T16:30Z', '2026-03-31T07:30Z'],
    ['late on a Friday: on Monday', '2026-03-20T18:00Z', '2026-03-23T08:30Z'],
    ['on a Saturday over the clock change: on Monday', '2026-03-28T12:00Z', '2026-03-30T07:30Z'],
    ['over the clock change back', '2026-10-24T12:00Z', '2026-10-26T08:30Z'],
    ['on Maundy Thursday evening: after Easter', '2026-04-02T17:00Z', '2026-04-07T07:30Z'],
    ['on Christmas Eve evening 2026', '2026-12-24T18:00Z', '2026-12-29T08:30Z'],
    ['on Christmas Eve evening 2027', '2027-12-24T18:00Z', '2027-12-29T08:30Z'],
    ['on New Year’s Eve evening 2027', '2027-12-31T18:00Z', '2028-01-04T08:30Z'],
  ])('%s', (_, instant, told) => {
    expect(short(nextTellingTime(long(instant), 'Europe/London', calendar))).toBe(told);
    expect(isTellingTime(long(instant), 'Europe/London', calendar)).toBe(instant === told);
  });

  test('by the clock of where they work', () => {
    const instant = long('2026-03-30T08:30Z');

    expect(short(nextTellingTime(instant, 'America/New_York', calendar))).toBe('2026-03-30T12:30Z');
    expect(short(nextTellingTime(instant, 'Asia/Kolkata', calendar))).toBe('2026-03-30T08:30Z');
  });
});
