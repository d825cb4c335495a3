/** Who is calling is read from a token that Microsoft Entra signed for this app, and from nothing else. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exportJWK, exportSPKI, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { ErrorBody } from '../../../../shared/contracts/api/http/error-body.ts';
import { text } from '../../../../shared/text/text.ts';
import { createRequireUser, type RequireUser } from '../../../../tab/api/sign-in/require-user.ts';
import { toRefusal } from '../../../../tab/api/sign-in/to-refusal.ts';
import { council, type Entra, startEntra, tab, toClaims } from '../../../support/entra.ts';

const neighbour = '33333333-3333-4333-8333-333333333333';
const elsewhere = '55555555-5555-4555-8555-555555555555';
const graph = '00000003-0000-0000-c000-000000000000';
const now = Math.floor(Date.now() / 1000);
const { unauthenticated, tenantNotAllowed, signIn } = text.errors;

let entra: Entra;
let requireUser: RequireUser;

beforeAll(async () => {
  entra = await startEntra();
  await entra.addKey('key-of-everybody', `${entra.login}/{tenantid}/v2.0`);
  await entra.addKey('key-of-private-accounts', `${entra.login}/9188040d/v2.0`);
  await entra.addKey('foreign');
  entra.withdrawKey('foreign');
  const tenantIds = [council, neighbour];
  requireUser = createRequireUser({ sources: entra.sources(tab), tenantIds });
});

afterAll(() => entra.close());

/** Who it is, or the status and the sentence they are refused with. */
async function ask(authorization: string | undefined) {
  const user = await requireUser(authorization);
  if (user.ok) return user.value;
  const { status, body } = toRefusal(user.error, 'correlation-1');
  return [status, ErrorBody.parse(body).error.message];
}

const refused = (sentence: string, status = 401) => [status, sentence];
const bearer = async (...of: Parameters<Entra['sign']>) => `Bearer ${await entra.sign(...of)}`;

describe.each(['2.0', '1.0'] as const)('a token of version %s', (version) => {
  const amara = { id: 'amara', tenantId: council, name: 'Amara Osei' };

  test.each<[string, JWTPayload, object]>([
    ['says who is calling', {}, amara],
    ['has other scopes beside ours', { scp: 'openid access_as_user profile' }, amara],
    ['is for several audiences, ours among them', { aud: ['another', tab.clientId] }, amara],
    ['ran out five minutes ago, by a clock that differs', { exp: now - 280 }, amara],
    ['begins in five minutes, by a clock that differs', { nbf: now + 280 }, amara],
    ['leaves the name out', { name: undefined }, { ...amara, name: '' }],
    ['has no text for a name', { name: 12 }, { ...amara, name: '' }],
    ['is of a tenant that is served too', { tid: neighbour }, { ...amara, tenantId: neighbour }],
    [
      'is a guest’s, who is somebody of their own in the council’s tenant',
      {
        ...{
          oid: 'guest-here',
          name: 'Sam',
          idp: `https://sts.windows.net/${elsewhere}/`,
          acct: 1,
        },
        ...{ unique_name: 'sam_oakshire.example#EXT#@elmshire.example', upn: undefined },
      },
      { id: 'guest-here', tenantId: council, name: 'Sam' },
    ],
    [
      'is a guest’s without any name to sign in with',
      { oid: 'guest-here', preferred_username: undefined, upn: undefined, unique_name: undefined },
      { ...amara, id: 'guest-here' },
    ],
    [
      'was asked for by Outlook on the web',
      {
        appid: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
        azp: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
      },
      amara,
    ],
  ])('is good where it %s', async (_, claims, actor) => {
    expect(await ask(await bearer(version, claims))).toEqual(actor);
  });

  test.each<[string, JWTPayload, readonly unknown[]]>([
    ['has run out', { exp: now - 400 }, refused(signIn.ranOut)],
    ['never runs out', { exp: undefined }, refused(unauthenticated)],
    ['ends in words', { exp: 'tomorrow' as unknown as number }, refused(unauthenticated)],
    ['begins in ten minutes', { nbf: now + 600 }, refused(signIn.clock(10, 'slow'))],
    ['is for another host', { aud: 'api://oakshire.example/1' }, refused(to('oakshire.example'))],
    ['is for another app', { aud: graph }, refused(to(signIn.anotherApp))],
    ['is for an app by its id', { aud: `api://${graph}` }, refused(to(signIn.anotherApp))],
    ['is for nobody', { aud: undefined }, refused(unauthenticated)],
    ['has no scope', { scp: undefined }, refused(signIn.noScope('access_as_user'))],
    ['has another scope', { scp: 'User.Read' }, refused(signIn.noScope('access_as_user'))],
    [
      'has a scope that only begins like ours',
      { scp: 'access_as_user_of_something_else' },
      refused(signIn.noScope('access_as_user')),
    ],
    ['is an app’s, with roles', { scp: undefined, roles: ['all'] }, refused(signIn.appOnly)],
    ['is an app’s, which says so', { scp: undefined, idtyp: 'app' }, refused(signIn.appOnly)],
    [
      'is an app’s, which is its own subject',
      { scp: undefined, sub: 'app', oid: 'app' },
      refused(signIn.appOnly),
    ],
    ['names nobody', { oid: undefined }, refused(signIn.nobodyNamed)],
    ['names nobody in words', { oid: '' }, refused(signIn.nobodyNamed)],
    ['is of a tenant that is not served', { tid: elsewhere }, refused(tenantNotAllowed, 403)],
    ['names no tenant', { iss: undefined, tid: undefined }, refused(unauthenticated)],
    ['is from another issuer', { iss: 'https://evil.example' }, refused(unauthenticated)],
    ['is from no issuer', { iss: undefined }, refused(unauthenticated)],
  ])('is refused, with what mends it, where it %s', async (_, claims, refusal) => {
    expect(await ask(await bearer(version, claims))).toEqual(refusal);
  });

  test('is refused where it names another tenant than its issuer’s', async () => {
    const { iss } = toClaims(version, entra, { tid: neighbour });

    expect(await ask(await bearer(version, { iss }))).toEqual(refused(unauthenticated));
  });
});

