/** Makes a team from its Teams roster, or brings it up to date; nothing else needs setting up first. */

import { noBarriers } from '../../domain/barriers/barriers.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { PersonRef } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { withLeaversSince } from '../../domain/team/leavers.ts';
import { withReturns } from '../../domain/team/returns.ts';
import { withRosterRead } from '../../domain/team/status.ts';
import { createTeam, type RosterMember, type Team, withRoster } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { barriersType, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { peopleIn, tellPeople } from './team-people.ts';

type Roster = {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly roster: readonly RosterMember[];
  /** Where Teams takes messages for these people. */
  readonly serviceUrl?: string;
  /** What the roster is like; without it everybody is told again the next time. */
  readonly mark?: string | null;
};

export type SeenTeam = Omit<Roster, 'roster' | 'mark'> & {
  /** Where Teams takes messages for these people. */
  readonly serviceUrl: string;
  readonly roster: readonly SeenMember[];
};

/** `userId` is the id Teams gives them towards this app. */
export type SeenMember = RosterMember & { readonly userId: string };

type Outcome<T> = Promise<Result<T, DomainError>>;

/**
 * `startsOn` is the Monday on which week 1 begins for a team not seen before. Safe to repeat and to
 * stop half-way: the team is written last, so until then it still says who has to be told that they
 * left, and whoever looks for newcomers in it finds them missing.
 *
 * A team without anybody is not one Teams has: where the roster comes empty, what is known stays.
 * Errors: `busy`; `not-a-member` for an empty roster of a team nobody knows, and for a team that was
 * deleted: only Teams' own word brings one back.
 */
export async function syncTeam(
  seen: Roster,
  startsOn: string,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Outcome<Team> {
  const known = await readTeam(store, seen.tenantId, seen.id);
  if (!known.ok && known.error.kind !== 'not-a-member') return known;
  if (seen.roster.length === 0) return known;
  if (known.ok && known.value.status === 'deleted') return fail({ kind: 'not-a-member' });

  const now = clock.now();
  const created = createTeam({
    ...toPlace(seen),
    roster: seen.roster,
    startsOn,
    rosterReadAt: now,
  });
  const next = known.ok ? withRoster(known.value, seen.roster, seen.name) : created;
  const told = await tellPeople(
    {
      team: seen,
      ...(known.ok ? newcomersOf(known.value, next) : peopleIn(next)),
      leaving: known.ok ? leaversOf(known.value, seen) : [],
    },
    { store, clock },
  );
  if (!told.ok) return told;
  const team = await repository.createOnce(store, teamType, created);
  if (!team.ok) return team;
  const begun = await beginBarriers(store, seen);
  if (!begun.ok) return begun;
  const before = known.ok ? known.value : created;
  const { mark = null, serviceUrl } = seen;
  return repository.change(store, teamType, toKey(seen), (current) => {
    const read = { at: now, mark: isAsRead(current, before) ? mark : null };
    const synced = withLeaversSince(withRoster(current, seen.roster, seen.name), current, now);
    return ok(
      withRosterRead(withReturns(synced, now), {
        ...read,
        ...(serviceUrl !== undefined && { serviceUrl }),
      }),
    );
  });
}

/** Somebody who read it meanwhile told people something, too: the next time everybody is told again. */
function isAsRead(current: Team, before: Team): boolean {
  return current.rosterMark === before.rosterMark && current.rosterReadAt === before.rosterReadAt;
}

/** Whoever was told of the team before, under the names it and they have now, need not be told again. */
function newcomersOf(known: Team, next: Team): ReturnType<typeof peopleIn> {
  const people = peopleIn(next);
  if (known.rosterMark === null || known.name !== next.name) return people;
  const told = peopleIn(known);
  return {
    joining: people.joining.filter(isNew(told.joining)),
    waiting: people.waiting.filter(isNew(told.waiting)),
  };
}

function isNew(told: readonly PersonRef[]): (person: PersonRef) => boolean {
  const names = new Map(told.map(({ id, name }) => [id, name]));
  return ({ id, name }) => names.get(id) !== name;
}

function leaversOf({ members, guests }: Team, { roster }: Roster): readonly PersonRef[] {
  const staying = new Set(roster.map(({ id }) => id));
  return [...members, ...guests].filter(({ id }) => !staying.has(id));
}

/** Before anybody has raised one, so that where it stands among other rows tells nothing of who did (P5). */
function beginBarriers(store: DocumentStore, { tenantId, id }: Roster) {
  return repository.createOnce(store, barriersType, noBarriers({ tenantId, teamId: id }));
}

function toPlace({ id, tenantId, name }: Roster) {
  return { id, tenantId, name };
}

function toKey({ tenantId, id }: Roster) {
  return { tenantId, teamId: id };
}
