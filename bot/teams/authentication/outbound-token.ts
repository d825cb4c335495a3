/** The bot's own token for the connector service, kept and renewed by the SDK's credentials. */
import type { AppCredentials } from 'botframework-connector';
import type { BotIdentity } from '../../config.ts';
import type { SdkAuthentication } from './sdk-authentication.ts';

/** Null where nothing is signed: in local mode. `fresh`: not the one that is kept, which was refused. */
export type OutboundToken = (options: { readonly fresh: boolean }) => Promise<string | null>;

export function createOutboundToken(
  identity: BotIdentity | null,
  { credentials, audience, loginUrl }: SdkAuthentication,
): OutboundToken {
  if (identity === null) return async () => null;
  let made: ReturnType<typeof credentials.createCredentials> | undefined;
  return async ({ fresh }) => {
    made ??= credentials.createCredentials(identity.appId, audience, loginUrl, true);
    try {
      return await ((await made) as AppCredentials).getToken(fresh);
    } catch (error) {
      made = undefined;
      throw error;
    }
  };
}
