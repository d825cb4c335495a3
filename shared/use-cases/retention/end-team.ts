/** Takes away all that a team has: its documents, what its people know of it, and the team itself last (P22). */
import type { DomainError } from '../../domain/errors.ts';
import { loseTeam } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { withEnding } from '../../domain/team/ending.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { forTypesKeptWithTeam } from '../people-data/kept-with-team.ts';
import { type DocumentType, personType, teamType } from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import { teamPartition } from '../storage/partitions.ts';
import * as repository from '../storage/repository.ts';
import { leaveProgrammes } from './leave-programmes.ts';
import { takeAll, takeAway } from './take-away.ts';
import { unlistPeople } from './unlist-people.ts';

type EndDeps = Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId' | 'formerColleague'>;
type Outcome = Promise<Result<void, DomainError>>;

/**
 * From the first moment on nobody is in the team, so that nothing is added while it goes. The team stays due until
 * the last of it is gone: whatever breaks meanwhile, it goes on. Errors: `busy`, `unknown`.
 */
export async function endTeam(team: Team, deps: EndDeps): Outcome {
  const closed = await close(team, deps);
  if (!closed.ok) return closed.error.kind === 'not-found' ? ok(undefined) : closed;
  const pk = teamPartition(team.tenantId, team.id);
  const unlisted = await unlistPeople(pk, deps);
  if (!unlisted.ok) return unlisted;
  const takeOther = <T extends { readonly id: string }, Key>(type: DocumentType<T, Key>) =>
    type.type === teamType.type ? ok(undefined) : takeAll(type, pk, deps);
  for (const take of forTypesKeptWithTeam((type) => async () => takeOther(type))) {
    const taken = await take();
    if (!taken.ok) return taken;
  }
  const left = await leaveProgrammes(closed.value, deps);
  if (!left.ok) return left;
  const told = await leaveTeams(closed.value, deps);
  return told.ok ? takeAway(pk, team.id, deps) : told;
}

function close(team: Team, { store, clock, calendar, newId }: EndDeps) {
  const now = clock.now();
  return repository.change(store, teamType, teamType.keyOf(team), (current) => {
    const unsaid = { id: newId(), why: 'age', by: null } as const;
    const { ending } = current.ending ? current : withEnding(current, unsaid, now, calendar);
    return ok(
      ending
        ? { ...current, ending: { ...ending, at: now, isTold: true, isGoing: true } }
        : current,
    );
  });
}

/** Where it was all they were in, what is kept of them is looked at now. */
async function leaveTeams({ tenantId, id, ...team }: Team, { store, clock }: EndDeps): Outcome {
  const now = clock.now();
  const people = [...team.members, ...team.guests, ...team.leavers, ...team.formerLeads];
  const told = await inTurns(
    [...new Set(people.map((person) => person.id))].map(
      (personId) => () =>
        repository.change(store, personType, { tenantId, personId }, (person) =>
          ok(loseTeam(person, id, now)),
        ),
    ),
  );
  const failed = told.find((each) => !each.ok && each.error.kind !== 'not-found');
  return failed && !failed.ok ? failed : ok(undefined);
}
