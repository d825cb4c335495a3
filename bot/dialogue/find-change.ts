/** Finds the change that is meant: by its short id in the teams a person may mean, or by the ids in a card. */
import type { ChangeCardInput } from '../../shared/contracts/cards/change.ts';
import type { TeamRef } from '../../shared/domain/person.ts';
import { type SmallChange, shortId } from '../../shared/domain/small-change/small-change.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { findChangeByNumber } from '../../shared/use-cases/small-change/find-change-by-number.ts';
import { type LoadedChange, loadChange } from '../../shared/use-cases/small-change/load-change.ts';
import type { Card } from '../cards/render-card.ts';
import { type Reply, refusal, type Turn } from './conversation.ts';
import { everyTeam } from './find-team.ts';

export type ChangeInTeam = { readonly change: SmallChange; readonly team: TeamRef };

export type ByNumber = {
  readonly one: (change: SmallChange, team: TeamRef) => Reply | Promise<Reply>;
  /** The teams the person is in have a change each with this number. */
  readonly several: (found: readonly ChangeInTeam[]) => Reply | Promise<Reply>;
};

/** In a channel its own team's; elsewhere that of any team the person is in. */
export async function withNumber(
  turn: Turn,
  number: number,
  deps: Deps,
  { one, several }: ByNumber,
): Promise<Reply> {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return refusal(teams.error);
  const looked = await Promise.all(teams.value.map((team) => lookIn(team, number, turn, deps)));

  const found = looked.flatMap((look) => (look.ok ? [look.value] : []));
  const [first] = found;
  if (first) return found.length === 1 ? one(first.change, first.team) : several(found);
  const isBusy = looked.some((look) => !look.ok && look.error.kind === 'busy');
  return isBusy ? refusal({ kind: 'busy' }) : { text: text.find.noSuch(shortId(number)) };
}

async function lookIn(team: TeamRef, number: number, { actor }: Turn, deps: Deps) {
  const found = await findChangeByNumber({ teamId: team.id, number }, actor, deps);
  return found.ok ? { ok: true as const, value: { change: found.value, team } } : found;
}

/** Somebody who may not see the change gets the sentence that says why. */
export async function withChange(
  turn: Turn,
  input: ChangeCardInput,
  deps: Deps,
  toCard: (loaded: LoadedChange) => Card,
): Promise<Reply> {
  const loaded = await loadChange(input, turn.actor, deps);
  return loaded.ok ? { card: toCard(loaded.value) } : refusal(loaded.error);
}
