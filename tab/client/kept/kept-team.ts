/** The team somebody in several chose to look at, kept for this browser tab only: theirs, and nobody's who signs in there after them. */
import { type TeamRef, teamShownFirst } from '../../../shared/domain/person.ts';
import { forgetInSession, keepInSession, readFromSession } from './session-storage.ts';

export const keptTeamKey = 'small-changes.team';

/** Ids have no spaces. */
const between = ' ';

export function keepTeam(personId: string, teamId: string): void {
  keepInSession(keptTeamKey, `${personId}${between}${teamId}`);
}

export function forgetTeam(): void {
  forgetInSession(keptTeamKey);
}

/** Whosever it is: to be asked for before it is known who is there. */
export function readKeptTeamId(): string | null {
  return read()?.teamId ?? null;
}

type Looking = Parameters<typeof teamShownFirst>[0] & { readonly id: string };

/** The one they chose, as long as they are in it; else the one anybody of theirs is shown. */
export function teamToShow(person: Looking): TeamRef | undefined {
  const kept = read();
  if (kept && kept.personId !== person.id) forgetTeam();
  const isKept = ({ id }: TeamRef) => kept?.personId === person.id && kept.teamId === id;
  return person.teams.find(isKept) ?? teamShownFirst(person);
}

function read(): { readonly personId: string; readonly teamId: string } | undefined {
  const [personId, teamId] = readFromSession(keptTeamKey)?.split(between) ?? [];
  return personId && teamId ? { personId, teamId } : undefined;
}
