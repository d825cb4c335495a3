/** Finds which of somebody’s programmes asks them what rings true. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { areOpen } from '../../../shared/domain/sensemaking/rings.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadAnswers } from '../../../shared/use-cases/sensemaking/load-answers.ts';
import type { OwnAnswers } from '../../../shared/use-cases/sensemaking/ring-true.ts';
import { type CardAction, plainAction } from '../../cards/actions.ts';
import type { Turn } from '../../dialogue/conversation.ts';
import { everyProgramme } from '../../dialogue/find-programme.ts';

/** As many as a card has room for. */
const switchRoom = 3;

type Asking = { readonly teamId: string; readonly name: string; readonly own: OwnAnswers };

export type FoundAsking = Pick<Asking, 'teamId' | 'own'> & {
  /** To the others that ask. */
  readonly switches: readonly CardAction[];
};

/** One that asks comes first; where none does, the one they mean. Whoever is in no team answers in the tab. Errors: `not-a-member`, `busy`. */
export async function findAsking(
  turn: Turn,
  deps: Deps,
): Promise<Result<FoundAsking, DomainError>> {
  const programmes = await everyProgramme(turn, deps);
  if (!programmes.ok) return programmes;
  const ofTeams = programmes.value.flatMap(({ teamId, name }) =>
    teamId ? [{ teamId, name }] : [],
  );
  if (ofTeams.length === 0) return fail({ kind: 'not-a-member' });
  const all = await Promise.all(ofTeams.map((each) => toAsking(each, turn, deps)));
  const there = all.filter((each) => each !== null);
  const [first, ...others] = there.toSorted((one, other) => rank(one) - rank(other));
  if (!first) return fail({ kind: 'busy' });
  const switches = others.filter((each) => rank(each) === 0).map(toSwitch);
  return ok({ ...first, switches: switches.slice(0, switchRoom) });
}

async function toAsking(
  { teamId, name }: Pick<Asking, 'teamId' | 'name'>,
  { actor }: Turn,
  deps: Deps,
): Promise<Asking | null> {
  const own = await loadAnswers({ teamId }, actor, deps);
  return own.ok ? { teamId, name, own: own.value } : null;
}

function rank({ own: { current } }: Asking): number {
  return areOpen(current.rings) ? 0 : 1;
}

function toSwitch({ teamId, name }: Asking): CardAction {
  return plainAction(name, 'ring.show', { teamId });
}
