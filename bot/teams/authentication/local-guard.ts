/** Lets in, on a laptop without a bot registration, only what asks to be answered on that same laptop. */
import { type Guard, refusal, teamsChannel } from './guarded-authentication.ts';
import type { SdkAuthentication } from './sdk-authentication.ts';

/** Nothing signs the activity here, so a page in the browser could post one: its answer must not leave the machine. */
export function createLocalGuard({ sdk }: SdkAuthentication): Guard {
  return async (activity) => {
    if (activity.channelId !== teamsChannel || !isLoopback(activity.serviceUrl)) throw refusal();
    return sdk.authenticateRequest(activity, '');
  };
}

function isLoopback(serviceUrl: unknown): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  return /^https?:$/.test(protocol) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
