/** To whom something is sent, and what came of trying to: what Teams answered, in our words. */
import type { ChannelAddress } from '../channel/channel.ts';
import type { Address } from '../mailbox/mailbox.ts';

export type Recipient<A extends Address | ChannelAddress = Address | ChannelAddress> = {
  readonly tenantId: string;
  readonly address: A;
};

/**
 * - `sent`: Teams took it, in this conversation, and calls it so.
 * - `later`: nothing was sent, and it may be tried again after so many milliseconds; null where Teams
 *   does not say when.
 * - `unsigned`: nothing was sent, as there is no token to be had, or Teams would not take it.
 * - `not-there`: Teams knows nobody under this address, as after their region has moved.
 * - `unreachable`: Teams will not take it for this person or channel until they write again.
 * - `unconfirmed`: it may or may not have arrived.
 * - `refused`: Teams will not take it as it is.
 */
export type Sent =
  | { readonly kind: 'sent'; readonly conversationId: string; readonly activityId: string | null }
  | { readonly kind: 'later'; readonly afterMs: number | null }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'not-there' | 'unreachable' | 'unconfirmed' }
  | { readonly kind: 'refused'; readonly status: number };
