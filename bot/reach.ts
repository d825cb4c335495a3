/** Notes where people can be reached, from what they send themselves. */
import { LRUCache } from 'lru-cache';
import type { Address } from '../shared/domain/mailbox/mailbox.ts';
import type { Deps } from '../shared/use-cases/deps.ts';
import { loseAddress, noteAddress } from '../shared/use-cases/note-address.ts';
import { personPartition } from '../shared/use-cases/partitions.ts';
import type { Turn } from './conversation.ts';

export type Reach = {
  /** Safe to call on every turn: what is known is not looked up again for a minute. */
  readonly note: (turn: Turn) => Promise<void>;
  /** The app was taken away by this person, for themselves. */
  readonly lose: (turn: Turn) => Promise<void>;
  /** Something was written in this partition: what is known of a person there may be old. */
  readonly drop: (pk: string) => void;
};

const people = 5_000;
const knownForMs = 60_000;

export function createReach(deps: Deps): Reach {
  const known = new LRUCache<string, string>({ max: people, ttl: knownForMs });
  return {
    async note({ actor, address }) {
      if (address.conversationId === null) return;
      const key = personPartition(actor.tenantId, actor.id);
      const where = toText(address);
      if (known.get(key) === where) return;
      const noted = await noteAddress(toOwner(actor), address, deps);
      if (noted.ok) known.set(key, where);
    },
    async lose({ actor, where }) {
      if (where !== 'personal') return;
      await loseAddress(toOwner(actor), deps);
    },
    drop: (pk) => void known.delete(pk),
  };
}

function toOwner({ id, tenantId }: Turn['actor']) {
  return { tenantId, personId: id };
}

function toText({ serviceUrl, userId, conversationId }: Address): string {
  return `${serviceUrl} ${userId} ${conversationId}`;
}
