/**
 * What mends it when Microsoft Entra gives the bot no token. The codes are those of Microsoft's page "Microsoft Entra
 * authentication and authorization error codes" (MicrosoftDocs/entra-docs), where they may change; what a managed
 * identity's library throws is in TROUBLESHOOTING.md of Azure/azure-sdk-for-js.
 */
import { doctorText } from '../../../shared/text/doctor/en-GB.ts';
import type { BotIdentity } from '../../config.ts';
import { toFacts } from '../findings/facts.ts';

const words = doctorText.credential;

const byCode: Readonly<Record<string, (bot: BotIdentity) => string>> = {
  7000215: () => words.wrongSecret,
  7000222: () => words.expiredSecret,
  700016: ({ appId, appTenantId }) => words.unknownApp(appId, appTenantId),
  90002: ({ appTenantId }) => words.unknownTenant(appTenantId),
  7000112: ({ appId }) => words.switchedOff(appId),
};

/** `host`: where tokens are asked for. Of the error itself nothing is repeated but a number. */
export function toEntraSentence(error: unknown, bot: BotIdentity, host: string): string {
  const {
    name = '',
    message = '',
    errorCode,
  } = (error ?? {}) as {
    readonly name?: string;
    readonly message?: string;
    readonly errorCode?: unknown;
  };
  const code = /AADSTS(\d{4,9})/.exec(message)?.[1];
  if (code !== undefined) return byCode[code]?.(bot) ?? words.otherRefusal(code);
  if (bot.appType === 'UserAssignedMsi' && /Credential|Authentication/.test(name))
    return words.noIdentity(bot.appId);
  if (/^(network_error|endpoints_resolution_error|no_network)/.test(String(errorCode)))
    return words.unreachable(host);
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|Network request failed/.test(message))
    return words.unreachable(host);
  return doctorText.unexpected(toFacts(error));
}
