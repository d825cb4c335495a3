/** After one person's role was saved: the same form, for the next. */
import { may } from '../../../shared/domain/permissions.ts';
import type { PersonRef } from '../../../shared/domain/person.ts';
import { findOne, type OnePersonInput } from '../../../shared/domain/team/set-up/one-person.ts';
import { findMember, type Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadTeam } from '../../../shared/use-cases/team/load-team.ts';
import { type Reply, refusal, type Turn } from '../../dialogue/conversation.ts';
import { renderSetUpForm } from './set-up-form.card.ts';
import { showSetUp } from './show-set-up.ts';

/** Whoever gave their own lead away sees how the team is set up instead. */
export async function showOnePerson(
  turn: Turn,
  teamId: string,
  { person }: OnePersonInput,
  deps: Deps,
): Promise<Reply> {
  const loaded = await loadTeam(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { team, member } = loaded.value;
  const found = findOne(team, person);
  const notice = found.ok ? toSavedWords(team, found.value) : text.setUp.saved.people;
  if (!may(member.role, 'set-up-team', false)) return showSetUp(turn, team.id, deps, notice);
  const form = { team, part: 'people', commandId: deps.newId(), problems: [], notice } as const;
  return { card: renderSetUpForm(form) };
}

function toSavedWords(team: Team, { id, name }: PersonRef): string {
  const { saved } = text.setUp;
  const role = findMember(team, id)?.role;
  return role ? saved['one-person'](name, text.roles[role]) : saved.taken(name);
}
