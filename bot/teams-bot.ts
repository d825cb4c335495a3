/** Sorts what Teams sends into what people say, what they press, and who comes and goes; delegates the rest. */
import { type Activity, ActivityTypes, TurnContext } from 'botbuilder';
import { cutToBox, MessageActionInput, SearchInput } from '../shared/contracts/extension-input.ts';
import { tidy } from '../shared/domain/fields.ts';
import { text } from '../shared/text/text.ts';
import { toLastResort } from './adapter/last-resort.ts';
import type { Card } from './cards/render-card.ts';
import type { Reply, Turn } from './conversation.ts';
import { toDialogAnswer } from './extension/dialog-answer.ts';
import { toPlainText } from './extension/plain-text.ts';
import { toSearchAnswer } from './extension/search-answer.ts';
import type { Router } from './router.ts';
import {
  answerInvoke,
  channelData,
  replace,
  replaceForOthers,
  send,
  toActionResponse,
  toTurn,
} from './turn.ts';

type Handler = (context: TurnContext, turn: Turn, router: Router) => Promise<void>;

export function createTeamsBot(router: Router): (context: TurnContext) => Promise<void> {
  return async (context) => {
    const handler = findHandler(context.activity);
    if (!handler) return;
    const turn = toTurn(context);
    if (turn) return handler(context, turn, router);
    const words = toLastResort(context.activity, text.errors.notAMember);
    if (words) await context.sendActivity(words);
  };
}

function findHandler({ type, name, value }: Activity): Handler | undefined {
  switch (type) {
    case ActivityTypes.Message:
      return verbOf(value) === undefined ? onMessage : onSubmit;
    case ActivityTypes.Invoke:
      return invokeHandlers.get(name ?? '');
    case ActivityTypes.InstallationUpdate:
      return onInstallation;
    case ActivityTypes.ConversationUpdate:
      return onMembers;
    default:
      return undefined;
  }
}

/** Microsoft's names for what a card's button, the search box and a message action ask. */
const invokeHandlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    'adaptiveCard/action': onExecute,
    'composeExtension/query': onSearch,
    'composeExtension/fetchTask': onMessageAction,
    'composeExtension/submitAction': onDialog,
    'task/submit': onDialog,
  }),
);

async function onMessage(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const said = TurnContext.removeRecipientMention(context.activity) ?? context.activity.text;
  await send(context, toOthers(await router.say(turn, tidy(said ?? '')), turn));
}

/** A button on a client that cannot replace cards by itself: the bot replaces the card. */
async function onSubmit(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const data: unknown = context.activity.value;
  const reply = toOthers(await router.press(turn, verbOf(data) ?? '', data), turn);
  if ('card' in reply && context.activity.replyToId) await replace(context, reply.card);
  else await send(context, reply);
}

async function onExecute(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const { action } = (context.activity.value ?? {}) as { action?: { data?: unknown } };
  const reply = await router.press(turn, verbOf(action) ?? '', action?.data ?? {});
  await answerInvoke(context, toActionResponse(reply));
  if (isSharedCard(reply, turn)) await replaceForOthers(context, reply.card);
}

async function onSearch(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const { commandId, parameters: typed, queryOptions } = SearchInput.parse(context.activity.value);
  const isFirstPage = queryOptions.skip === 0;
  const finding = isFirstPage ? await router.search(turn, commandId, typed) : { found: [] };
  await answerInvoke(context, toSearchAnswer(finding));
}

async function onMessageAction(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const { commandId, messagePayload } = MessageActionInput.parse(context.activity.value);
  const { contentType, content } = messagePayload;
  const words = contentType === 'text' ? content : toPlainText(content);
  await answerInvoke(context, toDialogAnswer(await router.act(turn, commandId, cutToBox(words))));
}

/** A button of a card in a dialog. */
async function onDialog(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const { data } = (context.activity.value ?? {}) as { data?: unknown };
  const reply = await router.press(turn, verbOf(data) ?? '', data);
  await answerInvoke(context, toDialogAnswer(reply));
}

/** Teams shows the answer to a button only to whoever pressed it; in company everybody should see it. */
function isSharedCard(reply: Reply, turn: Turn): reply is Extract<Reply, { card: object }> {
  if (!('card' in reply) || turn.where === 'personal') return false;
  return !reply.onlyForYou && !hasBoxes(reply.card);
}

/** A card with boxes is for whoever fills it in: the others keep theirs, and never see words that were refused. */
function hasBoxes(card: Card): boolean {
  return JSON.stringify(card).includes('"type":"Input.');
}

/** Where everybody would see it, a card that is only for one person is not shown. */
function toOthers(reply: Reply, turn: Turn): Reply {
  const isPrivate = 'card' in reply && reply.onlyForYou && turn.where !== 'personal';
  return isPrivate ? { text: text.cards.onlyForYou } : reply;
}

async function onInstallation(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  if (context.activity.action?.startsWith('remove')) return router.removed(turn);
  const reply = await router.added(turn);
  if (reply) await send(context, reply);
}

/** Whoever comes or goes, the roster is read again; the app itself coming is an installation. */
async function onMembers(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const { membersAdded = [], membersRemoved = [], recipient } = context.activity;
  const isBot = ({ id }: { id: string }) => id === recipient.id;
  if (membersRemoved.some(isBot)) return;
  if (membersAdded.some(isBot)) return onInstallation(context, turn, router);
  if (channelData(context.activity).team) await router.peopleChanged(turn);
}

function verbOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('verb' in value)) return undefined;
  return typeof value.verb === 'string' ? value.verb : undefined;
}
