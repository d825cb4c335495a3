/** Somebody says they are leaving the team: they are asked what becomes of what they look after (P27). */
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadOpenChanges } from '../../../shared/use-cases/small-change/load-open-changes.ts';
import { renderNote } from '../../cards/note.ts';
import { type Reply, refusal, type Turn } from '../../dialogue/conversation.ts';
import { everyTeam } from '../../dialogue/find-team.ts';
import { answerAlone } from '../../dialogue/keep-to-company.ts';
import { renderLeavingCard } from './leaving.card.ts';

/** Who is in the team is for Microsoft Teams to say, so nothing but what they press is done. */
export function answerLeaving(turn: Turn, deps: Deps): Promise<Reply> {
  return turn.where === 'personal'
    ? showLeaving(turn, deps)
    : answerAlone(turn, (alone) => showLeaving(alone, deps), deps);
}

/** `done`: what became of the last one. */
export async function showLeaving(turn: Turn, deps: Deps, done?: string): Promise<Reply> {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return refusal(teams.error);
  const ids = teams.value.map(({ id }) => id);
  const open = await loadOpenChanges(ids, turn.actor, deps);
  if (!open.ok) return refusal(open.error);
  const owned = open.value.found.filter(({ change }) => change.owner?.id === turn.actor.id);
  const saysTeam = open.value.teams.length > 1;
  if (owned.length > 0) return { card: renderLeavingCard({ owned, saysTeam, notice: done }) };
  const { none, done: all } = text.own.leaving;
  return done === undefined ? { text: none } : { card: renderNote(`${done} ${all}`) };
}

export async function putOffLeaving(): Promise<Reply> {
  return { card: renderNote(text.own.leaving.notNow) };
}
