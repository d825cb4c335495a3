/** Reads a Bot Framework turn into our own words, and puts a reply back into its. */
import { type Activity, ActivityTypes, TeamsInfo, type TurnContext } from 'botbuilder';
import { text } from '../../shared/text/text.ts';
import type { SeenMember, SeenTeam } from '../../shared/use-cases/team/sync-team.ts';
import type { Card } from '../cards/render-card.ts';
import type { Reply, Turn } from '../dialogue/conversation.ts';
import { toCardActivity } from './payload/card-activity.ts';

/** Members asked for at once; Teams gives at most 500. */
const rosterPage = 500;

type TeamsChannelData = {
  readonly tenant?: { readonly id?: string };
  readonly team?: { readonly id?: string; readonly name?: string };
  readonly eventType?: string;
};

export function channelData(activity: Activity): TeamsChannelData {
  return (activity.channelData ?? {}) as TeamsChannelData;
}

/** Null when Teams does not say who is acting, as with a guest who has no directory id. */
export function toTurn(context: TurnContext): Turn | null {
  const { activity } = context;
  const { tenant, team } = channelData(activity);
  const tenantId = activity.conversation.tenantId ?? tenant?.id;
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
    ...(team?.id && { teamId: team.id }),
    readTeam: () => readTeam(context, tenantId),
  };
}

function toWhere(conversationType: string | undefined): Turn['where'] {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'groupChat' ? 'group' : 'personal';
}

async function readTeam(context: TurnContext, tenantId: string): Promise<SeenTeam | null> {
  const { team } = channelData(context.activity);
  const id = team?.id ?? '';
  try {
    const name = team?.name ?? (await TeamsInfo.getTeamDetails(context, id)).name ?? '';
    const { serviceUrl } = context.activity;
    return { tenantId, id, name, serviceUrl, roster: await readRoster(context, id) };
  } catch (error) {
    if (isShutOut(error)) return null;
    throw error;
  }
}

/** What Teams answers where the app was not added: it may not know, or may not do, anything there. */
function isShutOut(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  return statusCode === 403 || statusCode === 404;
}

async function readRoster(context: TurnContext, teamId: string): Promise<readonly SeenMember[]> {
  const roster: SeenMember[] = [];
  let token: string | undefined;
  do {
    const page = await TeamsInfo.getPagedTeamMembers(context, teamId, rosterPage, token);
    for (const { aadObjectId, id: userId, name, userRole } of page.members)
      if (aadObjectId)
        roster.push({ id: aadObjectId, name, userId, isOwner: userRole === 'owner' });
    token = page.continuationToken || undefined;
  } while (token !== undefined);
  return roster;
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
