/** Finding a small change again: by its short id in chat (P2). */
import type { TeamRef } from '../../../shared/domain/person.ts';
import { readShortId, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { findChangeByNumber } from '../../../shared/use-cases/find-change-by-number.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import {
  type Conversation,
  forViewer,
  type Reply,
  refusal,
  type Turn,
} from '../../conversation.ts';
import { whichTeam } from '../../which-team.ts';
import { renderWhichChangeCard } from './which-change.card.ts';

export const find: Conversation = {
  says: [
    {
      select: (message) => readShortId(message)?.toString() ?? null,
      callback: (turn, number, deps) => showNumber(turn, Number(number), deps),
    },
  ],
};

/** In a channel its own team's; elsewhere that of any team the person is in. */
async function showNumber(turn: Turn, number: number, deps: Deps): Promise<Reply> {
  const which = await whichTeam(turn, deps);
  if (!which.ok) return refusal(which.error);
  const { team, others } = which.value;
  const looked = await Promise.all(
    [...(team ? [team] : []), ...others].map((each) => lookIn(each, number, turn, deps)),
  );

  const found = looked.flatMap((look) => (look.ok ? [look.value] : []));
  const [first] = found;
  if (first && found.length === 1)
    return { card: renderChangeCard(first.change, forViewer(turn, deps)) };
  if (first) return { card: renderWhichChangeCard(number, found) };
  const isBusy = looked.some((look) => !look.ok && look.error.kind === 'busy');
  return isBusy ? refusal({ kind: 'busy' }) : { text: text.find.noSuch(shortId(number)) };
}

async function lookIn(team: TeamRef, number: number, { actor }: Turn, deps: Deps) {
  const found = await findChangeByNumber({ teamId: team.id, number }, actor, deps);
  return found.ok ? { ok: true as const, value: { change: found.value, team } } : found;
}
