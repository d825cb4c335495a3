/** The addresses that take what the bot sends, changes and takes back. */
import { type Answer, type Call, type Route, toErrorAnswer } from './route.ts';

export type SentActivity = {
  readonly conversationId: string;
  readonly kind: 'send' | 'reply' | 'update' | 'delete';
  /** What Teams calls it: new for a send or a reply, the changed one for an update or a delete. */
  readonly activityId: string;
  /** For a reply only: the activity it answers. */
  readonly replyToId?: string;
  /** The JSON the bot sent; null for a delete. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever the bot sent.
  readonly activity: any;
  /** The bot's own token, as it came. */
  readonly authorization: string | undefined;
};

/** Adds to `sent` what comes in, and to `opened` the bodies that opened a chat. */
export function listActivityRoutes(sent: SentActivity[], opened: unknown[]): readonly Route[] {
  let lastId = 1_700_000_000_000;
  const activities = /^\/v3\/conversations\/([^/]+)\/activities$/;
  const activity = /^\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/;
  return [
    { method: 'POST', path: /^\/v3\/conversations$/, answer: openChat },
    { method: 'POST', path: activities, answer: (call) => record('send', call) },
    { method: 'POST', path: activity, answer: (call) => record('reply', call) },
    { method: 'PUT', path: activity, answer: (call) => record('update', call) },
    { method: 'DELETE', path: activity, answer: (call) => record('delete', call) },
  ];

  /** The same person always gets the same chat. The documented body names the bot. */
  function openChat({ body }: Call): Answer {
    const { bot, members = [] } = (body ?? {}) as {
      readonly bot?: { readonly id?: string };
      readonly members?: readonly { readonly id: string }[];
    };
    if (!bot?.id) return toErrorAnswer(400, 'BadSyntax', 'Which bot is to open the chat?');
    opened.push(body);
    return { status: 201, body: { id: `chat with ${members[0]?.id}` } };
  }

  function record(kind: SentActivity['kind'], { ids, body, authorization }: Call): Answer {
    const [conversationId = '', named = ''] = ids;
    const isNew = kind === 'send' || kind === 'reply';
    const activityId = isNew ? `${++lastId}` : named;
    sent.push({
      conversationId,
      kind,
      activityId,
      ...(kind === 'reply' && { replyToId: named }),
      activity: body,
      authorization,
    });
    return { status: isNew ? 201 : 200, ...(kind !== 'delete' && { body: { id: activityId } }) };
  }
}
