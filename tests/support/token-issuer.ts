/** Plays the Bot Framework's token service on loopback, so that authentication runs for real in tests. */
import {
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { createServer } from 'node:http';
import type { BotIdentity } from '../../bot/config.ts';
import { listenOnLoopback } from './loopback-server.ts';

export type TokenRequest = {
  /** The bot's app id. */
  readonly audience: string;
  readonly serviceUrl: string;
  /** Changes or, with undefined, takes away single claims. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Another private key than the one the issuer publishes. */
  readonly key?: KeyObject;
};

export type TokenIssuer = {
  /** Its name in the tokens it issues; its public keys are at `/keys`. */
  readonly url: string;
  /** For `BotIdentity.sdkSettings`; complete, since the SDK drops its defaults when one is given. */
  readonly sdkSettings: BotIdentity['sdkSettings'];
  readonly issueToken: (request: TokenRequest) => string;
  /** Publishes another key beside those there are, and gives the private half to sign with. */
  readonly addKey: (kid: string) => KeyObject;
  readonly close: () => Promise<void>;
};

const keyId = 'key-1';

/** `endorsements`: the channels the published key may speak for. */
export async function startTokenIssuer(
  endorsements: readonly string[] = ['msteams'],
): Promise<TokenIssuer> {
  const keys: object[] = [];
  const privateKey = addKey(keyId);
  const server = createServer((request, response) => {
    const page = request.url === '/keys' ? { keys } : { issuer: url, jwks_uri: `${url}/keys` };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(page));
  });
  const { url, close } = await listenOnLoopback(server);

  return {
    url,
    sdkSettings: toSdkSettings(url),
    issueToken: (request) => issueToken({ issuer: url, key: privateKey, ...request }),
    addKey,
    close,
  };

  function addKey(kid: string): KeyObject {
    const pair = createKeyPair();
    keys.push({ ...pair.publicKey.export({ format: 'jwk' }), kid, endorsements });
    return pair.privateKey;
  }
}

export function createKeyPair(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function toSdkSettings(url: string): BotIdentity['sdkSettings'] {
  return {
    ToBotFromChannelOpenIdMetadataUrl: `${url}/.well-known/openidconfiguration`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${url}/.well-known/openidconfiguration`,
    ToBotFromChannelTokenIssuer: url,
    ToChannelFromBotOAuthScope: url,
    ToChannelFromBotLoginUrl: `${url}/login`,
    OAuthUrl: url,
    CallerId: 'urn:botframework:azure',
    ValidateAuthority: 'false',
  };
}

function issueToken(request: TokenRequest & { issuer: string; key: KeyObject }): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: 'RS256', typ: 'JWT', kid: keyId, ...request.header };
  const payload = {
    iss: request.issuer,
    aud: request.audience,
    serviceurl: request.serviceUrl,
    nbf: now - 10,
    exp: now + 3600,
    ...request.claims,
  };
  const signed = `${toPart(header)}.${toPart(payload)}`;
  return `${signed}.${signPart(header.alg, signed, request.key)}`;
}

function toPart(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** HS256 uses the public key's text as the secret: the classic confusion a verifier must not fall for. */
function signPart(algorithm: string, signed: string, key: KeyObject): string {
  if (algorithm === 'none') return '';
  if (algorithm === 'HS256')
    return createHmac('sha256', createPublicKey(key).export({ type: 'pkcs1', format: 'pem' }))
      .update(signed)
      .digest('base64url');
  return sign('sha256', Buffer.from(signed), key).toString('base64url');
}
