/** Puts together what people shared with their team, from how things stand at the moment it is posted. */
import type { Share } from '../domain/channel/channel.ts';
import type { DomainError } from '../domain/errors.ts';
import { ok, type Result } from '../domain/result.ts';
import { type Ask, findAsk } from '../domain/small-change/asks.ts';
import { shoutOutsFor } from '../domain/small-change/shout-out.ts';
import type { ShoutOut, SmallChange } from '../domain/small-change/small-change.ts';
import { readAggregate } from './aggregates.ts';
import type { ChannelPlace } from './change-channel.ts';
import type { Deps } from './deps.ts';
import { changeKind } from './kinds.ts';
import { teamPartition } from './partitions.ts';

export type Shared =
  | { readonly kind: 'yes'; readonly share: Share; readonly change: SmallChange; readonly ask: Ask }
  | {
      readonly kind: 'thanks';
      readonly share: Share;
      readonly change: SmallChange;
      readonly shoutOut: ShoutOut;
    }
  /** It was taken back. */
  | { readonly kind: 'gone'; readonly share: Share };

/** In the order they came. Errors: `busy`. */
export async function loadShares(
  place: ChannelPlace,
  shares: readonly Share[],
  deps: Pick<Deps, 'store'>,
): Promise<Result<readonly Shared[], DomainError>> {
  const loaded: Shared[] = [];
  for (const share of shares) {
    const one = await loadShare(place, share, deps);
    if (!one.ok) return one;
    loaded.push(one.value);
  }
  return ok(loaded);
}

async function loadShare(
  { tenantId, teamId }: ChannelPlace,
  share: Share,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Shared, DomainError>> {
  if (share.kind === 'check-in') return ok({ kind: 'gone', share });
  const key = { pk: teamPartition(tenantId, teamId), id: share.changeId };
  const read = await readAggregate(store, changeKind, key);
  if (!read.ok) return read.error.kind === 'busy' ? read : ok({ kind: 'gone', share });
  return ok(toShared(share, read.value.doc));
}

function toShared(
  share: Exclude<Share, { readonly kind: 'check-in' }>,
  change: SmallChange,
): Shared {
  if (change.status === 'withdrawn') return { kind: 'gone', share };
  if (share.kind === 'yes') {
    const ask = findAsk(change, share.askId);
    return ask?.answer?.answer === 'yes'
      ? { kind: 'yes', share, change, ask }
      : { kind: 'gone', share };
  }
  const shoutOut = shoutOutsFor(change, null).find(({ id }) => id === share.shoutOutId);
  return shoutOut ? { kind: 'thanks', share, change, shoutOut } : { kind: 'gone', share };
}
