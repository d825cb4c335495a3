/** Notes where people and teams can be reached: when the app is added for them, and when they write after all. */
import { LRUCache } from 'lru-cache';
import { recordChannel } from '../../shared/use-cases/channel/record-channel.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  recordAddress,
  recordIfNew,
  removeAddress,
} from '../../shared/use-cases/notifications/record-address.ts';
import { personPartition, teamPartition } from '../../shared/use-cases/storage/partitions.ts';
import type { Turn } from './conversation.ts';

export type AddressBook = {
  /** The app was added, in a chat with this person or to a team. */
  readonly note: (turn: Turn) => Promise<void>;
  /**
   * They wrote or pressed something. Reads at most once a minute, and writes only where they are known
   * to be elsewhere, out of reach, or to speak another language: a write at every first word would tell
   * when somebody raised a barrier (P5).
   */
  readonly hear: (turn: Turn) => Promise<void>;
  /** The app was taken away by this person, for themselves. */
  readonly lose: (turn: Turn) => Promise<void>;
  /** Something was written in this partition: what is known of a person there may be old. */
  readonly drop: (pk: string) => void;
};

const people = 5_000;
const knownForMs = 60_000;

export function createAddressBook(deps: Deps): AddressBook {
  /** Under which address, and in which language, whoever has that partition was found to be known. */
  const reached = new LRUCache<string, string>({ max: people, ttl: knownForMs });
  return {
    async note(turn) {
      const { where, actor } = turn;
      if (where === 'personal') await recordAddress(toOwner(actor), turn, deps);
      await hearChannel(turn);
    },
    async hear(turn) {
      const { where, actor, address, language } = turn;
      await hearChannel(turn);
      const key = personPartition(actor.tenantId, actor.id);
      const from = `${toKnown(address)} ${language}`;
      if (where !== 'personal' || reached.get(key) === from) return;
      const heard = await recordIfNew(toOwner(actor), turn, deps);
      if (heard.ok) reached.set(key, from);
    },
    async lose({ where, actor }) {
      if (where === 'personal') await removeAddress(toOwner(actor), deps);
    },
    drop: (pk) => void reached.delete(pk),
  };

  /** A thread’s id is its channel’s with the message it began with. */
  async function hearChannel({ where, actor, teamId, address, ...turn }: Turn): Promise<void> {
    if (where !== 'channel' || teamId === undefined) return;
    const key = teamPartition(actor.tenantId, teamId);
    const { serviceUrl } = address;
    const [conversationId = ''] = turn.conversationId.split(';');
    const from = toKnown({ serviceUrl, conversationId });
    if (reached.get(key) === from) return;
    const place = { tenantId: actor.tenantId, teamId };
    const heard = await recordChannel(place, { serviceUrl, conversationId }, deps);
    if (heard.ok && heard.value) reached.set(key, from);
  }
}

function toKnown({
  serviceUrl,
  conversationId,
}: Pick<Turn['address'], 'serviceUrl' | 'conversationId'>): string {
  return `${serviceUrl} ${conversationId}`;
}

function toOwner({ id, tenantId }: Turn['actor']) {
  return { tenantId, personId: id };
}
