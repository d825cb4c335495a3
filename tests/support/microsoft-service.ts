/**
 * Plays on loopback what the bot asks of Microsoft: tokens and OpenID metadata of Microsoft Entra, the metadata of the
 * bot's channel, and App Service's tokens for a managed identity.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { text as readAll } from 'node:stream/consumers';
import { UnsecuredJWT } from 'jose';
import { listenOnLoopback } from './loopback-server.ts';
import {
  channelMetadata,
  giveIdentityToken,
  giveToken,
  noSuchIdentity,
  type RefusalCode,
  refuse,
  type ServiceAnswer,
  tenantMetadata,
} from './microsoft-service/answers.ts';

/** What it is like there; a test changes it as it goes. */
export type MicrosoftState = {
  /** No tokens are given, for this reason. */
  refusal: RefusalCode | null;
  /** Whose the tokens are, whoever asks; of whoever asks unless told. */
  tokensOf: string | null;
  /** The client ids of the identities assigned to this machine. */
  assigned: readonly string[];
  tenantIds: readonly string[];
  /** How much later it is there. */
  aheadMs: number;
  /** A proxy's own page is all that comes of any question. */
  isBehindProxy: boolean;
  /** Whoever connects is cut off. */
  isDown: boolean;
};

export type MicrosoftService = {
  readonly url: string;
  readonly state: MicrosoftState;
  /** Every token it gave. */
  readonly tokens: readonly string[];
  readonly close: () => Promise<void>;
};

export const identityPath = '/msi/token';
export const identityHeader = 'a-header-that-rotates';

export async function startMicrosoftService(
  changes: Partial<MicrosoftState> = {},
): Promise<MicrosoftService> {
  const tokens: string[] = [];
  const usual = { refusal: null, tokensOf: null, assigned: [], tenantIds: [] };
  const state: MicrosoftState = {
    ...usual,
    aheadMs: 0,
    isBehindProxy: false,
    isDown: false,
    ...changes,
  };
  const server = createServer(async (request, response) => {
    if (state.isDown) return void request.socket.destroy();
    const { status, body } = await answer(request);
    response.statusCode = status;
    response.setHeader('date', new Date(Date.now() + state.aheadMs).toUTCString());
    response.end(state.isBehindProxy ? '<html>The council’s proxy</html>' : JSON.stringify(body));
  });
  return { ...(await listenOnLoopback(server)), state, tokens };

  async function answer(request: IncomingMessage): Promise<ServiceAnswer> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, tenantId = ''] = pathname.split('/');
    if (state.isBehindProxy) return { status: 200, body: {} };
    if (pathname === identityPath) return answerIdentity(request, searchParams);
    if (pathname.endsWith('/oauth2/v2.0/token')) return answerSecret(request);
    if (pathname === '/v1/.well-known/openidconfiguration') return channelMetadata;
    return state.tenantIds.includes(tenantId) ? tenantMetadata(tenantId) : refuse(90002);
  }

  async function answerSecret(request: IncomingMessage): Promise<ServiceAnswer> {
    const asked = new URLSearchParams(await readAll(request));
    if (state.refusal !== null) return refuse(state.refusal);
    return giveToken(makeToken(asked.get('client_id')));
  }

  function answerIdentity(request: IncomingMessage, asked: URLSearchParams): ServiceAnswer {
    const clientId = asked.get('client_id') ?? '';
    const isTrusted = request.headers['x-identity-header'] === identityHeader;
    if (!isTrusted || !state.assigned.includes(clientId)) return noSuchIdentity;
    return giveIdentityToken(makeToken(clientId), asked);
  }

  function makeToken(appId: string | null): string {
    const claims = { appid: state.tokensOf ?? appId };
    const token = new UnsecuredJWT(claims).setExpirationTime('1h').encode();
    tokens.push(token);
    return token;
  }
}
