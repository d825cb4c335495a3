/** Notes where people can be reached: when the app is added for them, and when they write after all. */
import { LRUCache } from 'lru-cache';
import type { Deps } from '../shared/use-cases/deps.ts';
import { loseAddress, noteAddress, reachAgain } from '../shared/use-cases/note-address.ts';
import { personPartition } from '../shared/use-cases/partitions.ts';
import type { Turn } from './conversation.ts';

export type Reach = {
  /** The app was added, in a chat with this person. */
  readonly note: (turn: Turn) => Promise<void>;
  /**
   * They wrote or pressed something. Reads at most once a minute, and writes only where they could
   * not be reached before: a write at every first word would tell when somebody raised a barrier (P5).
   */
  readonly hear: (turn: Turn) => Promise<void>;
  /** The app was taken away by this person, for themselves. */
  readonly lose: (turn: Turn) => Promise<void>;
  /** Something was written in this partition: what is known of a person there may be old. */
  readonly drop: (pk: string) => void;
};

const people = 5_000;
const knownForMs = 60_000;

export function createReach(deps: Deps): Reach {
  const reached = new LRUCache<string, true>({ max: people, ttl: knownForMs });
  return {
    async note({ where, actor, address }) {
      if (where === 'personal') await noteAddress(toOwner(actor), address, deps);
    },
    async hear({ where, actor, address }) {
      const key = personPartition(actor.tenantId, actor.id);
      if (where !== 'personal' || reached.has(key)) return;
      const heard = await reachAgain(toOwner(actor), address, deps);
      if (heard.ok) reached.set(key, true);
    },
    async lose({ where, actor }) {
      if (where === 'personal') await loseAddress(toOwner(actor), deps);
    },
    drop: (pk) => void reached.delete(pk),
  };
}

function toOwner({ id, tenantId }: Turn['actor']) {
  return { tenantId, personId: id };
}
