/** Sets up the Bot Framework SDK's own authentication from our configuration. */
import {
  CallerIdConstants,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { BotIdentity } from '../../config.ts';

/** The SDK drops all of its defaults as soon as one setting is given, so every one is always given. */
const publicCloud = {
  ToBotFromChannelOpenIdMetadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  OAuthUrl: AuthenticationConstants.OAuthUrl,
  CallerId: CallerIdConstants.PublicAzureChannel,
  ValidateAuthority: 'true',
};

export type SdkAuthentication = {
  readonly sdk: BotFrameworkAuthentication;
  /** Who must have issued a token that claims to come from Teams. */
  readonly issuer: string;
  /** Whom our own tokens are for; the SDK's configured authentication can't say so itself. */
  readonly audience: string;
  readonly credentials: ServiceClientCredentialsFactory;
  readonly loginUrl: string;
  /** Where the keys are found that Teams signs with. */
  readonly metadataUrl: string;
};

/** Without an identity the SDK checks nothing and sends without a token: local mode only. */
export function createSdkAuthentication(
  identity: BotIdentity | null,
  credentials: ServiceClientCredentialsFactory = createCredentials(identity),
): SdkAuthentication {
  const settings = { ...publicCloud, ...identity?.sdkSettings };
  return {
    sdk: new ConfigurationBotFrameworkAuthentication(settings, credentials),
    issuer: settings.ToBotFromChannelTokenIssuer,
    audience: settings.ToChannelFromBotOAuthScope,
    credentials,
    loginUrl: settings.ToChannelFromBotLoginUrl,
    metadataUrl: settings.ToBotFromChannelOpenIdMetadataUrl,
  };
}

function createCredentials(identity: BotIdentity | null): ServiceClientCredentialsFactory {
  if (identity === null) return new PasswordServiceClientCredentialFactory('', '');
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: identity.appId,
    MicrosoftAppType: identity.appType,
    MicrosoftAppTenantId: identity.appTenantId,
    ...(identity.password !== undefined && { MicrosoftAppPassword: identity.password }),
  });
}
