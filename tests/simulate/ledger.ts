/** Reads the app's own ledger now and then: what it says came of every delivery. */

import type { Mailbox, Outcome } from '../../shared/domain/mailbox/mailbox.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { channelType, mailboxType } from '../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../shared/use-cases/storage/repository.ts';
import type { ExpectedPost } from './channel-witness.ts';
import { toldKeys } from './told.ts';
import type { Expected } from './witness.ts';

type Owner = { readonly tenantId: string; readonly personId: string };

export type Ledger = {
  /** Notes what was added since it was read last; a mailbox keeps a month’s deliveries easily. */
  readonly read: (now: string) => Promise<void>;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The ledger says why it was not told, or that it may not have been; or it still waits for somebody. */
  readonly explains: (expected: Expected) => Promise<boolean>;
  /** As for a person; of a card that was not closed, also that nobody knows whether it arrived. */
  readonly explainsPost: (expected: ExpectedPost) => Promise<boolean>;
};

/** A channel that was away when its card came may be back with no day left for it: in a pause, or at the end of a run. */
const inVain: readonly Outcome[] = ['unconfirmed', 'unreachable'];

export function createLedger(owners: readonly Owner[], deps: Pick<Deps, 'store'>): Ledger {
  const counts = {
    ...{ sent: 0, unconfirmed: 0, unreachable: 0, refused: 0, missed: 0 },
    'not-asked': 0,
  };
  const notTold = new Set<string>();
  let readAt = '';

  return {
    counts,
    async read(now) {
      for (const owner of owners) note(await load(owner));
      readAt = now;
    },
    async explains({ personId, tenantId, key }) {
      if (notTold.has(`${personId} ${key}`)) return true;
      const { waiting, sending, quiet, isUnreachable } = await load({ personId, tenantId });
      if (isOnItsWay(sending) && sending.items.some(({ id }) => toKey(id) === key)) return true;
      const waits = isUnreachable || quiet.kind !== 'none';
      return waits && waiting.some(({ id }) => toKey(id) === key);
    },
    async explainsPost({ tenantId, teamId, kind, what }) {
      const read = await repository.read(deps.store, channelType, { tenantId, teamId });
      if (!read.ok) throw new Error(`No channel of ${teamId}.`);
      const { isUnreachable, sending, deliveries } = read.value;
      const kinds: readonly string[] = kind === 'close' ? ['stage', 'close'] : [kind];
      const isIt = (id: string) => id.includes(` ${what} `);
      return (
        isUnreachable ||
        (isOnItsWay(sending) && kinds.includes(sending.post.kind) && isIt(sending.id)) ||
        deliveries.some(
          ({ id, kind: each, outcome }) =>
            inVain.includes(outcome) && kinds.includes(each) && isIt(id),
        )
      );
    },
  };

  /** Its server was ended just before the run was: nobody has looked since, so it counts as unconfirmed. */
  function isOnItsWay<Sending extends { readonly at: string }>(
    sending: Sending | null,
  ): sending is Sending {
    return sending !== null && sending.at.slice(0, 10) === readAt.slice(0, 10);
  }

  async function load(owner: Owner): Promise<Mailbox> {
    const read = await repository.read(deps.store, mailboxType, owner);
    if (!read.ok) throw new Error(`No mailbox of ${owner.personId}.`);
    return read.value;
  }

  function note({ personId, deliveries }: Mailbox): void {
    for (const { id, outcome } of deliveries.filter(({ at }) => at > readAt)) {
      counts[outcome] += 1;
      if (outcome !== 'unconfirmed' && outcome !== 'missed') continue;
      for (const item of id.split(' + ')) notTold.add(`${personId} ${toKey(item)}`);
    }
  }
}

/** Of a conversation its change and its day say enough, and of a look its experiment and its day. */
function toKey(item: string): string {
  const id = withoutInstant(item);
  const [kind, changeId = ''] = id.split(' ');
  const on = id.split(' ').at(-1) ?? '';
  if (kind === 'review') return toldKeys.review(id.split(' ')[2] ?? '', on);
  return kind === 'talk' ? toldKeys.talk(changeId, on) : id;
}

/** What was on its way is named with the instant it was to be told from. */
function withoutInstant(item: string): string {
  return item.replace(/ \d{4}-\d\d-\d\dT[\d:.]+Z$/, '');
}
