/** Where all is that a team has, or has a part in: its own partition, and those of the programmes it is or was in (P22, P32). */
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import type { DocumentReader } from '../../stores/document-store.ts';
import { type DocumentType, type TeamKey, teamType } from '../storage/document-types.ts';
import { programmePartition, teamPartition } from '../storage/partitions.ts';
import * as repository from '../storage/repository.ts';
import { forTypesKeptWithTeam } from './kept-with-team.ts';

type PartsOf = Pick<Team, 'tenantId' | 'id' | 'programmeId' | 'leftProgrammes'>;

/** Its own first. */
export function partitionsOf({ tenantId, id, programmeId, leftProgrammes }: PartsOf) {
  return [teamPartition(tenantId, id), ...programmesOf({ programmeId, leftProgrammes }, tenantId)];
}

function programmesOf(
  { programmeId, leftProgrammes }: Pick<PartsOf, 'programmeId' | 'leftProgrammes'>,
  tenantId: string,
): readonly string[] {
  const all = [...(programmeId === null ? [] : [programmeId]), ...leftProgrammes];
  return all.map((each) => programmePartition(tenantId, each));
}

/** Of a team that is not there any more, its own. Errors: `busy`. */
export async function readPartitions(
  key: TeamKey,
  { store }: { readonly store: DocumentReader },
): Promise<Result<readonly string[], DomainError>> {
  const team = await repository.read(store, teamType, key);
  if (team.ok) return ok(partitionsOf(team.value));
  if (team.error.kind !== 'not-found') return team;
  return ok([teamPartition(key.tenantId, key.teamId)]);
}

type Look<R> = <T extends { readonly id: string }, Key>(
  type: DocumentType<T, Key>,
  pk: string,
) => Promise<R>;

/** Of every type that is kept with a team, in each of those partitions: to be done one after the other. */
export function lookEverywhere<R>(
  partitions: readonly string[],
  look: Look<R>,
): readonly (() => Promise<R>)[] {
  return partitions.flatMap((pk) => forTypesKeptWithTeam((type) => () => look(type, pk)));
}
