/** Takes away all that a team has: its documents, what its people know of it, and the team itself last (P22). */
import type { DomainError } from '../../domain/errors.ts';
import { loseTeam } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { withEnding } from '../../domain/team/ending.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { forTypesKeptWithTeam } from '../people-data/kept-with-team.ts';
import { type DocumentType, personType, teamType } from '../storage/document-types.ts';
import { inTurns } from '../storage/in-turns.ts';
import { teamPartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';
import { untilAnswered } from '../storage/repeat.ts';
import * as repository from '../storage/repository.ts';

type EndDeps = Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>;
type Outcome = Promise<Result<void, DomainError>>;

/**
 * From the first moment on nobody is in the team, so that nothing is added while it goes. The team stays due until
 * the last of it is gone: whatever breaks meanwhile, it goes on. Errors: `busy`, `unknown`.
 */
export async function endTeam(team: Team, deps: EndDeps): Outcome {
  const closed = await close(team, deps);
  if (!closed.ok) return closed.error.kind === 'not-found' ? ok(undefined) : closed;
  const pk = teamPartition(team.tenantId, team.id);
  const isOther = (type: string) => type !== teamType.type;
  for (const take of forTypesKeptWithTeam((type) => () => takeAll(type, pk, isOther, deps))) {
    const taken = await take();
    if (!taken.ok) return taken;
  }
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

async function takeAll<T extends { readonly id: string }, Key>(
  type: DocumentType<T, Key>,
  pk: string,
  isOther: (type: string) => boolean,
  deps: EndDeps,
): Outcome {
  if (!isOther(type.type)) return ok(undefined);
  const all = await readAll(deps.store, type, pk);
  if (!all.ok) return all;
  const taken = await inTurns(
    all.value.map((each) => () => takeAway(pk, type.placeOf(type.keyOf(each)).id, deps)),
  );
  return taken.find((each) => !each.ok) ?? ok(undefined);
}

async function takeAway(pk: string, id: string, { store }: Pick<Deps, 'store'>): Outcome {
  const gone = await untilAnswered(() => store.delete(pk, id));
  return gone.ok || gone.error === 'not-found' ? ok(undefined) : fail({ kind: 'busy' });
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
