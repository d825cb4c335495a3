/** A programme of several teams asks a team to join: what its leads find in its own document (P32). */
import type { PersonRef } from '../person.ts';

export type Invitation = {
  readonly programmeId: string;
  readonly name: string;
  readonly by: PersonRef;
  /** ISO instant. */
  readonly at: string;
};
