/** What a use case is given to work with. */
import type { Calendar } from '../domain/calendar.ts';
import type { Clock } from '../domain/instant.ts';
import type { Retention } from '../domain/retention.ts';
import type { Concern } from '../domain/safeguarding/safeguarding.ts';
import type { DocumentStore } from '../stores/document-store.ts';

export type Deps = {
  readonly store: DocumentStore;
  readonly clock: Clock;
  readonly calendar: Calendar;
  /** The calendar day it is now in an IANA time zone, `YYYY-MM-DD`. */
  readonly today: (timeZone: string) => string;
  readonly newId: () => string;
  /** What stands where somebody was named who asked to be forgotten. */
  readonly formerColleague: string;
  /** How long things are kept, as the council set it (P22). */
  readonly retention: Retention;
  /** The address that opens the tab at a place, as its own addresses name it behind `#`. */
  readonly linkToTab: (place: string) => string;
  /** Who to turn to, in the council's own words (P4). */
  readonly signposts: Readonly<Record<Concern, string>>;
};
