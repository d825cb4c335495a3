/** What an activity must look like to be read at all, by the Bot Framework's activity schema; what else it holds is left alone. */
import { z } from 'zod';

const party = z.looseObject({ id: z.string(), name: z.string().nullish() });
const parties = z.array(party).nullish();
const words = z.string().nullish();

/** Names of types and invokes are short; anything longer is none. */
const longestName = 200;

const Shape = z.looseObject({
  type: z.string().min(1).max(longestName),
  name: z.string().max(longestName).nullish(),
  id: words,
  text: words,
  textFormat: words,
  action: words,
  channelId: words,
  serviceUrl: words,
  replyToId: words,
  locale: words,
  from: party.nullish(),
  recipient: party.nullish(),
  conversation: party.nullish(),
  membersAdded: parties,
  membersRemoved: parties,
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      team: z.looseObject({ id: z.string(), name: words }).nullish(),
      channel: z.looseObject({ id: z.string() }).nullish(),
      eventType: words,
    })
    .nullish(),
});

/** Those that are answered come to the bot, in a conversation. */
const addressed = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate']);

export function hasActivityShape(body: unknown): boolean {
  const { success, data } = Shape.safeParse(body);
  if (!success) return false;
  return !addressed.has(data.type) || (data.recipient?.id !== undefined && !!data.conversation);
}
