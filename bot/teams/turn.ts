/** Reads a Bot Framework turn into our own words, and puts a reply back into its. */
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { text } from '../../shared/text/text.ts';
import type { Card } from '../cards/render-card.ts';
import type { ConversationPlace, Reply, Turn } from '../dialogue/conversation.ts';
import { channelData, tenantOf } from './channel-data.ts';
import { toCardActivity } from './payload/card-activity.ts';
import { toLocales } from './payload/locales.ts';
import { isShutOut, readTeam } from './read-team.ts';

/** Null when Teams does not say who is acting, as with a guest who has no directory id. */
export function toTurn(context: TurnContext): Turn | null {
  const { activity } = context;
  const { team } = channelData(activity);
  const tenantId = tenantOf(activity);
  const id = activity.from?.aadObjectId;
  if (!id || !tenantId) return null;
  const where = toWhere(activity.conversation.conversationType);
  const { id: conversationId } = activity.conversation;
  return {
    actor: { id, name: activity.from.name ?? '', tenantId },
    where,
    conversationId,
    activityId: activity.id,
    pressedId: activity.replyToId,
    address: {
      serviceUrl: activity.serviceUrl,
      userId: activity.from.id,
      conversationId: where === 'personal' ? conversationId : null,
    },
    language: toLocales(activity).length > 0 ? text.language : null,
    ...(team?.id && { teamId: team.id }),
    readTeam: (teamId) => readTeam(context, teamId),
    sayIn: (place, reply) => sayIn(context, place, reply),
  };
}

/** Invokes from a meeting's chat may not say where they come from (Microsoft's page "create-task-module"). */
function toWhere(conversationType: string | undefined): Turn['where'] {
  return conversationType === 'personal' || conversationType === 'channel'
    ? conversationType
    : 'group';
}

/** Best effort: in a region of its own a conversation takes nothing from this turn's client. */
async function sayIn(
  context: TurnContext,
  { conversationId }: ConversationPlace,
  reply: Reply,
): Promise<boolean> {
  const client: ConnectorClient = context.turnState.get(context.adapter.ConnectorClientKey);
  try {
    await client.conversations.sendToConversation(conversationId, toActivity(reply));
    return true;
  } catch {
    return false;
  }
}

/** A new message. */
export async function send(context: TurnContext, reply: Reply): Promise<void> {
  await context.sendActivity(toActivity(reply));
}

/** The card that was pressed becomes the reply, for everybody who sees it. */
export async function replace(context: TurnContext, card: Card): Promise<void> {
  const { replyToId } = context.activity;
  if (replyToId) await context.updateActivity({ ...toActivity({ card }), id: replyToId });
}

/** As `replace`, but where the app was not added the others keep the card they have. */
export async function replaceForOthers(context: TurnContext, card: Card): Promise<void> {
  try {
    await replace(context, card);
  } catch (error) {
    if (!isShutOut(error)) throw error;
  }
}

function toActivity(reply: Reply): Partial<Activity> {
  if ('text' in reply) return { type: ActivityTypes.Message, text: reply.text };
  return toCardActivity({ card: reply.card, summary: text.summaries.reply });
}

/** Answers an invoke. HTTP 200 always: Teams shows anything else as a failure of its own. */
export async function answerInvoke(context: TurnContext, body: unknown): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** What Teams expects of an Action.Execute: the card that replaces the old one, or a sentence. */
export function toActionResponse(reply: Reply) {
  return 'card' in reply
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card }
    : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.text };
}
