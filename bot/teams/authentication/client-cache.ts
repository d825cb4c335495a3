/** Keeps the clients the SDK would otherwise build anew on every turn. */
import {
  AuthenticationConstants,
  type ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import type { SdkAuthentication } from './sdk-authentication.ts';

/** Teams has a handful of service URLs; the bound only stops a surprise from filling memory. */
const mostClients = 50;

export type ClientCache = {
  readonly connectorFactory: (identity: ClaimsIdentity) => ConnectorFactory;
  readonly userTokenClient: (identity: ClaimsIdentity) => Promise<UserTokenClient>;
};

/** A kept client holds the SDK's credentials, which go on fetching a new outbound token when the old one ends. */
export function createClientCache({ sdk, audience: ours }: SdkAuthentication): ClientCache {
  const connectors = new LRUCache<string, Promise<ConnectorClient>>({ max: mostClients });
  const userTokens = new LRUCache<string, Promise<UserTokenClient>>({ max: mostClients });
  return {
    connectorFactory: (identity) => ({
      create: (serviceUrl, audience = ours) =>
        keep(connectors, `${toAppId(identity)}|${serviceUrl}|${audience}`, () =>
          sdk.createConnectorFactory(identity).create(serviceUrl, audience),
        ),
    }),
    userTokenClient: (identity) =>
      keep(userTokens, toAppId(identity), () => sdk.createUserTokenClient(identity)),
  };
}

function keep<T>(
  kept: LRUCache<string, Promise<T>>,
  key: string,
  create: () => Promise<T>,
): Promise<T> {
  const known = kept.get(key);
  if (known) return known;
  const made = create();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

/** Where the SDK itself looks for it: a token from Teams names the bot as its audience. */
function toAppId(identity: ClaimsIdentity): string {
  return (
    identity.getClaimValue(AuthenticationConstants.AudienceClaim) ??
    identity.getClaimValue(AuthenticationConstants.AppIdClaim) ??
    ''
  );
}
