/** When the weeks begin and when the team meets in workshops. */
import type { DomainError, FieldProblem } from '../../errors.ts';
import { type Journey, journeyWeek, mondayOf } from '../../journey/journey.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Team } from '../team.ts';

/** The programme has three workshops; each box may stay empty. */
export const workshopBoxes = ['workshop1', 'workshop2', 'workshop3'] as const;

export type WorkshopBox = (typeof workshopBoxes)[number];

/** Calendar days as `YYYY-MM-DD`, or empty. */
export type DatesInput = { readonly part: 'dates'; readonly startsOn: string } & Readonly<
  Record<WorkshopBox, string>
>;

/**
 * Week 1 begins on the Monday of the week of `startsOn`. Workshops are put in order, each day once.
 * Errors: `invalid` when a day is none or missing, or a workshop lies outside the journey.
 */
export function readDates(
  { journey }: Team,
  input: DatesInput,
): Result<Pick<Team, 'journey'>, DomainError> {
  const { startsOn } = input;
  if (startsOn === '')
    return fail({ kind: 'invalid', problems: [{ field: 'startsOn', problem: 'missing' }] });
  const strange = (['startsOn', ...workshopBoxes] as const).flatMap((field) =>
    input[field] === '' || isDay(input[field]) ? [] : [{ field, problem: 'not-a-date' } as const],
  );
  if (strange.length > 0) return fail({ kind: 'invalid', problems: strange });

  const planned = { ...journey, startsOn: mondayOf(startsOn) };
  const outside = workshopBoxes.flatMap((field) => findOutside(planned, field, input[field]));
  if (outside.length > 0) return fail({ kind: 'invalid', problems: outside });
  const days = workshopBoxes.map((field) => input[field]).filter((day) => day !== '');
  return ok({ journey: { ...planned, workshops: [...new Set(days)].toSorted() } });
}

function findOutside(journey: Journey, field: WorkshopBox, day: string): FieldProblem[] {
  if (day === '') return [];
  const { status } = journeyWeek(journey, day);
  if (status === 'running' || status === 'paused') return [];
  const { startsOn: from, weeks } = journey;
  return [{ field, problem: 'outside-journey', from, weeks }];
}

/** A day that is in the calendar, from 2000 on: 30 February and year 20 are slips of the finger. */
function isDay(day: string): boolean {
  if (!/^[2-9]\d{3}-\d{2}-\d{2}$/.test(day)) return false;
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
}
