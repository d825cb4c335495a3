/** Reads what a token says of itself, before anybody has vouched for it. */
import { decodeJwt } from 'jose';

/** What a token claims; worth nothing until its signature is verified. Times are seconds since 1970. */
export type TokenClaims = {
  readonly issuer: string;
  readonly serviceUrl: string;
  readonly notBefore: number;
  readonly expiresAt: number;
};

/** Bot Framework's documentation allows clocks to differ by five minutes. */
const clockSkewSeconds = 300;

export function readBearerToken(authorization: string | undefined): string | null {
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1] ?? null;
}

/** Null when the token can't be read, or lacks an issuer, a service URL or an expiry. */
export function readClaims(token: string): TokenClaims | null {
  try {
    const { iss, serviceurl, nbf = 0, exp } = decodeJwt(token);
    if (typeof iss !== 'string' || typeof serviceurl !== 'string') return null;
    if (!Number.isFinite(exp) || !Number.isFinite(nbf)) return null;
    return { issuer: iss, serviceUrl: serviceurl, notBefore: nbf, expiresAt: Number(exp) };
  } catch {
    return null;
  }
}

/** `now` is an ISO moment. */
export function isWithinLife({ notBefore, expiresAt }: TokenClaims, now: string): boolean {
  const seconds = Date.parse(now) / 1000;
  return seconds >= notBefore - clockSkewSeconds && seconds < expiresAt + clockSkewSeconds;
}
