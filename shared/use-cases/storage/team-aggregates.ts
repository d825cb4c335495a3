/** Reads and changes what a team has one of, such as its barriers, for somebody who may. */
import type { DomainError } from '../../domain/errors.ts';
import type { Verb } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Member, Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { authorise } from '../access/authorise.ts';
import { readTeam } from '../team/read-team.ts';
import { changeAggregate, createAggregate, readAggregate } from './aggregates.ts';
import type { Kind } from './kinds.ts';

type OfTeam = { readonly id: string; readonly tenantId: string; readonly teamId: string };

type Outcome<T> = Promise<Result<T, DomainError>>;

/** One of a kind: `begin` makes the one that a team starts with. */
export type TeamAggregate<T extends OfTeam> = {
  readonly kind: Kind<T>;
  readonly begin: (place: { readonly tenantId: string; readonly teamId: string }) => T;
};

export type Asking = { readonly teamId: string; readonly actor: Actor; readonly verb: Verb };

export type Read<T> = { readonly team: Team; readonly member: Member; readonly standing: T };

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function readOfTeam<T extends OfTeam>(
  store: DocumentStore,
  { kind, begin }: TeamAggregate<T>,
  asking: Asking,
): Outcome<Read<T>> {
  const team = await enter(store, asking);
  if (!team.ok) return team;
  const place = { tenantId: asking.actor.tenantId, teamId: asking.teamId };
  const standing = await readStanding(store, { kind, begin }, place);
  return standing.ok ? ok({ ...team.value, standing: standing.value }) : standing;
}

/** For whoever has read the team already. Errors: `busy`. */
export async function readStanding<T extends OfTeam>(
  store: DocumentStore,
  { kind, begin }: TeamAggregate<T>,
  place: Parameters<TeamAggregate<T>['begin']>[0],
): Outcome<T> {
  const empty = begin(place);
  const read = await readAggregate(store, kind, toKey(kind, empty));
  if (read.ok) return ok(read.value.doc);
  return read.error.kind === 'not-found' ? ok(empty) : read;
}

/** Errors: `not-a-member`, `not-allowed`, `busy`, and what `apply` says. */
export async function changeOfTeam<T extends OfTeam>(
  store: DocumentStore,
  { kind, begin }: TeamAggregate<T>,
  asking: Asking,
  apply: (standing: T, team: Team) => Result<T, DomainError>,
): Outcome<Read<T>> {
  const entered = await enter(store, asking);
  if (!entered.ok) return entered;
  const empty = begin({ tenantId: asking.actor.tenantId, teamId: asking.teamId });
  const change = () =>
    changeAggregate(store, kind, toKey(kind, empty), (standing) =>
      apply(standing, entered.value.team),
    );
  let changed = await change();
  if (!changed.ok && changed.error.kind === 'not-found') {
    const begun = await createAggregate(store, kind, empty);
    changed = begun.ok ? await change() : begun;
  }
  return changed.ok ? ok({ ...entered.value, standing: changed.value }) : changed;
}

async function enter(
  store: DocumentStore,
  { teamId, actor, verb }: Asking,
): Outcome<{ readonly team: Team; readonly member: Member }> {
  const team = await readTeam(store, actor.tenantId, teamId);
  if (!team.ok) return team;
  const member = authorise(team.value, actor.id, verb);
  return member.ok ? ok({ team: team.value, member: member.value }) : member;
}

function toKey<T extends OfTeam>(kind: Kind<T>, { id, ...rest }: T) {
  return { pk: kind.partitionOf({ id, ...rest } as T), id };
}
