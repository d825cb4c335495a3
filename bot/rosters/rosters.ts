/** Keeps what is known of teams' people fresh for whoever relies on it without a turn: the tab, and messages nobody asked for. */
import { LRUCache } from 'lru-cache';
import { later } from '../../shared/domain/instant.ts';
import type { Freshen } from '../../shared/use-cases/roster/prompt-fresh-team.ts';
import { type ReadRoster, refreshRoster } from '../../shared/use-cases/roster/refresh-roster.ts';
import type { UpdateDeps } from '../../shared/use-cases/roster/update-team.ts';
import type { TeamKey } from '../../shared/use-cases/storage/document-types.ts';
import { teamPartition } from '../../shared/use-cases/storage/partitions.ts';

export type Rosters = {
  /** For somebody who waits: after some seconds what is known is relied on, and read on behind it. */
  readonly freshenSoon: Freshen;
  /** For what is due, which can wait longer. */
  readonly freshen: Freshen;
};

export type RostersParts = {
  readonly deps: UpdateDeps;
  readonly readRoster: ReadRoster;
  readonly onUnexpected: (error: unknown) => void;
  readonly patienceMs?: number;
};

const usualPatienceMs = 2_500;
/** Well within the time for which what is due is claimed. */
const longPatienceMs = 30_000;

const teams = 5_000;

/** How often a team is looked at again, whose people another server may know to have changed. */
const looksEveryMs = 60_000;
/** After Teams could not say, it is not asked again for so long. */
const restsMs = 600_000;

export function createRosters({ patienceMs = usualPatienceMs, ...parts }: RostersParts): Rosters {
  const { deps, readRoster, onUnexpected } = parts;
  /** ISO instants before which a team is not looked at again. */
  const notBefore = new LRUCache<string, string>({ max: teams });
  const underWay = new Map<string, Promise<void>>();

  function read(place: TeamKey): Promise<void> {
    const key = teamPartition(place.tenantId, place.teamId);
    if ((notBefore.get(key) ?? '') > deps.clock.now()) return Promise.resolve();
    const reading = underWay.get(key) ?? look(key, place);
    underWay.set(key, reading);
    return reading;
  }

  async function look(key: string, place: TeamKey): Promise<void> {
    const until = await refreshRoster(place, readRoster, deps).catch((error: unknown) => {
      onUnexpected(error);
      return null;
    });
    const now = deps.clock.now();
    notBefore.set(
      key,
      until === null ? later(now, restsMs) : earlier(until, later(now, looksEveryMs)),
    );
    underWay.delete(key);
  }

  return {
    freshen: (place) => withPatience(read(place), longPatienceMs),
    freshenSoon: (place) => withPatience(read(place), patienceMs),
  };
}

/** Instants are all in the one spelling that sorts as text. */
function earlier(one: string, other: string): string {
  return [one, other].toSorted()[0] ?? one;
}

function withPatience(reading: Promise<void>, ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  void reading.then(resolve);
  return promise.finally(() => clearTimeout(timer));
}
