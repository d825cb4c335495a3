/** Finds the conversation a turn belongs to. */

import { text } from '../shared/text/text.ts';
import type { Deps } from '../shared/use-cases/deps.ts';
import type { Conversation, PressHandler, Reply, Turn } from './conversation.ts';
import { refreshTeam } from './which-team.ts';

export type Router = {
  readonly say: (turn: Turn, message: string) => Promise<Reply>;
  readonly press: (turn: Turn, verb: string, data: unknown) => Promise<Reply>;
  readonly added: (turn: Turn) => Promise<Reply | null>;
  readonly removed: (turn: Turn) => Promise<void>;
  /** Somebody joined or left the team, or it was renamed. */
  readonly peopleChanged: (turn: Turn) => Promise<void>;
};

/** The first route that selects a message gets it, so the last conversation listed takes what is left. */
export function createRouter(conversations: readonly Conversation[], deps: Deps): Router {
  const routes = conversations.flatMap(({ says }) => says ?? []);
  const handlers = toHandlers(conversations);
  return {
    async say(turn, message) {
      for (const { select, callback } of routes) {
        const rest = select(message);
        if (rest !== null) return callback(turn, rest.trim(), deps);
      }
      throw new Error('No conversation takes what is left.');
    },
    async press(turn, verb, data) {
      const handler = handlers.get(verb);
      return handler ? handler(turn, data, deps) : { text: text.errors.oldCard };
    },
    async added(turn) {
      for (const { added } of conversations) {
        const reply = await added?.(turn, deps);
        if (reply) return reply;
      }
      return null;
    },
    async removed(turn) {
      for (const { removed } of conversations) await removed?.(turn, deps);
    },
    async peopleChanged(turn) {
      await refreshTeam(turn, deps);
    },
  };
}

function toHandlers(conversations: readonly Conversation[]): ReadonlyMap<string, PressHandler> {
  const handlers = new Map<string, PressHandler>();
  for (const [verb, handler] of conversations.flatMap(({ presses }) =>
    Object.entries(presses ?? {}),
  )) {
    if (handlers.has(verb)) throw new Error(`Two conversations use the verb ${verb}.`);
    handlers.set(verb, handler);
  }
  return handlers;
}
