/**
 * Plays the token endpoint of a managed identity on App Service, as Microsoft's page "Use managed identities for App
 * Service and Azure Functions" (REST endpoint reference) describes it: the secret of the environment in a header,
 * the resource and the identity in the query.
 */
import { createServer } from 'node:http';
import { listenOnLoopback } from './loopback-server.ts';

export type ManagedIdentity = {
  /** What App Service puts into the environment of the app. */
  readonly env: Readonly<Record<string, string>>;
  readonly asked: readonly { readonly resource: string; readonly clientId: string }[];
  readonly close: () => Promise<void>;
};

const secret = 'header-of-the-test';

export async function startManagedIdentity(token: string): Promise<ManagedIdentity> {
  const asked: { resource: string; clientId: string }[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const isAllowed = request.headers['x-identity-header'] === secret;
    const resource = searchParams.get('resource') ?? '';
    const clientId = searchParams.get('client_id') ?? '';
    if (isAllowed) asked.push({ resource, clientId });
    const expires = Math.floor(Date.now() / 1000) + 3600;
    const granted = {
      ...{ access_token: token, expires_on: `${expires}`, resource, token_type: 'Bearer' },
      client_id: clientId,
    };
    response.writeHead(isAllowed ? 200 : 401, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(isAllowed ? granted : { statusCode: 401, message: 'Unauthorized' }),
    );
  });
  const { url, close } = await listenOnLoopback(server);
  return {
    env: { IDENTITY_ENDPOINT: `${url}/msi/token`, IDENTITY_HEADER: secret },
    asked,
    close,
  };
}
