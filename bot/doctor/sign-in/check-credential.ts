/** Whether the bot gets the token it writes to Teams with, in the very way the server does. */
import { decodeJwt } from 'jose';
import { doctorText } from '../../../shared/text/doctor/en-GB.ts';
import type { BotIdentity } from '../../config.ts';
import { type Finding, well, wrong } from '../findings/finding.ts';
import { within } from '../findings/within.ts';
import { toEntraSentence } from './entra-sentence.ts';

const words = doctorText.credential;
const patienceMs = 40_000;

export async function checkCredential(bot: BotIdentity): Promise<Finding> {
  const { createSdkAuthentication } = await import(
    '../../teams/authentication/sdk-authentication.ts'
  );
  const { createOutboundToken } = await import('../../teams/authentication/outbound-token.ts');
  const setup = createSdkAuthentication(bot);
  const host = new URL(setup.loginUrl).host;
  try {
    const token = await within(patienceMs, createOutboundToken(bot, setup)({ fresh: true }));
    if (token === undefined || token === null) return wrong(words.unreachable(host));
    return isFor(token, bot.appId) ? well(words.well) : wrong(words.otherIdentity(bot.appId));
  } catch (error) {
    return wrong(toEntraSentence(error, bot, host));
  }
}

/** The library for managed identities also takes whoever is signed in to Azure on this machine. */
function isFor(token: string, appId: string): boolean {
  const { appid, azp } = readClaims(token);
  const named = appid ?? azp;
  return typeof named !== 'string' || named.toLowerCase() === appId;
}

/** The token is for Microsoft to read: one that cannot be read here may be as good. */
function readClaims(token: string): Readonly<Record<string, unknown>> {
  try {
    return decodeJwt(token);
  } catch {
    return {};
  }
}
