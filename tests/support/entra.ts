/**
 * Plays Microsoft Entra on loopback: signs tokens for the tab and publishes the keys, with the claims that Microsoft
 * documents (MicrosoftDocs/entra-docs, access-token-claims-reference.md and access-tokens.md; a tab's token in
 * MicrosoftDocs/msteams-docs, tab-sso-code.md).
 */
import { createServer } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { createEntraSources } from '../../tab/api/sign-in/entra-sources.ts';
import type { TokenSource } from '../../tab/api/sign-in/token-rules.ts';
import { listenOnLoopback } from './loopback-server.ts';

type Version = '1.0' | '2.0';

export type Entra = {
  readonly sts: string;
  readonly login: string;
  /** How the app believes its tokens. */
  readonly sources: (
    tab: Parameters<typeof createEntraSources>[1],
    options?: Parameters<typeof createEntraSources>[2],
  ) => readonly TokenSource[];
  /** Signs as it does for somebody of a tenant, with single claims changed or, with undefined, taken away. */
  readonly sign: (version: Version, claims?: JWTPayload, kid?: string) => Promise<string>;
  /** Makes a key and publishes it; `issuer` is what stands beside it, that of any tenant unless told. */
  readonly addKey: (kid: string, issuer?: string) => Promise<void>;
  readonly withdrawKey: (kid: string) => void;
  readonly privateKey: (kid: string) => CryptoKey;
  readonly publicKey: (kid: string) => CryptoKey;
  /** How often keys were asked for. */
  readonly asked: () => number;
  /** What it answers instead of keys; null: keys. */
  readonly answerWith: (other: { readonly status: number; readonly body: string } | null) => void;
  /** By how much its clock is behind ours, in milliseconds. */
  readonly setBehind: (ms: number) => void;
  readonly close: () => Promise<void>;
};

type Pair = { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey };

export const council = '22222222-2222-4222-8222-222222222222';
/** Teams on the desktop and on phones, which asks for the tab's tokens. */
const teamsClient = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';

export async function startEntra(): Promise<Entra> {
  const pairs = new Map<string, Pair>();
  const published = new Map<string, object>();
  let [asked, behindMs] = [0, 0];
  let other: { readonly status: number; readonly body: string } | null = null;

  const server = createServer((request, response) => {
    asked += 1;
    response.setHeader('date', new Date(Date.now() - behindMs).toUTCString());
    response.statusCode = other?.status ?? (isKeys(request.url) ? 200 : 404);
    response.end(other?.body ?? JSON.stringify({ keys: [...published.values()] }));
  });
  const { url: login, close } = await listenOnLoopback(server);
  const sts = `${login}/sts`;

  async function addKey(kid: string, issuer?: string): Promise<void> {
    const pair = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(pair.publicKey)), kid, use: 'sig' };
    pairs.set(kid, pair);
    published.set(kid, { ...jwk, ...(issuer !== undefined && { issuer }) });
  }

  const find = (kid: string) => {
    const pair = pairs.get(kid);
    if (!pair) throw new Error(`There is no key ${kid}.`);
    return pair;
  };
  await addKey('key-1');

  return {
    ...{ login, sts, addKey, close },
    sources: (tab, options) => createEntraSources({ login, sts }, tab, options),
    sign: (version, claims = {}, kid = 'key-1') =>
      new SignJWT({ ...toClaims(version, { login, sts }, claims), ...claims })
        .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid })
        .sign(find(kid).privateKey),
    withdrawKey: (kid) => published.delete(kid),
    privateKey: (kid) => find(kid).privateKey,
    publicKey: (kid) => find(kid).publicKey,
    asked: () => asked,
    answerWith: (instead) => {
      other = instead;
    },
    setBehind: (ms) => {
      behindMs = ms;
    },
  };
}

function isKeys(path: string | undefined): boolean {
  return /^\/common\/discovery\/(v2\.0\/)?keys$/.test(path ?? '');
}

/** As documented for one who is signed in to the council's tenant. */
export function toClaims(
  version: Version,
  { login, sts }: Pick<Entra, 'login' | 'sts'>,
  { tid = council }: JWTPayload,
): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  const both = {
    ...{ aud: tab.clientId, iat: now, nbf: now, exp: now + 4_200 },
    ...{ name: 'Amara Osei', oid: 'amara', scp: 'access_as_user', sub: 'pairwise-of-amara' },
    ...{ tid, uti: 'MICAQyhrH02ov54bCtIDAA', ver: version },
  };
  if (version === '2.0')
    return {
      ...{ ...both, iss: `${login}/${tid}/v2.0`, azp: teamsClient, azpacr: '0' },
      preferred_username: 'amara@elmshire.example',
    };
  return {
    ...{ ...both, iss: `${sts}/${tid}/`, appid: teamsClient, appidacr: '0', acr: '1' },
    ...{ amr: ['pwd'], ipaddr: '192.0.2.1', unique_name: 'amara@elmshire.example' },
    upn: 'amara@elmshire.example',
  };
}

/** The tab's registration, and the host it is at. */
export const tab = {
  clientId: '44444444-4444-4444-8444-444444444444',
  publicHost: 'elmshire.example',
} as const;
