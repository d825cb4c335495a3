/** Finds out who is calling from their token and nothing else. */
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Actor } from '../../shared/domain/person.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';

export type TokenRules = {
  /** One issuer a tenant; a token must come from the issuer of the tenant it names. */
  readonly issuerOf: (tenantId: string) => string;
  readonly audience: string;
  readonly tenantIds: readonly string[];
  readonly keys: JWTVerifyGetKey;
  /** The time to judge expiry by; the system's unless told. */
  readonly now?: () => Date;
};

export type TokenProblem = 'unauthenticated' | 'tenant-not-allowed';

export type RequireUser = (
  authorization: string | undefined,
) => Promise<Result<Actor, TokenProblem>>;

/** The scope the tab's app registration exposes. */
export const tabScope = 'access_as_user';

const Claims = z.object({
  oid: z.string().min(1),
  tid: z.string().min(1),
  name: z.string().default(''),
  scp: z.string().refine((scopes) => scopes.split(' ').includes(tabScope)),
  exp: z.number(),
});

export function createRequireUser(rules: TokenRules): RequireUser {
  return async (authorization) => {
    const token = /^Bearer ([\w.-]+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) return fail('unauthenticated');
    const claims = await readClaims(token, rules);
    if (!claims) return fail('unauthenticated');
    const { oid, tid, name } = claims;
    if (!rules.tenantIds.includes(tid)) return fail('tenant-not-allowed');
    return ok({ id: oid, tenantId: tid, name });
  };
}

/** Null for every token that is not to be believed; a key server out of reach throws. */
async function readClaims(token: string, rules: TokenRules) {
  try {
    const { payload } = await jwtVerify(token, rules.keys, {
      algorithms: ['RS256'],
      audience: rules.audience,
      clockTolerance: 60,
      ...(rules.now && { currentDate: rules.now() }),
    });
    const claims = Claims.safeParse(payload);
    return claims.success && payload.iss === rules.issuerOf(claims.data.tid) ? claims.data : null;
  } catch (error) {
    if (isKeyServerTrouble(error)) throw error;
    return null;
  }
}

/** `jose` says with its plainest error, or one of its own for lateness, that the keys could not be had. */
function isKeyServerTrouble(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return [errors.JOSEError.code, errors.JWKSTimeout.code, errors.JWKSInvalid.code].includes(
    error.code,
  );
}
