/** Finds out who is calling from their token and nothing else. */
import { decodeJwt, errors, type JWTPayload } from 'jose';
import { z } from 'zod';
import type { Actor } from '../../../shared/domain/person.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { isUnreachable } from './signing-keys.ts';
import { toProblem } from './to-problem.ts';
import { type TokenProblem, type TokenRules, type TokenSource, tabScope } from './token-rules.ts';
import { createVerify, type Verify } from './verify-once.ts';

export type RequireUser = (
  authorization: string | undefined,
) => Promise<Result<Actor, TokenProblem>>;

/** `oid` and `tid` are a guest's in the council's own tenant, whatever the names they go by at home. */
const Claims = z.object({
  oid: z.string().min(1),
  tid: z.string().min(1),
  name: z.string().catch(''),
});

const notSignedIn = fail<TokenProblem>({ kind: 'not-signed-in' });

export function createRequireUser(rules: TokenRules): RequireUser {
  const verify = createVerify();
  return async (authorization) => {
    const token = /^Bearer ([\w.-]+)$/.exec(authorization ?? '')?.[1];
    const source = token && findSource(token, rules);
    if (!source) return notSignedIn;
    const verified = await tryToVerify(verify, token, source);
    return verified.ok ? toActor(verified.value, rules) : verified;
  };
}

/** By what the token says of itself, which is believed only once the signature is verified with their keys. */
function findSource(token: string, { sources }: TokenRules): TokenSource | undefined {
  try {
    const { iss, tid } = decodeJwt(token);
    if (typeof tid !== 'string') return undefined;
    return sources.find(({ issuerOf }) => issuerOf(tid) === iss);
  } catch {
    return undefined;
  }
}

async function tryToVerify(
  verify: Verify,
  token: string,
  source: TokenSource,
): Promise<Result<JWTPayload, TokenProblem>> {
  const now = new Date();
  try {
    return ok(await verify(token, source, now));
  } catch (error) {
    if (isUnreachable(error)) return fail({ kind: 'keys-unreachable' });
    if (!(error instanceof errors.JOSEError)) throw error;
    return fail(toProblem(error, { now, clockAhead: source.clockAhead?.() ?? null }));
  }
}

function toActor(payload: JWTPayload, rules: TokenRules): Result<Actor, TokenProblem> {
  const claims = Claims.safeParse(payload);
  if (!hasScope(payload)) return fail({ kind: isOfApp(payload) ? 'app-only' : 'no-scope' });
  if (!claims.success) return fail({ kind: 'nobody-named' });
  const { oid, tid, name } = claims.data;
  if (!rules.tenantIds.includes(tid)) return fail({ kind: 'tenant-not-allowed' });
  return ok({ id: oid, tenantId: tid, name });
}

function hasScope({ scp }: JWTPayload): boolean {
  return typeof scp === 'string' && scp.split(' ').includes(tabScope);
}

/** Scopes are in people's tokens only; an app has roles, and is its own subject. */
function isOfApp({ scp, idtyp, roles, sub, oid }: JWTPayload): boolean {
  if (scp !== undefined) return false;
  return idtyp === 'app' || roles !== undefined || (sub !== undefined && sub === oid);
}
