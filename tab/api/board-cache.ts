/** Keeps each team's board for a moment, so that a room full of open tabs reads it once. */
import { brotliCompressSync, constants } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Board } from '../../shared/contracts/api/board.ts';
import type { DomainError } from '../../shared/domain/errors.ts';
import { journeyWeek } from '../../shared/domain/journey/journey.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import type { NamedStrand } from '../../shared/domain/strands/strands-now.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { teamPartition } from '../../shared/use-cases/storage/partitions.ts';
import { readNamesOfStrands } from '../../shared/use-cases/strands/read-names.ts';
import { loadTeamBoard, type TeamBoard } from '../../shared/use-cases/team/load-team-board.ts';
import { handsToday, toBoardChange } from './present/present-change.ts';
import { type TaggedBody, toTagged } from './to-tagged.ts';

/** A board as it is sent. Two boards with the same ETag are the same, letter for letter. */
export type KeptBoard = TaggedBody & { readonly team: Team; readonly brotli: Uint8Array };

export type BoardCache = {
  readonly read: (tenantId: string, teamId: string) => Promise<Result<KeptBoard, DomainError>>;
  /** Forgets the board of a partition somebody wrote to. */
  readonly drop: (pk: string) => void;
};

/** How long writes made by another instance can stay unseen here. */
const keptMs = 2000;
const teamsKept = 200;

export function createBoardCache(deps: Pick<Deps, 'store' | 'today' | 'calendar'>): BoardCache {
  const kept = new LRUCache<string, Promise<Result<KeptBoard, DomainError>>>({
    max: teamsKept,
    ttl: keptMs,
  });

  function read(tenantId: string, teamId: string): Promise<Result<KeptBoard, DomainError>> {
    const pk = teamPartition(tenantId, teamId);
    const current = kept.get(pk);
    if (current) return current;
    const reading = load(tenantId, teamId);
    kept.set(pk, reading);
    reading.then(
      (result) => result.ok || forget(pk, reading),
      () => forget(pk, reading),
    );
    return reading;
  }

  /** A failed read is not kept; a newer one may stand there already. */
  function forget(pk: string, reading: Promise<unknown>): void {
    if (kept.peek(pk) === reading) kept.delete(pk);
  }

  async function load(tenantId: string, teamId: string): Promise<Result<KeptBoard, DomainError>> {
    const key = { tenantId, teamId };
    const loaded = await loadTeamBoard(deps.store, key);
    if (!loaded.ok) return loaded;
    const strands = await readNamesOfStrands(deps.store, key, loaded.value.changes);
    return strands.ok ? ok(toKept({ ...loaded.value, strands: strands.value }, deps)) : strands;
  }

  return { read, drop: (pk) => void kept.delete(pk) };
}

type DayDeps = Pick<Deps, 'today' | 'calendar'>;

type WholeBoard = TeamBoard & { readonly strands: readonly NamedStrand[] };

function toKept(board: WholeBoard, deps: DayDeps): KeptBoard {
  const tagged = toTagged(toBoard(board, deps));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  return { team: board.team, ...tagged, brotli: brotliCompressSync(tagged.json, { params }) };
}

function toBoard({ team, changes, strands }: WholeBoard, deps: DayDeps): Board {
  const { id, name, localAuthority, timeZone, journey } = team;
  const seen = { members: team.members, before: handsToday(team, deps) };
  return {
    team: { id, name, localAuthority, timeZone },
    journey: { ...journeyWeek(journey, deps.today(timeZone)), weeks: journey.weeks },
    strands: [...strands],
    changes: changes.map((change) => toBoardChange(change, seen)),
  };
}
