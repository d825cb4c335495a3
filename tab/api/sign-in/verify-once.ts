/**
 * Verifies a token's signature once: a tab asks every few seconds with the same token, and the signature is
 * the dearest part of it. What a token is good for is looked at each time: its key has to be found among those
 * published now, and it runs out when it says so.
 */
import { createHash } from 'node:crypto';
import {
  decodeProtectedHeader,
  type JWTHeaderParameters,
  type JWTPayload,
  type JWTVerifyOptions,
  jwtVerify,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { clockSkewSeconds, type TokenSource } from './token-rules.ts';

type Verified = { readonly key: unknown; readonly payload: JWTPayload };

/** `now` is when it is looked at. Throws as `jwtVerify` does. */
export type Verify = (token: string, source: TokenSource, now: Date) => Promise<JWTPayload>;

/** More than have the tab of one server open at once. */
const tokensKnown = 10_000;

export function createVerify(): Verify {
  const known = new LRUCache<string, Verified>({ max: tokensKnown });

  return async (token, source, now) => {
    // Tokens themselves are not held on to.
    const name = createHash('sha256').update(token).digest('base64');
    const found = known.get(name);
    if (found && isStillGood(found.payload, now) && found.key === (await keyOf(token, source)))
      return found.payload;
    const { payload, key } = await jwtVerify(token, source.keys, toOptions(source, now));
    known.set(name, { payload, key });
    return payload;
  };
}

function toOptions({ audiences }: TokenSource, now: Date): JWTVerifyOptions {
  return {
    algorithms: ['RS256'],
    audience: [...audiences],
    requiredClaims: ['exp'],
    clockTolerance: clockSkewSeconds,
    currentDate: now,
  };
}

/** All else that a token says was looked at when it was verified, and stays as it is. */
function isStillGood({ exp, nbf }: JWTPayload, now: Date): boolean {
  const seconds = Math.floor(now.getTime() / 1_000);
  return (exp ?? 0) > seconds - clockSkewSeconds && (nbf ?? 0) <= seconds + clockSkewSeconds;
}

function keyOf(token: string, { keys }: TokenSource): ReturnType<TokenSource['keys']> {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return keys(decodeProtectedHeader(token) as JWTHeaderParameters, {
    protected: header,
    payload,
    signature,
  });
}
