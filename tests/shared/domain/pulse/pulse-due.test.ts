/** Who is asked which statements in which week (P16). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { nextCheckIn } from '../../../../shared/domain/check-in/next-check-in.ts';
import { mondayOf } from '../../../../shared/domain/journey/journey.ts';
import type { Role } from '../../../../shared/domain/permissions.ts';
import { planPulse } from '../../../../shared/domain/pulse/plan-pulse.ts';
import { noPulse, type Pulse } from '../../../../shared/domain/pulse/pulse.ts';
import { closeRounds } from '../../../../shared/domain/pulse/rounds.ts';
import type { Team } from '../../../../shared/domain/team/team.ts';
import { buildTeam } from '../../../support/build-team.ts';

const calendar = createCalendar('GB-ENG');

function teamOf(roles: readonly Role[], overrides: Partial<Team> = {}): Team {
  const members = roles.map((role, at) => ({ id: `person-${at}`, name: `Person ${at}`, role }));
  return buildTeam({ members, ...overrides });
}

const eight: readonly Role[] = [
  ...(['supervisor', 'facilitator', 'leader'] as const),
  ...Array.from({ length: 5 }, () => 'practitioner' as const),
];

type Asked = { readonly occurrence: string; readonly to: readonly string[] };

/** Months after the journey in which a pulse might wrongly come. */
const longAfter = '2028-01-01';

/** Lives the whole journey and the months after it, planning every check-in `times` times over. */
function live(team: Team, times = 1): { readonly pulse: Pulse; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  let pulse = noPulse({ tenantId: team.tenantId, teamId: team.id });
  let checkIn = nextCheckIn(team, '2026-01-01T00:00:00.000Z', calendar);
  while (checkIn && checkIn.at < longAfter) {
    pulse = closeRounds(pulse, checkIn.at);
    for (let time = 0; time < times; time += 1) {
      const planned = planPulse(pulse, team, { checkIn, now: checkIn.at, key: 'k' }, calendar);
      pulse = planned.pulse;
      if (time === 0 && planned.entries.length > 0)
        asked.push({
          occurrence: checkIn.occurrence,
          to: planned.entries.map(({ to }) => to),
        });
    }
    checkIn = nextCheckIn(team, checkIn.at, calendar);
  }
  return { pulse: closeRounds(pulse, '2099-01-01T00:00:00.000Z'), asked };
}

describe('a team of eight', () => {
  test('is asked at the start, half-way, once in between and at the end', () => {
    const { pulse, asked } = live(teamOf(eight));

    expect(
      pulse.closed.map(({ kind, week, statements }) => [kind, week, statements.length]),
    ).toEqual([
      ...[['start', 1, 4] as const, ['middle', 8, 4] as const],
      ...[['light', 12, 1] as const, ['end', 16, 4] as const],
    ]);
    for (const { to } of asked) expect(to).toHaveLength(8);
  });

  test('planned again after a crash opens nothing new and asks the same people', () => {
    expect(live(teamOf(eight), 3)).toEqual(live(teamOf(eight)));
  });

  test('whose middle week has no check-in is asked in the first one after it', () => {
    const journey = {
      ...{ startsOn: '2026-11-09', weeks: 16, pauses: [] },
      workshops: [28, 29, 30, 31].map((day) => `2026-12-${day}`),
    };
    const { pulse } = live(teamOf(eight, { journey, checkIn: { day: 5, time: '09:30' } }));

    expect(pulse.closed.map(({ kind, week }) => [kind, week])).toEqual([
      ...[['start', 1] as const, ['middle', 9] as const, ['end', 16] as const],
    ]);
  });
});

describe('supervisors, where five or more are', () => {
  const roles: readonly Role[] = [
    ...eight,
    ...Array.from({ length: 4 }, () => 'supervisor' as const),
  ];

  test('get one statement in their check-in in every week between, one after the other', () => {
    const { pulse } = live(teamOf(roles));
    const light = pulse.closed.filter(({ asks }) => asks === 'supervisors');

    expect(light.map(({ week }) => week)).toEqual([2, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14, 15]);
    expect(new Set(light.flatMap(({ statements }) => statements)).size).toBe(4);
    for (const { statements } of light) expect(statements).toHaveLength(1);
  });
});

describe('fewer than five people', () => {
  test('are never asked, as nothing could be shown', () => {
    expect(live(teamOf(eight.slice(0, 4))).asked).toEqual([]);
  });
});

describe('whatever the journey', () => {
  const startsOn = fc.constantFrom('2026-02-02', '2026-06-01', '2026-09-07', '2026-11-09');
  const day = fc
    .integer({ min: 0, max: 200 })
    .map((ahead) => calendar.addDays('2026-02-02', ahead));
  const pause = fc
    .tuple(day, fc.integer({ min: 1, max: 40 }))
    .map(([from, days]) => ({ from, until: calendar.addDays(from, days) }));
  const journeys = fc.record({
    ...{ startsOn, weeks: fc.integer({ min: 8, max: 20 }) },
    ...{ workshops: fc.array(day, { maxLength: 3 }), pauses: fc.array(pause, { maxLength: 3 }) },
  });
  const days = fc.constantFrom(1 as const, 3 as const, 5 as const);

  test('a practitioner is asked once in four weeks at most, three before the end', () => {
    fc.assert(
      fc.property(journeys, days, (journey, checkInDay) => {
        const checkIn = { day: checkInDay, time: '09:30' };
        const { pulse, asked } = live(teamOf(eight, { journey, checkIn }));
        const kinds = new Map(pulse.closed.map(({ id, kind }) => [id, kind]));
        for (const [at, { occurrence }] of asked.entries()) {
          const before = asked[at - 1]?.occurrence;
          const rest = kinds.get(occurrence) === 'end' ? 21 : 28;
          if (before) expect(calendar.addDays(before, rest) <= occurrence).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no round comes twice, each has a week of its own, and each kind of four comes once', () => {
    fc.assert(
      fc.property(journeys, days, (journey, checkInDay) => {
        const checkIn = { day: checkInDay, time: '09:30' };
        const { closed } = live(teamOf(eight, { journey, checkIn })).pulse;
        const full = closed.filter(({ kind }) => kind !== 'light').map(({ kind }) => kind);
        expect(new Set(full).size).toBe(full.length);
        expect(new Set(closed.map(({ id }) => id)).size).toBe(closed.length);
        for (const { id } of closed) expect(mondayOf(id)).toBe(id);
      }),
      { numRuns: 60 },
    );
  });
});
