/** Looks, for one team, whether what it has has been kept for as long as the council keeps it (P22). */
import type { DomainError } from '../../domain/errors.ts';
import { nextTellingTime } from '../../domain/mailbox/telling-time.ts';
import { lastDoneIn, latestOf } from '../../domain/people-data/last-done.ts';
import { ok, type Result } from '../../domain/result.ts';
import { ageOf } from '../../domain/team/age.ts';
import { nextRetentionLook, withEnding, withoutEnding } from '../../domain/team/ending.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Deps } from '../deps.ts';
import { forTypesKeptWithTeam } from '../people-data/kept-with-team.ts';
import { type DocumentType, teamType } from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';
import { endTeam } from './end-team.ts';
import { tellEnding, tellStaying } from './tell-ending.ts';

export type RetentionDeps = Pick<
  Deps,
  'store' | 'clock' | 'calendar' | 'newId' | 'retention' | 'formerColleague'
>;

type Outcome<T> = Promise<Result<T, DomainError>>;

/**
 * True where there was something to do. Each step is written before the next is taken, and may be taken again.
 * Errors: `busy`, `unknown`, `too-large`.
 */
export async function keepToRetention(team: Team, deps: RetentionDeps): Outcome<boolean> {
  const now = deps.clock.now();
  if (nextRetentionLook(team) > now) return ok(false);
  const { ending } = team;
  if (ending?.isTold === false) return done(await tellEnding(team, ending, deps));
  const last = await lastDone(team, deps);
  if (!last.ok) return last;
  if (ending === null) return done(await lookAtAge(team, last.value, deps));
  const isAlive = ending.why === 'age' && last.value > ending.since;
  return done(await (isAlive ? goOn(team, deps) : endTeam(team, deps)));
}

function done(outcome: Result<unknown, DomainError>): Result<boolean, DomainError> {
  return outcome.ok ? ok(true) : outcome;
}

/** What is said beforehand is said in telling hours. */
async function lookAtAge(team: Team, last: string, deps: RetentionDeps): Outcome<unknown> {
  const now = deps.clock.now();
  const aged = ageOf(team, last, deps.retention, { now, calendar: deps.calendar });
  if (aged.kind === 'look-later') return lookAgain(team, aged.at, deps);
  if (aged.kind === 'end') return endTeam(team, deps);
  const sayAt = nextTellingTime(now, team.timeZone, deps.calendar);
  if (sayAt > now) return lookAgain(team, sayAt, deps);
  const announced = { id: deps.newId(), why: 'age', by: null } as const;
  return repository.change(deps.store, teamType, teamType.keyOf(team), (current) =>
    ok(current.ending ? current : withEnding(current, announced, now, deps.calendar)),
  );
}

function lookAgain(team: Team, ageLookAt: string, { store }: RetentionDeps): Outcome<Team> {
  return repository.change(store, teamType, teamType.keyOf(team), (current) =>
    ok({ ...current, ageLookAt }),
  );
}

/** Somebody did something in it since it was said. */
async function goOn(team: Team, deps: RetentionDeps): Outcome<unknown> {
  const now = deps.clock.now();
  const kept = await repository.change(deps.store, teamType, teamType.keyOf(team), (current) =>
    ok(current.ending?.id === team.ending?.id ? withoutEnding(current, now) : current),
  );
  return kept.ok ? tellStaying(kept.value, deps) : kept;
}

/** Where nobody has done anything, the journey's beginning. What says that it ends is nobody's doing. */
async function lastDone(team: Team, { store, clock }: RetentionDeps): Outcome<string> {
  const pk = teamPartition(team.tenantId, team.id);
  const now = clock.now();
  let last = `${team.journey.startsOn}T00:00:00.000Z`;
  for (const look of forTypesKeptWithTeam((type) => () => lookIn(type))) {
    const found = await look();
    if (!found.ok) return found;
    last = latestOf([last, found.value]) ?? last;
  }
  return ok(last);

  async function lookIn<T extends { readonly id: string }, Key>(
    type: DocumentType<T, Key>,
  ): Outcome<string | null> {
    const all = await readAll(store, type, pk);
    if (!all.ok) return all;
    return ok(latestOf(all.value.map((doc) => lastDoneIn(type.type, withoutEnd(doc), now))));
  }
}

/** That it ends, and that somebody took it with them, is no work in it. */
function withoutEnd(document: object): object {
  return 'ending' in document ? { ...document, ending: null, acts: [] } : document;
}
