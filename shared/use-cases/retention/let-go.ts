/** Lets go of what is kept of somebody who is in no team any more, when its time is over (P22). */
import type { DomainError } from '../../domain/errors.ts';
import { later } from '../../domain/instant.ts';
import { lookAtAgain, loseTeam, type Person } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { lookAtLeaversEveryDays } from '../../domain/retention.ts';
import type { Saved } from '../../stores/document-store.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { forgetPlace, forgetThemselves } from '../people-data/forget-themselves.ts';
import { type PersonKey, personType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type LetGoDeps = Pick<Deps, 'store' | 'clock' | 'retention'>;
type Outcome = Promise<Result<void, DomainError>>;

const dayMs = 24 * 3_600_000;

/**
 * First where Teams reaches them; once no team they were in is there any more, what they are called too. Until then
 * they are looked at once a year. Errors: `busy`, `unknown`.
 */
export async function letGo({ doc: person, etag }: Saved<Person>, deps: LetGoDeps): Outcome {
  const key = personType.keyOf(person);
  const now = deps.clock.now();
  if (person.leftAt === null) return lookAgain(key, null, deps);
  const until = later(person.leftAt, deps.retention.leaverDays * dayMs);
  if (until > now) return lookAgain(key, until, deps);
  const gone = await forgetPlace(key, deps);
  if (!gone.ok) return gone;
  const lost = await findLost(person, deps);
  if (!lost.ok) return lost;
  if (lost.value.length === person.pastTeams.length) return forgetThemselves(key, deps, etag);
  return lookAgain(key, later(now, lookAtLeaversEveryDays * dayMs), deps, lost.value);
}

/** Teams they were in that are not there any more. */
async function findLost(
  { tenantId, pastTeams }: Person,
  { store }: LetGoDeps,
): Promise<Result<readonly string[], DomainError>> {
  const lost: string[] = [];
  for (const { id } of pastTeams) {
    const team = await readTeam(store, tenantId, id);
    if (!team.ok && team.error.kind !== 'not-a-member') return team;
    if (!team.ok) lost.push(id);
  }
  return ok(lost);
}

/** Whoever came back meanwhile has nothing to be looked at. */
async function lookAgain(
  key: PersonKey,
  at: string | null,
  { store, clock }: LetGoDeps,
  lost: readonly string[] = [],
): Outcome {
  const noted = await repository.change(store, personType, key, (person) => {
    const known = lost.reduce((each, id) => loseTeam(each, id, clock.now()), person);
    return ok(lookAtAgain(known, known.leftAt === null ? null : at));
  });
  return noted.ok || noted.error.kind === 'not-found' ? ok(undefined) : noted;
}
