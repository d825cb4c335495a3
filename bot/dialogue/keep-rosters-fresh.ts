/** Reads again who is in a team before somebody's turn relies on it, where that was read too long ago. */
import { LRUCache } from 'lru-cache';
import { isRosterOld } from '../../shared/domain/team/status.ts';
import { readTeam } from '../../shared/use-cases/access/read-team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { personPartition } from '../../shared/use-cases/storage/partitions.ts';
import { loadPerson } from '../../shared/use-cases/team/load-person.ts';
import type { Turn } from './conversation.ts';
import { refreshTeam } from './find-team.ts';
import type { Router } from './router.ts';

const people = 5_000;

/** Looked at this often at most, so that a turn costs no more than it has to. */
const looksEveryMs = 600_000;

/** Where Teams takes longer, what is known is relied on once more: nobody waits for an answer because of it. */
const patienceMs = 3_000;

/** A channel's own team is looked at where it is found; here it is the teams of somebody elsewhere. */
export function keepRostersFresh(router: Router, deps: Deps): Router {
  const lookedAt = new LRUCache<string, true>({ max: people, ttl: looksEveryMs });
  return {
    ...router,
    async say(turn, message) {
      await look(turn);
      return router.say(turn, message);
    },
    async press(turn, verb, data) {
      await look(turn);
      return router.press(turn, verb, data);
    },
    async search(turn, commandId, typed) {
      await look(turn);
      return router.search(turn, commandId, typed);
    },
    async act(turn, commandId, message) {
      await look(turn);
      return router.act(turn, commandId, message);
    },
  };

  async function look(turn: Turn): Promise<void> {
    const { tenantId, id } = turn.actor;
    const key = personPartition(tenantId, id);
    if (lookedAt.has(key)) return;
    lookedAt.set(key, true);
    const areRead = await withPatience(readOldRosters(turn, deps));
    if (!areRead) lookedAt.delete(key);
  }
}

/** False where one could not be read: then the next turn looks again. */
async function readOldRosters(turn: Turn, deps: Deps): Promise<boolean> {
  const person = await loadPerson(turn.actor, deps);
  let areRead = true;
  for (const { id } of person.ok ? person.value.teams : []) {
    const team = await readTeam(deps.store, turn.actor.tenantId, id);
    if (!team.ok || !isRosterOld(team.value, deps.clock.now())) continue;
    const read = await refreshTeam(turn, id, deps).catch(() => null);
    areRead &&= read?.ok === true;
  }
  return areRead;
}

async function withPatience(reading: Promise<boolean>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), patienceMs);
  reading.then(resolve, () => resolve(false));
  return promise.finally(() => clearTimeout(timer));
}
