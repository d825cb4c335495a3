/** Follows what Teams says became of a team: renamed, archived, deleted, restored, or its people not read. */
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type TeamStatus, withRosterUnread, withStatus } from '../../domain/team/status.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { type TeamKey, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { peopleIn, tellPeople } from './team-people.ts';

type Outcome = Promise<Result<Team, DomainError>>;

/**
 * The people of a deleted team are in it no more; of one that is back they are again. They are told after
 * the team is written, as it alone says who sees what. Errors: `busy`, and `not-found` for a team never seen.
 */
export async function setTeamStatus(
  place: TeamKey,
  status: TeamStatus,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Outcome {
  const before = await repository.read(store, teamType, place);
  if (!before.ok) return before;
  const team = await repository.change(store, teamType, place, (current) =>
    ok(withStatus(current, status, clock.now())),
  );
  const isGone = status === 'deleted';
  if (!team.ok || (!isGone && before.value.status !== 'deleted')) return team;
  const { members, guests } = team.value;
  const told = await tellPeople(
    {
      team: team.value,
      ...(isGone
        ? { joining: [], leaving: [...members, ...guests] }
        : { ...peopleIn(team.value), leaving: [] }),
    },
    { store, clock },
  );
  return told.ok ? team : told;
}

/** Errors: `busy`, and `not-found` for a team never seen. */
export async function renameTeam(
  place: TeamKey,
  name: string,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Outcome {
  const team = await repository.change(store, teamType, place, (current) =>
    ok(current.name === name ? current : { ...current, name, rosterMark: null }),
  );
  if (!team.ok || team.value.status === 'deleted') return team;
  const people = { ...peopleIn(team.value), leaving: [] };
  const told = await tellPeople({ team: team.value, ...people }, { store, clock });
  return told.ok ? team : told;
}

/** Errors: `busy`, and `not-found` for a team never seen. */
export function markRosterUnread(place: TeamKey, { store }: Pick<Deps, 'store'>): Outcome {
  return repository.change(store, teamType, place, (team) => ok(withRosterUnread(team)));
}
