/** Stands between CloudAdapter and the SDK's authentication: a guard at the door, and clients that are kept. */
import type { Activity } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  type ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { type ClientCache, createClientCache } from './client-cache.ts';
import type { SdkAuthentication } from './sdk-authentication.ts';

export const teamsChannel = 'msteams';

/** Throws `refusal()` for a caller who may not come in, and anything else when it could not find out. */
export type Guard = (
  activity: Activity,
  authorization: string,
) => Promise<AuthenticateRequestResult>;

/** Says nothing of the reason: whoever forges tokens should not learn from us. */
export function refusal(): AuthenticationError {
  return new AuthenticationError('Unauthorised', 401);
}

export function isRefusal(error: unknown): boolean {
  return error instanceof AuthenticationError && error.statusCode === 401;
}

export class GuardedAuthentication extends BotFrameworkAuthentication {
  readonly #audience: string;
  readonly #guard: Guard;
  readonly #clients: ClientCache;

  constructor(setup: SdkAuthentication, guard: Guard) {
    super();
    this.#audience = setup.audience;
    this.#guard = guard;
    this.#clients = createClientCache(setup);
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    const caller = await this.#guard(activity, authorization);
    return { ...caller, connectorFactory: this.createConnectorFactory(caller.claimsIdentity) };
  }

  /** We answer requests, never web sockets. */
  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw refusal();
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#clients.connectorFactory(identity);
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return this.#clients.userTokenClient(identity);
  }

  override getOriginatingAudience(): string {
    return this.#audience;
  }
}