describe('who the token is for', () => {
  const uri = `api://${tab.publicHost}/${tab.clientId}`;

  test('is the registration by its address too, in version 1 as Microsoft documents it', async () => {
    expect(await ask(await bearer('1.0', { aud: uri }))).toMatchObject({ id: 'amara' });
  });

  test('is the client id and nothing else in version 2', async () => {
    expect(await ask(await bearer('2.0', { aud: uri }))).toEqual(refused(to(tab.publicHost)));
  });
});

describe('nobody is let in, and nothing is said of why,', () => {
  afterAll(async () => {
    expect(await ask(await bearer('2.0'))).toMatchObject({ id: 'amara' });
  });

  test.each([
    ['without a header', undefined],
    ['with an empty one', ''],
    ['with no token', 'Bearer '],
    ['with junk', 'Bearer junk'],
    ['with junk of the right shape', 'Bearer a.b.c'],
    ['with another scheme', 'Basic YW1hcmE6cGFzcw=='],
  ])('%s', async (_, header) => {
    expect(await ask(header)).toEqual(refused(unauthenticated));
  });

  test('with a token signed by another key under our key’s name', async () => {
    expect(await ask(await signed({ alg: 'RS256', kid: 'key-1' }, 'foreign'))).toEqual(
      refused(unauthenticated),
    );
  });

  test.each(['foreign', undefined])('with a token whose key is called %s', async (kid) => {
    const header = { alg: 'RS256', ...(kid !== undefined && { kid }) };

    expect(await ask(await signed(header, 'key-1'))).toEqual(refused(unauthenticated));
  });

  test('with a token of a key that is for private accounts', async () => {
    expect(await ask(await bearer('2.0', {}, 'key-of-everybody'))).toMatchObject({ id: 'amara' });
    expect(await ask(await bearer('2.0', {}, 'key-of-private-accounts'))).toEqual(
      refused(unauthenticated),
    );
  });

  test('with an unsigned token', async () => {
    const token = new UnsecuredJWT(toClaims('2.0', entra, {})).encode();

    expect(token.split('.')).toHaveLength(3);
    expect(await ask(`Bearer ${token}`)).toEqual(refused(unauthenticated));
  });

  test('with a token signed with the public key’s text as a secret', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(entra.publicKey('key-1')));
    const token = new SignJWT(toClaims('2.0', entra, {})).setProtectedHeader({
      ...{ alg: 'HS256', kid: 'key-1' },
    });

    expect(await ask(`Bearer ${await token.sign(secret)}`)).toEqual(refused(unauthenticated));
  });

  test.each(['PS256', 'RS384', 'RS512'])('with our key in another way (%s)', async (alg) => {
    const key = await importJWK(await exportJWK(entra.privateKey('key-1')), alg);
    const token = new SignJWT(toClaims('2.0', entra, {})).setProtectedHeader({ alg, kid: 'key-1' });

    expect(await ask(`Bearer ${await token.sign(key)}`)).toEqual(refused(unauthenticated));
  });

  test('with a token changed on its way', async () => {
    const [header, , signature] = (await bearer('2.0')).split('.');
    const claims = toClaims('2.0', entra, {});
    const changed = Buffer.from(JSON.stringify({ ...claims, oid: 'helen' })).toString('base64url');

    expect(await ask([header, changed, signature].join('.'))).toEqual(refused(unauthenticated));
  });

  test('with two tokens', async () => {
    const one = await bearer('2.0');

    expect(await ask(`${one}, ${one}`)).toEqual(refused(unauthenticated));
  });

  test('whatever is sent, and no fault of ours comes of it', async () => {
    const part = fc.oneof(
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc
        .record({ alg: fc.constantFrom('RS256', 'none', 'HS256'), kid: fc.jsonValue() })
        .map((header) => Buffer.from(JSON.stringify(header)).toString('base64url')),
      fc
        .record({ kid: fc.jsonValue(), exp: fc.jsonValue(), aud: fc.jsonValue() })
        .map((claims) => ({ ...toClaims('2.0', entra, {}), ...claims }))
        .map((claims) => Buffer.from(JSON.stringify(claims)).toString('base64url')),
      fc.base64String(),
      fc.string(),
    );
    const header = fc.tuple(part, part, part).map((parts) => `Bearer ${parts.join('.')}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(header, fc.string()), async (sent) => {
        expect(await ask(sent)).toEqual(refused(unauthenticated));
      }),
    );
  });
});

function to(host: string): string {
  return signIn.otherAudience(host);
}

async function signed(header: { alg: string; kid?: string }, key: string): Promise<string> {
  const token = new SignJWT(toClaims('2.0', entra, {})).setProtectedHeader(header);
  return `Bearer ${await token.sign(entra.privateKey(key))}`;
}
