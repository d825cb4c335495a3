/** The bot's own token for the connector service, kept and renewed by the SDK's credentials. */
import type { AppCredentials } from 'botframework-connector';
import type { BotIdentity } from '../../config.ts';
import type { SdkAuthentication } from './sdk-authentication.ts';

/** Null where nothing is signed: in local mode. */
export type OutboundToken = () => Promise<string | null>;

export function createOutboundToken(
  identity: BotIdentity | null,
  { credentials, audience, loginUrl }: SdkAuthentication,
): OutboundToken {
  if (identity === null) return async () => null;
  let made: ReturnType<typeof credentials.createCredentials> | undefined;
  return async () => {
    made ??= credentials.createCredentials(identity.appId, audience, loginUrl, true);
    return ((await made) as AppCredentials).getToken();
  };
}
