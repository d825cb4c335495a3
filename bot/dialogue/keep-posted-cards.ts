/** Keeps what the app posted in a channel there for everybody, whatever one of them opens from it. */
import { isPosted } from '../../shared/use-cases/channel/is-posted.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { onlyForYou, type Turn } from './conversation.ts';
import type { Router } from './router.ts';

/** A card that would take the place of a posted one goes to whoever pressed, and to nobody else. */
export function keepPostedCards(router: Router, deps: Deps): Router {
  return {
    ...router,
    async press(turn, verb, data) {
      const reply = await router.press(turn, verb, data);
      if (!('card' in reply) || reply.onlyForYou) return reply;
      return (await isOnPostedCard(turn, deps)) ? onlyForYou(reply) : reply;
    },
  };
}

async function isOnPostedCard(
  { where, actor: { tenantId }, teamId, pressedId }: Turn,
  deps: Deps,
): Promise<boolean> {
  if (where !== 'channel' || teamId === undefined || pressedId === undefined) return false;
  return isPosted({ tenantId, teamId }, pressedId, deps);
}
