/**
 * Fetches what signs a message before anything is marked as on its way: an expired secret must lose
 * nobody's message. Says once a minute that it cannot, however many wait.
 */
import type { Clock } from '../../shared/domain/instant.ts';
import { type Log, toErrorFacts } from '../log.ts';
import type { OutboundToken } from '../teams/authentication/outbound-token.ts';

/** `bearer` is null where nothing is signed. */
export type Signature = { readonly bearer: string | null };

export type SignIn = {
  /** Null where there is none to be had for now. Never rejects. */
  readonly sign: () => Promise<Signature | null>;
  /** Teams would not take it: the next is fetched anew. */
  readonly reject: (signature: Signature) => void;
};

type Parts = { readonly token: OutboundToken; readonly clock: Clock; readonly log: Log };

/** Whoever waits for a token asks again after a minute or more. */
const onceMs = 60_000;
/** What failed for one is not tried for all the others that are due at the same moment. */
const failedForMs = 30_000;

export function createSignIn({ token, clock, log }: Parts): SignIn {
  let current: string | null = null;
  let asked: Promise<Signature | null> | undefined;
  let isRejected = false;
  const saidLately = atMostEvery(onceMs, clock);
  const fetchedAnewLately = atMostEvery(onceMs, clock);
  let failedAt = Number.NEGATIVE_INFINITY;

  return {
    sign() {
      if (toMs(clock) - failedAt < failedForMs) return Promise.resolve(null);
      asked ??= ask().finally(() => {
        asked = undefined;
      });
      return asked;
    },
    reject({ bearer }) {
      if (bearer === current) isRejected = true;
      say({ status: 401 });
    },
  };

  async function ask(): Promise<Signature | null> {
    const fresh = isRejected && !fetchedAnewLately();
    try {
      current = await token({ fresh });
      if (fresh) isRejected = false;
      failedAt = Number.NEGATIVE_INFINITY;
      return { bearer: current };
    } catch (error) {
      failedAt = toMs(clock);
      say(toErrorFacts(error));
      return null;
    }
  }

  function say(error: object): void {
    if (!saidLately())
      log.error({ error }, 'Teams takes no token of ours: messages wait until it does');
  }
}

/** False the first time, and again once that long has passed; true in between. */
function atMostEvery(ms: number, clock: Clock): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = toMs(clock);
    if (now - last < ms) return true;
    last = now;
    return false;
  };
}

function toMs(clock: Clock): number {
  return Date.parse(clock.now());
}
