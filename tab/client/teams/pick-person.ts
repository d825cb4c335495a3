/** Finding somebody of the council who is in no team here: by Teams' own list of people, where there is one. */
import { createContext, use } from 'react';
import type { PersonRef } from '../../../shared/domain/person.ts';

/** Null where nobody was chosen. Rejects where Teams would not show its list. */
export type PickPerson = (title: string) => Promise<PersonRef | null>;

/** Null where there is no such list, as outside Teams. */
export const PickPersonContext = createContext<PickPerson | null>(null);

export function usePickPerson(): PickPerson | null {
  return use(PickPersonContext);
}
