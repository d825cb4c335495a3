/**
 * Keeps what is a team's own from people who are not in it: in a group chat or a meeting none of it is posted, and
 * in a channel only what is that channel's team's is there for all.
 */
import { onlyTeamOf } from '../../shared/domain/programme/programme.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { loadPersonalChat } from '../../shared/use-cases/notifications/load-address.ts';
import { onlyForYou, type Reply, type Turn } from './conversation.ts';

/** Answers in the person's own chat where there is one; in company one sentence says so. */
export async function answerAlone(
  turn: Turn,
  answer: (alone: Turn) => Promise<Reply>,
  deps: Deps,
): Promise<Reply> {
  const place = await loadPersonalChat(turn.actor, deps);
  if (!place) return { text: text.errors.notInCompany };
  const { conversationId } = place;
  const reply = await answer({ ...turn, where: 'personal', conversationId });
  const isTold = await turn.sayIn(place, reply);
  return { text: isTold ? text.errors.answeredAlone : text.errors.notInCompany };
}

/** Of what was pressed: `isOfTeam` where it shows what a team has. */
export function keepPressToCompany(
  turn: Turn,
  data: unknown,
  isOfTeam: boolean,
  reply: Reply,
): Reply {
  const isInCompany = turn.where === 'group' && isOfTeam;
  return isInCompany || isOfAnotherTeam(turn, data) ? onlyForYou(reply) : reply;
}

function isOfAnotherTeam({ where, teamId }: Turn, data: unknown): boolean {
  if (where !== 'channel' || typeof data !== 'object' || data === null) return false;
  if ('programmeId' in data && typeof data.programmeId === 'string') {
    const only = onlyTeamOf(data.programmeId);
    return only !== null && only !== teamId;
  }
  return 'teamId' in data && typeof data.teamId === 'string' && data.teamId !== teamId;
}
