/** On which day and at what time the check-in comes, and whether it goes on once a month after the weeks (P14). */
import type { DomainError, FieldProblem } from '../../errors.ts';
import { rhythms } from '../../journey/months.ts';
import { fail, ok, type Result } from '../../result.ts';
import { checkInDays } from '../settings.ts';
import type { Team } from '../team.ts';

/** Nobody hears from the bot in the evening or at night. */
export const workingHours = { from: '07:00', until: '19:00' } as const;

export type CheckInInput = {
  readonly part: 'check-in';
  /** 1 to 5 as chosen, or empty. */
  readonly checkInDay: string;
  /** `HH:MM`, or empty. */
  readonly checkInTime: string;
  /** A rhythm, or empty, as on cards that did not ask: it stays as it is. */
  readonly rhythm?: string;
};

/** Errors: `invalid`. */
export function readCheckIn(
  team: Pick<Team, 'rhythm'>,
  input: CheckInInput,
): Result<Pick<Team, 'checkIn' | 'rhythm'>, DomainError> {
  const day = checkInDays.find((each) => String(each) === input.checkInDay);
  const time = toTime(input.checkInTime);
  const problems: FieldProblem[] = [];
  if (day === undefined) problems.push({ field: 'checkInDay', problem: 'missing' });
  if (time === null) problems.push({ field: 'checkInTime', problem: 'missing' });
  else if (time < workingHours.from || time > workingHours.until)
    problems.push({ field: 'checkInTime', problem: 'outside-working-hours', ...workingHours });
  if (day === undefined || time === null || problems.length > 0)
    return fail({ kind: 'invalid', problems });
  const rhythm = rhythms.find((each) => each === input.rhythm) ?? team.rhythm;
  return ok({ checkIn: { day, time }, rhythm });
}

/** Clients write 9:30, 09:30 or 09:30:00. */
function toTime(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(typed) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
