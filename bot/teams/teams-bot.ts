/** Sorts what Teams sends into what people say, what they press, and who comes and goes; delegates the rest. */
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { text } from '../../shared/text/text.ts';
import type { Card } from '../cards/render-card.ts';
import type { AddressBook } from '../dialogue/address-book.ts';
import type { Reply, Turn } from '../dialogue/conversation.ts';
import type { Router } from '../dialogue/router.ts';
import type { SpeakTo } from '../dialogue/speak-to.ts';
import { isInRestrictedChannel } from './channel-data.ts';
import { extensionInvokes } from './extension/extension-invokes.ts';
import { toLastResort } from './last-resort.ts';
import { verbOf } from './payload/verb.ts';
import { readMessage } from './read-message/read-message.ts';
import { isRemoval, toTeamEvent } from './team-event.ts';
import { answerInvoke, replace, replaceForOthers, send, toActionResponse, toTurn } from './turn.ts';

type Handler = (context: TurnContext, turn: Turn, router: Router) => Promise<void>;

export function createTeamsBot(
  router: Router,
  addressBook: AddressBook,
  speakTo: SpeakTo,
): (context: TurnContext) => Promise<void> {
  return async (context) => {
    if (isInRestrictedChannel(context.activity)) return explain(context);
    const event = toTeamEvent(context);
    if (event) return router.follow(event);
    const handler = findHandler(context.activity);
    if (!handler) return;
    const turn = toTurn(context);
    if (turn) {
      await speakTo(turn, () => handler(context, turn, router));
      return keepAddresses(context.activity, turn, addressBook);
    }
    const words = toLastResort(context.activity, text.errors.notAMember);
    if (words) await context.sendActivity(words);
  };
}

/** In a private or shared channel one sentence is said to whoever asks, and nothing is kept. */
async function explain(context: TurnContext): Promise<void> {
  const { activity } = context;
  const sentence = text.errors.restrictedChannel;
  const isAdded = activity.type === ActivityTypes.InstallationUpdate && !isRemoval(activity);
  const words = isAdded
    ? { type: ActivityTypes.Message, text: sentence }
    : toLastResort(activity, sentence);
  if (words) await context.sendActivity(words);
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
      answerInvoke(
        context,
        await answer(context.activity.value, { ...turn, isSeenAlone: true }, router),
      ))
  );
}

/** A card shared where the bot is says nothing by itself, so it gets no answer; a picture gets a kind one. */
async function onMessage(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const { words, bringsCard, bringsFile } = readMessage(context.activity);
  if (words === '' && bringsCard) return;
  if (words === '' && bringsFile) return send(context, { text: text.errors.noPictures });
  await send(context, toOthers(await router.say(turn, words), turn));
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

/** Nothing else says for certain that this is where somebody is reached, or where a team's cards go. */
async function keepAddresses(activity: Activity, turn: Turn, book: AddressBook): Promise<void> {
  if (isRemoval(activity)) return book.lose(turn);
  if (activity.type === ActivityTypes.Message) return book.hear(turn);
  if (activity.type === ActivityTypes.InstallationUpdate) return book.note(turn);
}

/** The app itself coming is an installation; of a team, everything else is an event. */
async function onMembers(context: TurnContext, turn: Turn, router: Router): Promise<void> {
  const { membersAdded = [], recipient } = context.activity;
  if (membersAdded.some(({ id }) => id === recipient.id))
    await onInstallation(context, turn, router);
}
