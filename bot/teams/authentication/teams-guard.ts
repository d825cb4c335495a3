/** Lets in only what Teams signed: asks first what the SDK forgets to ask, and remembers whom it let in. */
import { hash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  ToBotFromBotOrEmulatorTokenValidationParameters,
} from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../shared/domain/instant.ts';
import { isWithinLife, readBearerToken, readClaims } from './bearer-token.ts';
import { type Guard, refusal, teamsChannel } from './guarded-authentication.ts';
import type { SdkAuthentication } from './sdk-authentication.ts';

/** One token serves many requests, so few are alive at a time; the bound only stops a surprise from filling memory. */
const mostTokens = 500;
const refusedByJsonWebToken = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']);

/**
 * The SDK lets the body's channelId pick the validator, accepts a token without an expiry and skips
 * an empty service URL, so these are settled before it is asked, for a remembered token too.
 */
export function createTeamsGuard({ sdk, issuer }: SdkAuthentication, clock: Clock): Guard {
  const verified = new LRUCache<string, AuthenticateRequestResult>({ max: mostTokens });
  return async (activity, authorization) => {
    const token = readBearerToken(authorization);
    const claims = token === null ? null : readClaims(token);
    if (
      token === null ||
      claims?.issuer !== issuer ||
      claims.serviceUrl === '' ||
      claims.serviceUrl !== activity.serviceUrl ||
      activity.channelId !== teamsChannel ||
      !isWithinLife(claims, clock.now())
    )
      throw refusal();
    const key = hash('sha256', token, 'base64');
    const known = verified.get(key);
    if (known) return known;
    const result = await verify(sdk, activity, authorization);
    verified.set(key, result);
    return result;
  };
}

async function verify(
  sdk: SdkAuthentication['sdk'],
  activity: Activity,
  authorization: string,
): Promise<AuthenticateRequestResult> {
  try {
    return await sdk.authenticateRequest(activity, authorization);
  } catch (error) {
    throw isBadToken(error) ? refusal() : error;
  } finally {
    forgetClaimedIssuers();
  }
}

function isBadToken(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode === 401;
  return error instanceof Error && refusedByJsonWebToken.has(error.name);
}

const emulatorIssuers = ToBotFromBotOrEmulatorTokenValidationParameters.issuer;
const emulatorIssuersAtStart = emulatorIssuers?.length ?? 0;

/** The SDK adds four issuers to a process-wide list for every tenant a token claims, before it looks at the signature. */
function forgetClaimedIssuers(): void {
  if (Array.isArray(emulatorIssuers)) emulatorIssuers.length = emulatorIssuersAtStart;
}
