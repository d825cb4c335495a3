/** What the calendar of prompts needs of a team: by default London, Mondays at 9:30, from 2 March 2026, and nothing after its weeks. */

import type { Rhythm } from '../../shared/domain/journey/months.ts';
import type { CheckInDay } from '../../shared/domain/team/settings.ts';
import type { CheckInTeam } from '../../shared/domain/team/team.ts';

export type CheckInPlan = {
  readonly day?: CheckInDay;
  readonly time?: string;
  readonly zone?: string;
  readonly starts?: string;
  readonly rhythm?: Rhythm;
  readonly workshops?: readonly string[];
  /** The first day paused and the day work goes on. */
  readonly pauses?: readonly (readonly [from: string, until: string | null])[];
};

export function buildCheckInTeam(plan: CheckInPlan = {}): CheckInTeam {
  const { day = 1, time = '09:30', zone = 'Europe/London', starts = '2026-03-02' } = plan;
  const pauses = (plan.pauses ?? []).map(([from, until]) => ({ from, until }));
  return {
    timeZone: zone,
    rhythm: plan.rhythm ?? 'none',
    checkIn: { day, time },
    journey: { startsOn: starts, weeks: 16, workshops: plan.workshops ?? [], pauses },
  };
}
