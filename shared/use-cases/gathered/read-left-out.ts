/** Reads what a team leaves out; what an earlier version kept with each programme instead is taken along (P19, P32). */
import type { DomainError } from '../../domain/errors.ts';
import { programmesOf } from '../../domain/programme/join.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import {
  type LeftOut,
  type LeftOutIds,
  type LeftOutMark,
  noLeftOut,
  toLeftOutIds,
} from '../../domain/sensemaking/left-out.ts';
import type { Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import {
  type DocumentTypeWithEmpty,
  leftOutType,
  type TeamKey,
} from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { readRounds } from './read-rounds.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;

type OfTeam = Pick<Team, 'tenantId' | 'id' | 'programmeId' | 'leftProgrammes'>;

/** Says nothing of who is asking. Errors: `busy`. */
export async function readLeftOut(store: DocumentStore, team: OfTeam): Outcome<LeftOut> {
  const key = { tenantId: team.tenantId, teamId: team.id };
  const kept = await repository.read(store, leftOutType, key);
  return kept.ok || kept.error.kind !== 'not-found' ? kept : readEarlier(store, team);
}

/** To be changed: before its first change it holds what an earlier version kept. Errors: `busy`. */
export async function leftOutTypeOf(
  store: DocumentStore,
  team: OfTeam,
): Outcome<DocumentTypeWithEmpty<LeftOut, TeamKey>> {
  const read = await readLeftOut(store, team);
  return read.ok ? ok({ ...leftOutType, empty: () => read.value }) : read;
}

/** Nobody kept who left it out: then it is as if its author had. */
async function readEarlier(store: DocumentStore, team: OfTeam): Outcome<LeftOut> {
  const marks = new Map<string, LeftOutMark>();
  for (const programmeId of programmesOf(team)) {
    const rounds = await readRounds(store, { tenantId: team.tenantId, programmeId });
    if (!rounds.ok) return rounds;
    for (const evidence of rounds.value)
      for (const mark of toMarks(evidence, team))
        marks.set(JSON.stringify([mark.itemId, mark.from]), mark);
  }
  const key = { tenantId: team.tenantId, teamId: team.id };
  return ok({ ...noLeftOut(key), marks: [...marks.values()] });
}

/** Of a programme it left and took all out of, they say nothing of any other. */
function toMarks(evidence: Evidence, team: OfTeam): readonly LeftOutMark[] {
  const hasTakenOut =
    team.leftProgrammes.includes(evidence.programmeId) &&
    !evidence.teams.some(({ teamId }) => teamId === team.id);
  return evidence.withheld
    .filter((id) => id.split(' ')[1] === team.id)
    .map((itemId) => ({ itemId, by: 'unknown', from: hasTakenOut ? evidence.programmeId : null }));
}

/** Of those things, out of the programme named. Errors: `busy`. */
export async function readLeftOutIds(
  store: DocumentStore,
  team: OfTeam,
  asked: Parameters<typeof toLeftOutIds>[1],
): Outcome<LeftOutIds> {
  const leftOut = await readLeftOut(store, team);
  return leftOut.ok ? ok(toLeftOutIds(leftOut.value, asked)) : leftOut;
}
