/** What a conversation is made of: what people say, what they press, and what they get back. */
import type { z } from 'zod';
import type { DomainError } from '../../shared/domain/errors.ts';
import type { Address } from '../../shared/domain/mailbox/mailbox.ts';
import type { Actor } from '../../shared/domain/person.ts';
import type { Said, Wish } from '../../shared/text/commands/said.ts';
import { toSentence } from '../../shared/text/sentences.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { SeenTeam } from '../../shared/use-cases/team/sync-team.ts';
import type { Card } from '../cards/render-card.ts';

/** One thing somebody said or did, with who they are taken from the verified activity only. */
export type Turn = {
  readonly actor: Actor;
  /** Personal only where Teams says so: a meeting's chat may come without a word of what it is. */
  readonly where: 'personal' | 'group' | 'channel';
  /** The answer is shown to the actor and to nobody else, wherever this is. */
  readonly isSeenAlone?: boolean;
  readonly conversationId: string;
  /** The message or press itself: Teams may send the same one again. */
  readonly activityId?: string | undefined;
  /** The message whose button was pressed. */
  readonly pressedId?: string | undefined;
  /** Where Teams reaches the actor; with a chat only in one of their own. */
  readonly address: Address;
  /** The tag of the language this turn is answered in; null where Teams did not say which they have. */
  readonly language: string | null;
  /** The team whose channel this is. */
  readonly teamId?: string;
  /** Asks Teams for a team's name and people; null where the app was not added. */
  readonly readTeam: (teamId: string) => Promise<SeenTeam | null>;
  /** Says something in another conversation; false where it did not arrive. */
  readonly sayIn: (place: ConversationPlace, reply: Reply) => Promise<boolean>;
};

export type ConversationPlace = { readonly serviceUrl: string; readonly conversationId: string };

/**
 * A pressed button's reply replaces its card, for everybody who sees it unless it is only for whoever
 * pressed; anything else is a new message.
 */
export type Reply =
  | { readonly card: Card; readonly onlyForYou?: boolean }
  | { readonly text: string };

/** How something found stands in the list, and the card that is shared when it is chosen. */
export type Found = { readonly title: string; readonly about: string; readonly card: Card };

export type Finding = { readonly found: readonly Found[] } | { readonly text: string };

type Search = (turn: Turn, typed: string, deps: Deps) => Promise<Finding>;

/** What is done with a message that somebody chose; the reply opens a dialog. */
type MessageAction = (turn: Turn, message: string, deps: Deps) => Promise<Reply>;

/** What is answered, among what people wish for; each wish has one route. */
export type SaysRoute = {
  readonly wish: Wish;
  readonly callback: (turn: Turn, said: Said, deps: Deps) => Promise<Reply>;
};

export type PressHandler = (turn: Turn, data: unknown, deps: Deps) => Promise<Reply>;

export type Conversation = {
  /** What it says is a team's own, such as a list of its changes: nothing for a group chat or a meeting. */
  readonly isOfTeam?: true;
  readonly says?: readonly SaysRoute[];
  /** By verb, `<flow>.<action>`; verbs never change once cards with them are out. */
  readonly presses?: Readonly<Record<string, PressHandler>>;
  /** By the id of a search command in the manifest. */
  readonly searches?: Readonly<Record<string, Search>>;
  /** By the id of an action command in the manifest. */
  readonly actions?: Readonly<Record<string, MessageAction>>;
  /** The app was added: to a team, or by a person for themselves. Null: nothing to say. */
  readonly added?: (turn: Turn, deps: Deps) => Promise<Reply | null>;
  /** The app was taken away again. Nothing can be said there any more. */
  readonly removed?: (turn: Turn, deps: Deps) => Promise<void>;
};

/** A handler for a button; data it does not understand gets a sentence, never an error. */
export function press<Input>(
  schema: z.ZodType<Input>,
  callback: (turn: Turn, input: Input, deps: Deps) => Promise<Reply>,
): PressHandler {
  return async (turn, data, deps) => {
    const parsed = schema.safeParse(data);
    return parsed.success ? callback(turn, parsed.data, deps) : { text: text.errors.oldCard };
  };
}

/**
 * The command of a form given back. What may have been kept goes out again under the id it had, so that
 * it is kept once; anything else is a command of its own.
 */
export function toCommandAgain(
  { commandId }: { readonly commandId: string },
  error: DomainError | undefined,
  { newId }: Deps,
): string {
  return error?.kind === 'unknown' ? commandId : newId();
}

export function refusal(error: DomainError): Reply {
  return { text: toSentence(error) };
}

/** What cannot be drawn again says what came of the command, not of the drawing. */
export async function drawnAgain(error: DomainError, drawn: Promise<Reply>): Promise<Reply> {
  const reply = await drawn;
  return error.kind === 'unknown' && !('card' in reply) ? refusal(error) : reply;
}

/** The same reply, in company only for whoever pressed. */
export function onlyForYou(reply: Reply): Reply {
  return 'card' in reply ? { ...reply, onlyForYou: true } : reply;
}

/** What a card of a change needs to know of the turn it answers. */
export function forViewer({ actor, where }: Turn, { newId }: Deps) {
  return { viewerId: actor.id, isAlone: where === 'personal', newId };
}

/** What a message asks for carries the message's own id, so that one that Teams sends again does nothing twice. */
export function toCommandId({ activityId }: Turn, { newId }: Deps): string {
  return activityId === undefined ? newId() : `said ${activityId}`;
}
