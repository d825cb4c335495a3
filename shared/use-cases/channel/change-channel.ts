/** Changes what the app keeps of a team's channel. */
import type { Channel } from '../../domain/channel/channel.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { channelType, type TeamKey } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type ChannelDeps = Pick<Deps, 'store' | 'clock'>;
type Apply = (channel: Channel, now: string) => Channel;

/** Errors: `busy`. */
export function changeChannel(
  team: TeamKey,
  { store, clock }: ChannelDeps,
  apply: Apply,
): Promise<Result<Channel, DomainError>> {
  return repository.changeOrCreate(store, channelType, team, (channel) =>
    ok(apply(channel, clock.now())),
  );
}

/** Null where the app knows of no channel: then there is nothing to tell it. Errors: `busy`. */
export async function changeKnownChannel(
  team: TeamKey,
  { store, clock }: ChannelDeps,
  apply: Apply,
): Promise<Result<Channel | null, DomainError>> {
  const changed = await repository.change(store, channelType, team, (channel) =>
    ok(apply(channel, clock.now())),
  );
  return !changed.ok && changed.error.kind === 'not-found' ? ok(null) : changed;
}
