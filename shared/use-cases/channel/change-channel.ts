/** Reads and changes what the app keeps of a team's channel. */
import { type Channel, createChannel } from '../../domain/channel/channel.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { changeAggregate, createAggregate, readAggregate } from '../storage/aggregates.ts';
import { channelKind } from '../storage/kinds.ts';
import { teamPartition } from '../storage/partitions.ts';

export type ChannelPlace = { readonly tenantId: string; readonly teamId: string };

type ChannelDeps = Pick<Deps, 'store' | 'clock'>;
type Apply = (channel: Channel, now: string) => Channel;
type Outcome = Promise<Result<Channel | null, DomainError>>;

/** Begins one where there is none. Errors: `busy`. */
export async function changeChannel(
  { tenantId, teamId }: ChannelPlace,
  deps: ChannelDeps,
  apply: Apply,
): Promise<Result<Channel, DomainError>> {
  const changed = await change({ tenantId, teamId }, deps, apply);
  if (changed.ok || changed.error.kind !== 'not-found') return changed;
  const begun = await createAggregate(deps.store, channelKind, createChannel({ tenantId, teamId }));
  return begun.ok ? change({ tenantId, teamId }, deps, apply) : begun;
}

/** Null where the app knows of no channel: then there is nothing to tell it. Errors: `busy`. */
export async function changeKnownChannel(
  place: ChannelPlace,
  deps: ChannelDeps,
  apply: Apply,
): Outcome {
  const changed = await change(place, deps, apply);
  return orNull(changed);
}

/** Null where the app knows of no channel. Errors: `busy`. */
export async function readChannel(place: ChannelPlace, { store }: Pick<Deps, 'store'>): Outcome {
  const read = await readAggregate(store, channelKind, toKey(place));
  return orNull(read.ok ? ok(read.value.doc) : read);
}

function change(place: ChannelPlace, { store, clock }: ChannelDeps, apply: Apply) {
  return changeAggregate(store, channelKind, toKey(place), (channel) =>
    ok(apply(channel, clock.now())),
  );
}

function toKey({ tenantId, teamId }: ChannelPlace) {
  return { pk: teamPartition(tenantId, teamId), id: 'channel' };
}

function orNull<T>(read: Result<T, DomainError>): Result<T | null, DomainError> {
  return !read.ok && read.error.kind === 'not-found' ? ok(null) : read;
}
