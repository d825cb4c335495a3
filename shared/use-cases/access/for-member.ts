/** Reads and changes what a team has one of, such as its barriers, for somebody who may. */
import type { DomainError } from '../../domain/errors.ts';
import type { Verb } from '../../domain/permissions.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Member, Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import type { DocumentTypeWithEmpty, TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { authorise } from './authorise.ts';
import { readTeam } from './read-team.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

/** Who asks, and what they mean to do: the permissions table says whether they may. */
export type Asking = { readonly teamId: string; readonly actor: Actor; readonly verb: Verb };

/** What somebody asked for, as it is now, with the team and who they are in it. */
export type ForMember<T> = { readonly team: Team; readonly member: Member; readonly current: T };

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function readForMember<T extends { readonly id: string }>(
  store: DocumentStore,
  type: DocumentTypeWithEmpty<T, TeamKey>,
  asking: Asking,
): Outcome<ForMember<T>> {
  const entered = await enterTeam(store, asking);
  if (!entered.ok) return entered;
  const current = await repository.readOrEmpty(store, type, toKey(asking));
  return current.ok ? ok({ ...entered.value, current: current.value }) : current;
}

/** Errors: `not-a-member`, `not-allowed`, `busy`, and what `apply` says. */
export async function changeForMember<T extends { readonly id: string }>(
  store: DocumentStore,
  type: DocumentTypeWithEmpty<T, TeamKey>,
  asking: Asking,
  apply: (current: T, team: Team) => Result<T, DomainError>,
): Outcome<ForMember<T>> {
  const entered = await enterTeam(store, asking);
  if (!entered.ok) return entered;
  const changed = await repository.changeOrCreate(store, type, toKey(asking), (current) =>
    apply(current, entered.value.team),
  );
  return changed.ok ? ok({ ...entered.value, current: changed.value }) : changed;
}

async function enterTeam(
  store: DocumentStore,
  { teamId, actor, verb }: Asking,
): Outcome<Pick<ForMember<unknown>, 'team' | 'member'>> {
  const team = await readTeam(store, actor.tenantId, teamId);
  if (!team.ok) return team;
  const member = authorise(team.value, actor.id, verb);
  return member.ok ? ok({ team: team.value, member: member.value }) : member;
}

function toKey({ teamId, actor: { tenantId } }: Asking): TeamKey {
  return { tenantId, teamId };
}
