/** Who is asked the pulse that comes with a check-in: those who are in the team when its round opens (P16). */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { nextCheckIn } from '../../../../shared/domain/check-in/next-check-in.ts';
import { planPulse } from '../../../../shared/domain/pulse/plan-pulse.ts';
import { noPulse, type Pulse } from '../../../../shared/domain/pulse/pulse.ts';
import type { Member, Team } from '../../../../shared/domain/team/team.ts';
import { buildTeam } from '../../../support/build-team.ts';

const calendar = createCalendar('GB-ENG');
const six = Array.from({ length: 6 }, (_, at) => toMember(`person-${at}`));
const early = buildTeam({ members: six });
const newcomer = toMember('newcomer');
const later = buildTeam({ members: [...six, newcomer] });

function toMember(id: string): Member {
  return { id, name: id, role: 'practitioner' };
}

/** The pulse of the first check-in after an instant. */
function plan(pulse: Pulse, team: Team, after: string) {
  const checkIn = nextCheckIn(team, after, calendar);
  if (!checkIn) throw new Error('No check-in is to come.');
  return planPulse(pulse, team, { checkIn, now: checkIn.at, key: 'key' }, calendar);
}

describe('the pulse of the start', () => {
  const first = plan(
    noPulse({ tenantId: early.tenantId, teamId: early.id }),
    early,
    '2026-11-08T12:00:00.000Z',
  );

  test('is asked of everybody who is there when it opens', () => {
    expect(first.pulse.open).toMatchObject([{ kind: 'start', week: 1 }]);
    expect(first.entries.map(({ to }) => to)).toEqual(six.map(({ id }) => id));
  });

  test('is not asked of somebody who came after that, in any week', () => {
    const weeks = Array.from({ length: 15 }, (_, at) => calendar.addDays('2026-11-10', 7 * at));
    const kinds = weeks.reduce(
      ({ pulse, asked }, day) => {
        const planned = plan(pulse, later, `${day}T12:00:00.000Z`);
        const of = planned.entries.some(({ to }) => to === newcomer.id);
        const opened = planned.pulse.open.at(-1);
        return { pulse: planned.pulse, asked: of && opened ? [...asked, opened.kind] : asked };
      },
      { pulse: first.pulse, asked: [] as readonly string[] },
    ).asked;

    expect(kinds).not.toContain('start');
    expect(kinds).toEqual(expect.arrayContaining(['middle', 'end']));
  });
});
