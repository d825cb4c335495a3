/** Who is calling is read from a token that Microsoft Entra signed for this app, and from nothing else. */
import { createServer } from 'node:http';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CryptoKey,
  createLocalJWKSet,
  createRemoteJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import {
  createRequireUser,
  type RequireUser,
  type TokenRules,
} from '../../../tab/api/require-user.ts';
import { listenOnLoopback } from '../../support/loopback-server.ts';

const tenant = '22222222-2222-4222-8222-222222222222';
const otherTenant = '33333333-3333-4333-8333-333333333333';
const audience = '44444444-4444-4444-8444-444444444444';
const now = Math.floor(Date.parse('2026-11-21T09:30:00Z') / 1000);

const issuerOf = (tenantId: string) => `https://login.example/${tenantId}/v2.0`;
const unauthenticated = { ok: false, error: 'unauthenticated' };

let published: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey };
let foreign: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey };
let requireUser: RequireUser;

beforeAll(async () => {
  const options = { extractable: true };
  published = await generateKeyPair('RS256', options);
  foreign = await generateKeyPair('RS256', options);
  const jwk = { ...(await exportJWK(published.publicKey)), kid: 'key-1' };
  requireUser = createRequireUser(buildRules({ keys: createLocalJWKSet({ keys: [jwk] }) }));
});

function buildRules(overrides: Pick<TokenRules, 'keys'>): TokenRules {
  return {
    issuerOf,
    audience,
    tenantIds: [tenant],
    now: () => new Date(now * 1000),
    ...overrides,
  };
}

function buildClaims(overrides: JWTPayload = {}): JWTPayload {
  return {
    oid: 'amara',
    tid: tenant,
    name: 'Amara Osei',
    scp: 'access_as_user',
    iss: issuerOf(tenant),
    aud: audience,
    iat: now,
    nbf: now,
    exp: now + 3600,
    ...overrides,
  };
}

async function bearer(claims: JWTPayload = {}, key = published.privateKey): Promise<string> {
  const token = new SignJWT(buildClaims(claims));
  return `Bearer ${await token.setProtectedHeader({ alg: 'RS256', kid: 'key-1' }).sign(key)}`;
}

describe('a good token', () => {
  test('says who is calling', async () => {
    expect(await requireUser(await bearer())).toEqual({
      ok: true,
      value: { id: 'amara', tenantId: tenant, name: 'Amara Osei' },
    });
  });

  test.each<[string, JWTPayload]>([
    ['has other scopes beside ours', { scp: 'openid access_as_user profile' }],
    ['is for several audiences, ours among them', { aud: ['another', audience] }],
    ['ran out less than a minute ago', { exp: now - 30 }],
    ['begins in less than a minute', { nbf: now + 30 }],
  ])('%s', async (_, claims) => {
    expect((await requireUser(await bearer(claims))).ok).toBe(true);
  });

  test('may leave the name out', async () => {
    expect(await requireUser(await bearer({ name: undefined }))).toMatchObject({
      value: { id: 'amara', name: '' },
    });
  });
});

