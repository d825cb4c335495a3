/** What a use case is given to work with. */
import type { Clock } from '../domain/clock.ts';
import type { DocumentStore } from '../stores/document-store.ts';

export type Deps = {
  readonly store: DocumentStore;
  readonly clock: Clock;
  /** The calendar day it is now in an IANA time zone, `YYYY-MM-DD`. */
  readonly today: (timeZone: string) => string;
  readonly newId: () => string;
};
