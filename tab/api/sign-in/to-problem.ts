/** What is wrong with a token that was not let in: said only of what Microsoft signed. */
import { errors } from 'jose';
import { clockSkewSeconds, type TokenProblem } from './token-rules.ts';

type Clocks = { readonly now: Date; readonly clockAhead: number | null };

const minuteMs = 60_000;

/** The library looks at claims last: whatever it finds wrong with one, the signature was good. */
export function toProblem(error: errors.JOSEError, clocks: Clocks): TokenProblem {
  if (error instanceof errors.JWTExpired) return toEnded(clocks);
  if (!(error instanceof errors.JWTClaimValidationFailed) || error.reason !== 'check_failed')
    return { kind: 'not-signed-in' };
  const { claim, payload } = error;
  if (claim === 'aud') return { kind: 'other-audience', host: toHost(payload.aud) };
  if (claim === 'nbf') return toNotBegun(Number(payload.nbf), clocks);
  return { kind: 'not-signed-in' };
}

/** An old token, or a clock that takes every token for an old one. */
function toEnded({ clockAhead }: Clocks): TokenProblem {
  if (clockAhead === null || clockAhead <= clockSkewSeconds * 1_000) return { kind: 'ran-out' };
  return { kind: 'clock', minutes: Math.round(clockAhead / minuteMs), way: 'fast' };
}

/** Nobody is given a token for later: it is earlier here than it is. */
function toNotBegun(notBefore: number, { now, clockAhead }: Clocks): TokenProblem {
  const behind = clockAhead === null ? 0 : -clockAhead;
  const atLeast = notBefore * 1_000 - now.getTime();
  return { kind: 'clock', minutes: Math.round(Math.max(behind, atLeast) / minuteMs), way: 'slow' };
}

/** Of an audience no more than its host: an id means nothing to whoever reads it. */
function toHost(audience: string | readonly string[] | undefined): string | null {
  const [named = ''] = [audience ?? []].flat();
  const host = URL.canParse(named) ? new URL(named).host : '';
  return host.includes('.') ? host : null;
}
