/**
 * The keys Microsoft Entra signs with. They change without notice: a key nobody knows makes them be read again,
 * and while they cannot be read those that are known stay good, for the day after which Microsoft says to look
 * (MicrosoftDocs/entra-docs, access-tokens.md).
 */
import {
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';

export type SigningKeys = {
  readonly keys: JWTVerifyGetKey;
  /** By how many milliseconds this machine's clock is before that of whoever gave the keys; null until then. */
  readonly clockAhead: () => number | null;
};

type Options = {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly timeoutMs?: number;
  /** Told each time they were asked for in vain, which is at most twice a minute. */
  readonly onUnreachable?: (error: unknown) => void;
};

/** Entra says beside each key whose it is. */
type Owned = { readonly issuer?: unknown };

const minuteMs = 60_000;
/** Whoever makes key ids up cannot make us ask more often. */
const restMs = minuteMs / 2;
const freshForMs = 60 * minuteMs;
const goodForMs = 24 * 60 * minuteMs;
const unreachable = 'KeysUnreachable';

export function isUnreachable(error: unknown): boolean {
  return error instanceof Error && error.name === unreachable;
}

export function createSigningKeys(address: string, options: Options = {}): SigningKeys {
  const { now = Date.now, timeoutMs = 5_000, onUnreachable = () => undefined } = options;
  let known: ReturnType<typeof createLocalJWKSet> | undefined;
  let owners: ReadonlyMap<unknown, unknown> = new Map();
  let [readAt, triedAt] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let failure: Error | undefined;
  let reading: Promise<void> | undefined;
  let ahead: number | null = null;

  return { keys, clockAhead: () => ahead };

  async function keys(...[header, token]: Parameters<JWTVerifyGetKey>) {
    const age = now() - readAt;
    if (age > goodForMs) await read();
    else if (age > freshForMs && now() - triedAt > restMs) read().catch(() => undefined);
    const found = await find(header, token).catch(onlyIfUnknown);
    if (found) return found;
    await read();
    return find(header, token);
  }

  async function find(...[header, token]: Parameters<JWTVerifyGetKey>) {
    if (!known || header?.kid === undefined) throw new errors.JWKSNoMatchingKey();
    const key = await known(header, token);
    if (!maySignFor(owners.get(header.kid), token)) throw new errors.JWKSNoMatchingKey();
    return key;
  }

  /** Asked for together, they are read once; what came of it a moment ago is not asked for again. */
  function read(): Promise<void> {
    if (!reading && now() - triedAt <= restMs)
      return failure ? Promise.reject(failure) : Promise.resolve();
    reading ??= fetchKeys().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  async function fetchKeys(): Promise<void> {
    triedAt = now();
    try {
      const answer = await fetch(address, {
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (answer.status !== 200) throw new Error(`The keys were answered with ${answer.status}.`);
      const published = (await answer.json()) as JSONWebKeySet;
      known = createLocalJWKSet(published);
      owners = new Map(published.keys.map((key) => [key.kid, (key as Owned).issuer]));
      ahead = now() - Date.parse(answer.headers.get('date') ?? '') || null;
      [readAt, failure] = [now(), undefined];
    } catch (cause) {
      failure = Object.assign(new Error('The keys cannot be read.', { cause }), {
        name: unreachable,
      });
      onUnreachable(cause);
      throw failure;
    }
  }
}

function onlyIfUnknown(error: unknown): undefined {
  if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
}

/** One page has the keys of all tenants and of private accounts, and says whose each is (access-tokens.md). */
function maySignFor(owner: unknown, token: FlattenedJWSInput): boolean {
  if (typeof owner !== 'string') return true;
  const { iss, tid } = JSON.parse(Buffer.from(String(token.payload), 'base64url').toString());
  return owner.replace(/\{tenantid\}/i, String(tid)) === iss;
}
