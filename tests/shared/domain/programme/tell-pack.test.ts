import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { nextCheckIn } from '../../../../shared/domain/check-in/next-check-in.ts';
import { noProgramme } from '../../../../shared/domain/programme/programme.ts';
import {
  packFrom,
  withPackComplete,
  withPackTold,
} from '../../../../shared/domain/programme/tell-pack.ts';
import type { Team } from '../../../../shared/domain/team/team.ts';
import { testTenant } from '../../../support/build-person.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const calendar = createCalendar('GB-ENG');
const from = '2027-03-01T09:30:00.000Z';
const { supervisor, facilitator, practitioner, leader } = members;

/** Sixteen weeks from Monday 16 November 2026: the last begins on 1 March 2027. */
function build(overrides: Partial<Team> = {}, workshops: readonly string[] = []): Team {
  const journey = { startsOn: '2026-11-16', weeks: 16, workshops, pauses: [] };
  return buildTeam({ journey, timeZone: 'Europe/London', ...overrides });
}

/** Of all its check-ins, those that tell it. */
function tellingIn(team: Team): readonly { readonly week: string; readonly from: string }[] {
  const told: { week: string; from: string }[] = [];
  let checkIn = nextCheckIn(team, '2026-11-16T00:00:00.000Z', calendar);
  while (checkIn && checkIn.at < '2027-06-01') {
    const at = packFrom(team, checkIn, calendar);
    if (at !== null) told.push({ week: checkIn.occurrence, from: at });
    checkIn = nextCheckIn(team, checkIn.at, calendar);
  }
  return told;
}

describe('the check-in it is told with', () => {
  test.each(['none', 'monthly'] as const)('is that of the last week, and then %s', (rhythm) => {
    expect(tellingIn(build({ rhythm }))).toEqual([{ week: '2027-03-01', from }]);
  });

  test('comes later in that week where its day is a workshop’s', () => {
    expect(tellingIn(build({}, ['2027-03-01']))).toEqual([
      { week: '2027-03-01', from: '2027-03-02T09:30:00.000Z' },
    ]);
  });

  test('is the one before, where the last week has no day for one: it is told as that week begins', () => {
    const team = build({ checkIn: { day: 5, time: '14:00' } }, ['2027-03-05']);

    expect(tellingIn(team)).toEqual([{ week: '2027-02-22', from: '2027-03-01T14:00:00.000Z' }]);
  });

  test('comes as much later as the team was paused', () => {
    const pauses = [{ from: '2026-12-07', until: '2026-12-14' }];
    const journey = { ...build().journey, pauses };

    expect(tellingIn(build({ journey }))).toEqual([
      { week: '2027-03-08', from: '2027-03-08T09:30:00.000Z' },
    ]);
  });
});

describe('who hears of it', () => {
  const place = { tenantId: testTenant, programmeId: 'elmshire' };
  const everybody = Object.values(members);
  const north = build({ id: 'north', members: everybody, programmeId: 'elmshire' });
  const to = (people: readonly { readonly to: string }[]) => people.map((each) => each.to);

  test('are the leads of its teams, where nobody is named to look after it', () => {
    const { peopleOutbox } = withPackTold(noProgramme(place), { teams: [north], from });

    expect(to(peopleOutbox).toSorted()).toEqual([supervisor.id, facilitator.id].toSorted());
    expect(peopleOutbox[0]).toMatchObject({
      ...{ id: 'pack elmshire 1' },
      item: { kind: 'pack', teamId: 'north', notBefore: from, programmeId: 'elmshire', round: 1 },
    });
  });

  test('are those who were named to look after it, each in a team of theirs', () => {
    const people = [leader, practitioner].map(({ id, name }) => ({
      ...{ id, name, role: 'steward' as const },
    }));
    const south = build({ id: 'south', members: [practitioner], programmeId: 'elmshire' });
    const others = build({ id: 'north', members: [supervisor, leader], programmeId: 'elmshire' });

    const { peopleOutbox } = withPackTold(
      { ...noProgramme(place), people },
      { teams: [others, south], from },
    );

    expect(peopleOutbox.map((each) => [each.to, each.item.teamId]).toSorted()).toEqual(
      [
        [leader.id, 'north'],
        [practitioner.id, 'south'],
      ].toSorted(),
    );
  });

  test('hear once a round, whichever team comes first', () => {
    const told = withPackTold(noProgramme(place), { teams: [north], from });
    const again = withPackTold(told, { teams: [north], from: '2027-03-29T08:30:00.000Z' });
    const next = withPackTold({ ...told, round: 2 }, { teams: [north], from });

    expect(again).toBe(told);
    expect(next.peopleOutbox.map(({ id }) => id)).toContain('pack elmshire 2');
  });
});

describe('that all is in', () => {
  const place = { tenantId: testTenant, programmeId: 'elmshire' };
  const north = build({ id: 'north', members: Object.values(members), programmeId: 'elmshire' });
  const around = { teams: [north] };
  const told = withPackTold(noProgramme(place), { ...around, from });
  const later = '2027-03-04T10:10:00.000Z';

  test('is for those who look after it, but for whoever put it in', () => {
    const known = told.peopleOutbox.length;
    const complete = withPackComplete(told, { ...around, from: later, by: supervisor.id });

    expect(complete.peopleOutbox.slice(known)).toMatchObject([
      {
        ...{ id: 'pack-all-in elmshire 1', to: facilitator.id },
        item: { kind: 'pack', notBefore: later, programmeId: 'elmshire', round: 1, isAllIn: true },
      },
    ]);
  });

  test('is heard once a round', () => {
    const complete = withPackComplete(told, { ...around, from: later, by: null });

    expect(withPackComplete(complete, { ...around, from: later, by: null })).toBe(complete);
  });

  test('is not heard before they were told of the round, nor where all was in when they were', () => {
    const before = noProgramme(place);
    const whole = withPackTold(before, { ...around, from, isAllIn: true });

    for (const programme of [before, whole, { ...told, round: 2 }])
      expect(withPackComplete(programme, { ...around, from: later, by: null })).toBe(programme);
  });
});
