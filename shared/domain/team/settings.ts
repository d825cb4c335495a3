/** What a team decides about itself beyond its roster: when its check-in comes, and who decided what. */
import type { PersonRef } from '../person.ts';

/** 1 is Monday, 5 is Friday. */
export const checkInDays = [1, 2, 3, 4, 5] as const;

export type CheckInDay = (typeof checkInDays)[number];

/** `time` is `HH:MM` on the clock of the team's time zone. */
export type CheckInSettings = { readonly day: CheckInDay; readonly time: string };

/** P14: Monday at 9:30am unless the team says otherwise. */
export const usualCheckIn: CheckInSettings = { day: 1, time: '09:30' };

export const setUpParts = ['council', 'people', 'dates', 'check-in', 'pause'] as const;

export type SetUpPart = (typeof setUpParts)[number];

/** Resuming needs nothing to be filled in, so it is no part with boxes of its own. */
export const setUpActions = [...setUpParts, 'resume'] as const;

/** Says which part was changed and never to what: a team is written with every log, so it stays small. */
export type SetUpEntry = {
  readonly at: string;
  readonly by: PersonRef;
  readonly did: (typeof setUpActions)[number];
};
