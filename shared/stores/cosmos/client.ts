/** Makes the process's one Cosmos DB client, with an identity or, for an emulator, a key. */
import { CosmosClient, type CosmosClientOptions } from '@azure/cosmos';

export type CosmosAccount = {
  readonly endpoint: string;
  /** Only for an emulator; without it the machine's Entra identity is used. */
  readonly key?: string;
  /** The client id of the managed identity to sign in with, where the machine may have several. */
  readonly identityClientId?: string;
  /** How often a request is repeated that Cosmos DB answers with 429; 5 unless told. */
  readonly throttleRetries?: number;
};

/** Short enough for a turn, which Teams gives up after 15 seconds. */
const requestTimeoutMs = 8_000;
const longestThrottleSeconds = 5;
const usualThrottleRetries = 5;

export function createCosmosClient(account: CosmosAccount): CosmosClient {
  const { endpoint, key, throttleRetries = usualThrottleRetries } = account;
  return new CosmosClient({
    endpoint,
    ...(key === undefined
      ? { aadCredentials: identityOnFirstUse(account.identityClientId) }
      : { key }),
    connectionPolicy: {
      requestTimeout: requestTimeoutMs,
      retryOptions: {
        maxRetryAttemptCount: throttleRetries,
        maxWaitTimeInSeconds: longestThrottleSeconds,
      },
      ...(isPlainHttp(endpoint) && { enableEndpointDiscovery: false }),
    },
  });
}

/** An emulator on http names itself with https in its discovery answer. */
function isPlainHttp(endpoint: string): boolean {
  return new URL(endpoint).protocol === 'http:';
}

type Credential = NonNullable<CosmosClientOptions['aadCredentials']>;

/** The identity library is large: it is loaded with the first token, not at start-up. */
function identityOnFirstUse(clientId?: string): Credential {
  let identity: Promise<Credential> | undefined;
  return {
    getToken: async (...wanted) => {
      identity ??= loadIdentity(clientId);
      return (await identity).getToken(...wanted);
    },
  };
}

async function loadIdentity(clientId?: string): Promise<Credential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return clientId === undefined
    ? new DefaultAzureCredential()
    : new DefaultAzureCredential({ managedIdentityClientId: clientId });
}
