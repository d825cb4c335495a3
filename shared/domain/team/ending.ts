/** What a team has goes on a day: said beforehand, and called off by whoever may, or by anything that is done (P22). */
import type { Calendar } from '../calendar.ts';
import { later } from '../instant.ts';
import type { PersonRef } from '../person.ts';
import { lookEveryDays, noticeDays } from '../retention.ts';
import type { Team } from './team.ts';

/** `age`: nothing was done for as long as the council keeps it. `asked`: somebody who may said so. */
export const endingReasons = ['age', 'asked'] as const;

export type Ending = {
  readonly id: string;
  readonly why: (typeof endingReasons)[number];
  /** Null where nobody asked. */
  readonly by: PersonRef | null;
  /** ISO instant at which it was decided. */
  readonly since: string;
  /** The day on which it goes where the team is, `YYYY-MM-DD`, and the ISO instant at which that begins. */
  readonly on: string;
  readonly at: string;
  /** The team has been told. */
  readonly isTold: boolean;
  /** It is on its way: nobody is in the team any more. */
  readonly isGoing: boolean;
};

const dayMs = 24 * 3_600_000;

type Given = Pick<Ending, 'id' | 'why' | 'by'>;

/** The team with its end `noticeDays` whole days away. `now` is an ISO instant. */
export function withEnding(team: Team, given: Given, now: string, calendar: Calendar): Team {
  const on = calendar.addDays(calendar.dayOf(now, team.timeZone), noticeDays + 1);
  const at = calendar.instantOf(on, '00:00', team.timeZone);
  return { ...team, ending: { ...given, since: now, on, at, isTold: false, isGoing: false } };
}

/** It goes on, and its age is looked at again after a while: whoever kept it need not do anything else in it. */
export function withoutEnding(team: Team, lookAgainAt: string): Team {
  return team.ending === null ? team : { ...team, ending: null, ageLookAt: lookAgainAt };
}

/** ISO instant at which its age or its end is looked at next. */
export function nextRetentionLook({ ending, ageLookAt, journey }: RetentionOf): string {
  if (ending) return ending.isTold ? ending.at : ending.since;
  return ageLookAt ?? later(`${journey.startsOn}T00:00:00.000Z`, lookEveryDays * dayMs);
}

type RetentionOf = Pick<Team, 'ending' | 'ageLookAt' | 'journey'>;