describe('nobody is let in', () => {
  test.each([
    ['without a header', undefined],
    ['with an empty one', ''],
    ['with no token', 'Bearer '],
    ['with junk', 'Bearer junk'],
    ['with junk of the right shape', 'Bearer a.b.c'],
    ['with another scheme', 'Basic YW1hcmE6cGFzcw=='],
  ])('%s', async (_, header) => {
    expect(await requireUser(header)).toEqual(unauthenticated);
  });

  test.each<[string, JWTPayload]>([
    ['that has run out', { exp: now - 61 }],
    ['that never runs out', { exp: undefined }],
    ['that begins later', { nbf: now + 61 }],
    ['for another app', { aud: 'api://another' }],
    ['for nobody', { aud: undefined }],
    ['from another issuer', { iss: 'https://evil.example' }],
    ['from no issuer', { iss: undefined }],
    ['from the issuer of another tenant than it names', { iss: issuerOf(otherTenant) }],
    ['that names another tenant than its issuer’s', { tid: otherTenant }],
    ['that names no tenant', { tid: undefined }],
    ['that names nobody', { oid: undefined }],
    ['that names nobody in words', { oid: '' }],
    ['without a scope', { scp: undefined }],
    ['with another scope', { scp: 'access_as_admin' }],
    ['with a scope that only begins like ours', { scp: 'access_as_user_of_something_else' }],
    ['of an app instead of a person', { scp: undefined, roles: ['access_as_user'] }],
    ['whose name is no text', { name: 12 }],
    ['whose end is no number', { exp: 'tomorrow' as unknown as number }],
  ])('with a token %s', async (_, claims) => {
    expect(await requireUser(await bearer(claims))).toEqual(unauthenticated);
  });

  test('with a token signed by another key under our key’s name', async () => {
    expect(await requireUser(await bearer({}, foreign.privateKey))).toEqual(unauthenticated);
  });

  test('with a token whose key is not published', async () => {
    const token = new SignJWT(buildClaims()).setProtectedHeader({ alg: 'RS256', kid: 'key-2' });

    const user = await requireUser(`Bearer ${await token.sign(foreign.privateKey)}`);

    expect(user).toEqual(unauthenticated);
  });

  test('with an unsigned token', async () => {
    const token = new UnsecuredJWT(buildClaims()).encode();

    expect(token.split('.')).toHaveLength(3);
    expect(await requireUser(`Bearer ${token}`)).toEqual(unauthenticated);
  });

  test('with a token signed with the public key’s text as a secret', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(published.publicKey));
    const token = new SignJWT(buildClaims()).setProtectedHeader({ alg: 'HS256', kid: 'key-1' });

    expect(await requireUser(`Bearer ${await token.sign(secret)}`)).toEqual(unauthenticated);
  });

  test.each(['PS256', 'RS384', 'RS512'])('with our key in another way (%s)', async (alg) => {
    const key = await importJWK(await exportJWK(published.privateKey), alg);
    const token = new SignJWT(buildClaims()).setProtectedHeader({ alg, kid: 'key-1' });

    expect(await requireUser(`Bearer ${await token.sign(key)}`)).toEqual(unauthenticated);
  });

  test('with a token changed on its way', async () => {
    const [header, , signature] = (await bearer()).split('.');
    const claims = Buffer.from(JSON.stringify(buildClaims({ oid: 'helen' }))).toString('base64url');

    expect(await requireUser([header, claims, signature].join('.'))).toEqual(unauthenticated);
  });

  test('with two tokens', async () => {
    const one = await bearer();

    expect(await requireUser(`${one}, ${one}`)).toEqual(unauthenticated);
  });

  test('whatever is sent, and no fault of ours comes of it', async () => {
    const part = fc.oneof(
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc
        .record({ alg: fc.constantFrom('RS256', 'none', 'HS256'), kid: fc.jsonValue() })
        .map((header) => Buffer.from(JSON.stringify(header)).toString('base64url')),
      fc.base64String(),
      fc.string(),
    );
    const header = fc.tuple(part, part, part).map((parts) => `Bearer ${parts.join('.')}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(header, fc.string()), async (sent) => {
        expect(await requireUser(sent)).toEqual(unauthenticated);
      }),
    );
  });
});

test('somebody of a tenant that is not served is known, and told so', async () => {
  const header = await bearer({ tid: otherTenant, iss: issuerOf(otherTenant) });

  expect(await requireUser(header)).toEqual({ ok: false, error: 'tenant-not-allowed' });
});

describe('while the keys cannot be had', () => {
  test.each([
    ['the key server is in trouble', 503, '{}'],
    ['the key server answers with a page', 200, '<html>'],
    ['the key server answers with something else', 200, '{"keys": "none"}'],
  ])('a good token is no reason to sign in again: %s', async (_, status, body) => {
    const { url, close } = await listenOnLoopback(
      createServer((_request, response) => {
        response.statusCode = status;
        response.end(body);
      }),
    );
    const cut = createRequireUser(buildRules({ keys: createRemoteJWKSet(new URL(url)) }));

    await expect(cut(await bearer())).rejects.toThrow();

    await close();
  });

  test('nor where nothing answers at all', async () => {
    const { url, close } = await listenOnLoopback(createServer());
    await close();
    const cut = createRequireUser(buildRules({ keys: createRemoteJWKSet(new URL(url)) }));

    await expect(cut(await bearer())).rejects.toThrow();
  });
});
