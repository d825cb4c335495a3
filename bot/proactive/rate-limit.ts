/** Keeps within what Teams takes from one app in one tenant, rather than to be told that it was too much. */
import { RateLimiterMemory, RateLimiterQueue } from 'rate-limiter-flexible';
import type { Recipient } from '../../shared/domain/sending/sent.ts';

/** Resolves when a message may be sent to them. */
export type WaitForTurn = (to: Recipient) => Promise<void>;

/**
 * Teams takes 50 requests a second from an app in a tenant; a message to somebody without a chat is two.
 * Counted in half seconds, so that two bursts that meet are not a hundred at once. Each process counts
 * for itself: what several send together may be too much, and then Teams says when to try again. What a
 * conversation takes (7 a second, 60 in half a minute) is far from one message a person a day.
 */
const points = 25;
const duration = 0.5;

export function createRateLimit(): WaitForTurn {
  const queue = new RateLimiterQueue(new RateLimiterMemory({ points, duration }));
  return async ({ tenantId, address }) => {
    await queue.removeTokens(address.conversationId === null ? 2 : 1, tenantId);
  };
}
