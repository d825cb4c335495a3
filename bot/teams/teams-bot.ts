/** Sorts what Teams sends into what people say, what they press, and who comes and goes; delegates the rest. */
import { type Activity, ActivityTypes, CardFactory, TurnContext } from 'botbuilder';
import { tidy } from '../../shared/domain/fields.ts';
import { text } from '../../shared/text/text.ts';
import type { Card } from '../cards/render-card.ts';
import type { AddressBook } from '../dialogue/address-book.ts';
import type { Reply, Turn } from '../dialogue/conversation.ts';
import type { Router } from '../dialogue/router.ts';
import { extensionInvokes } from './extension/extension-invokes.ts';
import { toLastResort } from './last-resort.ts';
import { toPlainText } from './payload/plain-text.ts';
import { verbOf } from './payload/verb.ts';
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

export function createTeamsBot(
  router: Router,
  addressBook: AddressBook,
): (context: TurnContext) => Promise<void> {
  return async (context) => {
    const handler = findHandler(context.activity);
    if (!handler) return;
    const turn = toTurn(context);
    if (turn) {
      await handler(context, turn, router);
      return keepAddresses(context.activity, turn, addressBook);
    }
    const words = toLastResort(context.activity, text.errors.notAMember);
    if (words) await context.sendActivity(words);
  };
}

function findHandler({ type, name, value }: Activity): Handler | undefined {
  switch (type) {
    case ActivityTypes.Message:
      return verbOf(value) === undefined ? onMessage : onSubmit;
    case ActivityTypes.Invoke:
      return name === 'adaptiveCard/action' ? onExecute : findExtensionHandler(name);
    case ActivityTypes.InstallationUpdate:
      return onInstallation;
    case ActivityTypes.ConversationUpdate:
      return onMembers;
    default:
      return undefined;
  }
}

function findExtensionHandler(name = ''): Handler | undefined {
  const answer = extensionInvokes.get(name);
  return (
    answer &&
    (async (context, turn, router) =>
      answerInvoke(context, await answer(context.activity.value, turn, router)))
  );
}

/** A card shared where the bot is says nothing by itself, so it gets no answer. */
async function onMessage(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const said = readWords(context.activity);
  if (said === '' && bringsCard(context.activity)) return;
  await send(context, toOthers(await router.say(turn, said), turn));
}

/** Beside a card, Teams leaves markup in the words to show where it stands. */
function readWords(activity: Activity): string {
  const said = TurnContext.removeRecipientMention(activity) ?? activity.text ?? '';
  return tidy(bringsCard(activity) ? toPlainText(said) : said);
}

function bringsCard({ attachments }: Activity): boolean {
  const { adaptiveCard } = CardFactory.contentTypes;
  return attachments?.some(({ contentType }) => contentType === adaptiveCard) ?? false;
}

/** A button on a client that cannot replace cards by itself: the bot replaces the card, for everybody. */
async function onSubmit(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const data: unknown = context.activity.value;
  const pressed = await router.press(turn, verbOf(data) ?? '', data);
  const reply = isForOneOnly(pressed, turn) ? { text: text.cards.onlyForYou } : pressed;
  if ('card' in reply && context.activity.replyToId) await replace(context, reply.card);
  else await send(context, reply);
}

async function onExecute(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const { action } = (context.activity.value ?? {}) as { action?: { data?: unknown } };
  const reply = await router.press(turn, verbOf(action) ?? '', action?.data ?? {});
  await answerInvoke(context, toActionResponse(reply));
  if (isSharedCard(reply, turn)) await replaceForOthers(context, reply.card);
}

/** Teams shows the answer to a button only to whoever pressed it; in company everybody should see it. */
function isSharedCard(reply: Reply, turn: Turn): reply is Extract<Reply, { card: object }> {
  return 'card' in reply && turn.where !== 'personal' && !isForOneOnly(reply, turn);
}

function isForOneOnly(reply: Reply, turn: Turn): boolean {
  if (!('card' in reply) || turn.where === 'personal') return false;
  return reply.onlyForYou === true || hasBoxes(reply.card);
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
  if (isRemoval(context.activity)) return router.removed(turn);
  const reply = await router.added(turn);
  if (reply) await send(context, reply);
}

function keepAddresses(activity: Activity, turn: Turn, addressBook: AddressBook): Promise<void> {
  if (isRemoval(activity)) return addressBook.lose(turn);
  const isWords = activity.type === ActivityTypes.Message || activity.type === ActivityTypes.Invoke;
  return isWords ? addressBook.hear(turn) : addressBook.note(turn);
}

function isRemoval({ type, action }: Activity): boolean {
  return type === ActivityTypes.InstallationUpdate && action?.startsWith('remove') === true;
}

/** Whoever comes or goes, the roster is read again; the app itself coming is an installation. */
async function onMembers(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const { membersAdded = [], membersRemoved = [], recipient } = context.activity;
  const isBot = ({ id }: { id: string }) => id === recipient.id;
  if (membersRemoved.some(isBot)) return;
  if (membersAdded.some(isBot)) return onInstallation(context, turn, router);
  if (channelData(context.activity).team) await router.peopleChanged(turn);
}
