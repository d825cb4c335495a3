/** A team’s channel may be shown the draft on one day a week, in the five weeks after its last (P19, P20). */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { createChannel } from '../../../../shared/domain/channel/channel.ts';
import { isDraftDay } from '../../../../shared/domain/channel/draft-weeks.ts';
import { nextLook } from '../../../../shared/domain/channel/next-look.ts';
import type { CheckInTeam } from '../../../../shared/domain/team/team.ts';
import { buildCheckInTeam, type CheckInPlan } from '../../../support/build-check-in-team.ts';

const calendar = createCalendar('GB-ENG');

/** Week 16 ends on Sunday 7 March 2027. Good Friday is on 26 March, Easter Monday on the 29th. */
const starts = '2026-11-16';
const first = '2027-03-01';

function teamWith(plan: CheckInPlan = {}): CheckInTeam {
  return buildCheckInTeam({ starts, rhythm: 'monthly', ...plan });
}

function daysOf(team: CheckInTeam): readonly string[] {
  const days = Array.from({ length: 90 }, (_, at) => calendar.addDays(first, at));
  return days.filter((day) => isDraftDay(team, day, calendar));
}

describe('the days on which the draft may be shown', () => {
  test('are the first open day of each of five weeks', () => {
    expect(daysOf(teamWith())).toEqual([
      ...['2027-03-08', '2027-03-15', '2027-03-22', '2027-03-30', '2027-04-05'],
    ]);
  });

  test('wait for a workshop', () => {
    const team = teamWith({ workshops: ['2027-03-08'] });

    expect(daysOf(team)[0]).toBe('2027-03-09');
  });

  test.each([
    ['before the last week', ['2027-03-01', '2027-03-08'] as const],
    ['right after it', ['2027-03-08', '2027-03-15'] as const],
  ])('move on with a pause %s', (_when, pause) => {
    const [day, next] = daysOf(teamWith({ pauses: [pause] }));

    expect([day, next]).toEqual(['2027-03-15', '2027-03-22']);
  });

  test('are one a week where the team was paused in the middle of it', () => {
    const team = teamWith({ pauses: [['2027-03-10', '2027-03-17']] });

    expect(daysOf(team).slice(0, 2)).toEqual(['2027-03-08', '2027-03-22']);
  });

  test('are none while a pause is open, nor where the team wants nothing more', () => {
    expect(daysOf(teamWith({ pauses: [['2027-03-04', null]] }))).toEqual([]);
    expect(daysOf(teamWith({ rhythm: 'none' }))).toEqual([]);
  });
});

describe('the next look at a channel after the weeks', () => {
  const place = createChannel({ tenantId: 'tenant', teamId: 'team' });
  const team = teamWith();
  const look = (channel = place, from = '2027-03-08T00:00:00.000Z') =>
    nextLook(channel, team, from, calendar);

  test('is at the check-in time of the first such day', () => {
    expect(look()).toMatchObject({ at: '2027-03-08T09:30:00.000Z', mayShowDraft: true });
  });

  test('comes a week later where a card was posted in that week', () => {
    const at = look({ ...place, promptedOn: '2027-03-08' })?.at;

    expect(at).toBe('2027-03-15T09:30:00.000Z');
  });

  test('is for the draft first where a month is to be told of as well, and for that the week after', () => {
    const april = '2027-04-05T00:00:00.000Z';

    expect(look(place, april)).toMatchObject({ mayShowDraft: true, digestOf: '2027-03' });
    expect(look({ ...place, promptedOn: '2027-04-05' }, april)).toMatchObject({
      ...{ at: '2027-04-12T08:30:00.000Z', mayShowDraft: false, digestOf: '2027-03' },
    });
  });
});
