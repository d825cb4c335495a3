/** Keeps what everybody in a programme sees alike for a moment; a team by itself is one. */
import { LRUCache } from 'lru-cache';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import {
  type ReadProgramme,
  readProgramme,
} from '../../../shared/use-cases/access/enter-programme.ts';
import { timeZoneOf } from '../../../shared/use-cases/blueprint/around-experiment.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { programmePartition, teamPartition } from '../../../shared/use-cases/storage/partitions.ts';
import { keepForItsDay } from './keep-for-its-day.ts';
import { type KeptView, type TeamCache, toPacked } from './keep-for-teams.ts';
import type { Marks } from './keep-while-same.ts';
import type { TaggedBody } from './to-tagged.ts';

/** As it is sent, and of whom it is. */
export type KeptOfProgramme = TaggedBody & {
  readonly brotli: Uint8Array;
  readonly read: ReadProgramme;
};

type Outcome = Promise<Result<KeptOfProgramme, DomainError>>;

export type ProgrammeCache = TeamCache & {
  readonly readProgramme: (tenantId: string, programmeId: string) => Outcome;
};

/** More than are looked at on one server at once. */
const programmesKept = 200;

export function keepForProgrammes(
  load: (read: ReadProgramme) => Promise<Result<object, DomainError>>,
  { store, today, marks }: Pick<Deps, 'store' | 'today'> & { readonly marks: Marks },
): ProgrammeCache {
  /** Of each partition of a programme, all that it was made of: its own and those of its teams. */
  const madeOf = new LRUCache<string, readonly string[]>({ max: programmesKept });
  const kept = keepForItsDay<KeptOfProgramme>({ mark: markAll }, ({ read }) =>
    today(timeZoneOf(read)),
  );

  async function markAll(pk: string): ReturnType<Marks['mark']> {
    const all = await Promise.all((madeOf.get(pk) ?? [pk]).map((each) => marks.mark(each)));
    const known = all.flatMap((mark) => (mark.ok ? [mark.value] : []));
    const failed = all.find((mark) => !mark.ok);
    return failed ?? { ok: true, value: known.join(' ') };
  }

  function readOf(tenantId: string, programmeId: string): Outcome {
    const pk = programmePartition(tenantId, programmeId);
    return kept.read(pk, () => make(pk, { tenantId, programmeId }));
  }

  async function make(pk: string, key: Parameters<typeof readProgramme>[1]): Outcome {
    const read = await readProgramme(store, key);
    if (!read.ok) return read;
    const around = [...read.value.teams, ...read.value.asked];
    const teams = around.map((team) => teamPartition(team.tenantId, team.id));
    madeOf.set(pk, [...new Set([pk, ...teams])]);
    const loaded = await load(read.value);
    if (!loaded.ok) return loaded;
    const json = Buffer.from(JSON.stringify(loaded.value));
    return ok({ ...toPacked(json), read: read.value });
  }

  return {
    readProgramme: readOf,
    read: (tenantId, teamId) => readForTeam(readOf, tenantId, teamId),
    drop(pk) {
      kept.drop(pk);
      for (const [programme, parts] of madeOf.entries())
        if (parts.includes(pk)) kept.drop(programme);
    },
  };
}

/** Of the programme the team is in; of one that asked it no more, it is not. */
async function readForTeam(
  readOf: ProgrammeCache['readProgramme'],
  tenantId: string,
  teamId: string,
): ReturnType<KeptView['read']> {
  const alone = await readOf(tenantId, programmeIdOf(teamId));
  if (!alone.ok) return alone;
  const [team] = alone.value.read.teams;
  if (!team) return fail({ kind: 'not-a-member' });
  if (team.programmeId === null) return ok({ ...alone.value, team });
  const joined = await readOf(tenantId, team.programmeId);
  if (!joined.ok && joined.error.kind !== 'not-a-member') return joined;
  const isIn = joined.ok && joined.value.read.teams.some(({ id }) => id === teamId);
  return ok({ ...(isIn ? joined.value : alone.value), team });
}
