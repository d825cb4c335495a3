/** What the rules of an experiment ask of those around it: who is in the programme's teams, and what day it is there. */
import type { Around } from '../../domain/blueprint/experiments.ts';
import { nextReviewAfter } from '../../domain/blueprint/review.ts';
import { usualTimeZone } from '../../domain/calendar.ts';
import type { InProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';

/** Where its first team works. */
export function timeZoneOf({ teams }: Pick<InProgramme, 'teams'>): string {
  return teams[0]?.timeZone ?? usualTimeZone;
}

export function aroundExperiment(
  entered: Pick<InProgramme, 'teams'>,
  { today, calendar }: Pick<Deps, 'today' | 'calendar'>,
): Around {
  const day = today(timeZoneOf(entered));
  return {
    people: entered.teams.flatMap(({ members }) => members),
    today: day,
    nextReview: nextReviewAfter(day, calendar),
  };
}
