/** Presses a button by its verb, as somebody in a chat of their own, without a server in between. */
import { conversations } from '../../bot/conversations/index.ts';
import type { Reply, Turn } from '../../bot/dialogue/conversation.ts';
import type { Actor } from '../../shared/domain/person.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';

export function pressVerb(verb: string, data: object, by: Actor, deps: Deps): Promise<Reply> {
  const handler = conversations.map(({ presses }) => presses?.[verb]).find(Boolean);
  if (!handler) throw new Error(`Nobody answers ${verb}.`);
  return handler(toTurn(by), data, deps);
}

function toTurn(actor: Actor): Turn {
  const address = { serviceUrl: 'https://smba', userId: actor.id, conversationId: 'chat' };
  return {
    ...{ actor, where: 'personal', conversationId: 'chat', address, language: null },
    readTeam: async () => null,
    sayIn: async () => true,
  };
}
