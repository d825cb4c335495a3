/** Finds the conversation a turn belongs to. */
import { MeantInput } from '../../shared/contracts/cards/change.ts';
import { readSaid } from '../../shared/text/commands/read-said.ts';
import { type Said, wishes } from '../../shared/text/commands/said.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  type Conversation,
  type Finding,
  onlyForYou,
  press,
  type Reply,
  type Turn,
} from './conversation.ts';
import { answerAlone, keepPressToCompany } from './keep-to-company.ts';
import { followTeamEvent, type TeamEvent } from './team-event.ts';

export type Router = {
  readonly say: (turn: Turn, message: string) => Promise<Reply>;
  readonly press: (turn: Turn, verb: string, data: unknown) => Promise<Reply>;
  /** What stands in the search box of the extension. */
  readonly search: (turn: Turn, commandId: string, typed: string) => Promise<Finding>;
  /** Something is to be done with a message. */
  readonly act: (turn: Turn, commandId: string, message: string) => Promise<Reply>;
  readonly added: (turn: Turn) => Promise<Reply | null>;
  readonly removed: (turn: Turn) => Promise<void>;
  /** Something happened to a team in Teams, whoever did it. */
  readonly follow: (event: TeamEvent) => Promise<void>;
};

export function createRouter(conversations: readonly Conversation[], deps: Deps): Router {
  const routes = byId(conversations.map(toRoutes));
  const presses = byId([
    ...conversations.map((each) => each.presses),
    { 'log.meant': press(MeantInput, sayMeant) },
  ]);
  const verbsOfTeam = new Set(
    conversations.flatMap(({ isOfTeam, presses = {} }) => (isOfTeam ? Object.keys(presses) : [])),
  );
  const searches = byId(conversations.map((each) => each.searches));
  const actions = byId(conversations.map((each) => each.actions));

  function answer(turn: Turn, said: Said): Promise<Reply> | null {
    const route = routes.get(said.wish);
    if (!route) return null;
    const isForAlone = route.isOfTeam && turn.where === 'group';
    if (isForAlone) return answerAlone(turn, (alone) => route.callback(alone, said, deps), deps);
    return route.callback(turn, said, deps);
  }

  /** Nothing that matters is done because of it, and others keep the card it was pressed on. */
  async function sayMeant(turn: Turn, { wish, title }: MeantInput): Promise<Reply> {
    const known = wishes.find((each) => each === wish);
    const reply = known && answer(turn, { wish: known, words: title, number: null, isGuess: true });
    return reply ? onlyForYou(await reply) : { text: text.errors.oldCard };
  }

  return {
    async say(turn, message) {
      const said = readSaid(message);
      const reply = answer(turn, said);
      if (!reply) throw new Error(`No conversation answers ${said.wish}.`);
      return reply;
    },
    async press(turn, verb, data) {
      const handler = presses.get(verb);
      if (!handler) return { text: text.errors.oldCard };
      const reply = await handler(turn, data, deps);
      return keepPressToCompany(turn, data, verbsOfTeam.has(verb), reply);
    },
    async search(turn, commandId, typed) {
      const search = searches.get(commandId);
      return search ? search(turn, typed, deps) : { text: text.errors.unknownCommand };
    },
    async act(turn, commandId, message) {
      const action = actions.get(commandId);
      return action ? action(turn, message, deps) : { text: text.errors.unknownCommand };
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
    follow: (event) => followTeamEvent(event, deps),
  };
}

function toRoutes({ says = [], isOfTeam }: Conversation) {
  return Object.fromEntries(
    says.map(({ wish, callback }) => [wish, { callback, isOfTeam: isOfTeam === true }] as const),
  );
}

/** Verbs and command ids are known to Teams and to cards already out, so each has one meaning. */
function byId<T>(
  groups: readonly (Readonly<Record<string, T>> | undefined)[],
): ReadonlyMap<string, T> {
  const handlers = new Map<string, T>();
  for (const [id, handler] of groups.flatMap((group) => Object.entries(group ?? {}))) {
    if (handlers.has(id)) throw new Error(`Two conversations use the id ${id}.`);
    handlers.set(id, handler);
  }
  return handlers;
}
