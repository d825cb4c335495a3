/** What Teams calls the bot: its app's id, marked as that of a bot. */
import type { BotIdentity } from '../config.ts';

/** As the Playground calls it. */
export const localBotId = 'small-changes';

export function toBotId(identity: BotIdentity | null): string {
  return identity ? `28:${identity.appId}` : localBotId;
}
