/** Keeps whether a team has the app: where it was taken out, nobody is asked or shown anything until it is back. */

import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Team, withApp, withoutApp } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { type TeamKey, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { peopleIn, tellPeople } from './team-people.ts';

/**
 * Its people are told after the team is written, as it alone says who sees what. Errors: `busy`, and
 * `not-found` for a team never seen.
 */
export async function setAppInstalled(
  place: TeamKey,
  isThere: boolean,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<Team, DomainError>> {
  const before = await repository.read(store, teamType, place);
  if (!before.ok || (isThere && before.value.hasApp)) return before;
  const team = await repository.change(store, teamType, place, (current) =>
    ok(isThere ? withApp(current, clock.now()) : withoutApp(current)),
  );
  if (!team.ok || team.value.status === 'deleted') return team;
  const { members, guests } = team.value;
  const told = await tellPeople(
    {
      team: team.value,
      ...(isThere ? peopleIn(team.value) : { joining: [] }),
      leaving: isThere ? [] : [...members, ...guests],
    },
    { store, clock },
  );
  return told.ok ? team : told;
}
