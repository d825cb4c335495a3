/** Asks which open change some words are about, with the words in a box. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { isOwnChange } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadOpenChanges } from '../../../shared/use-cases/small-change/load-open-changes.ts';
import { type Reply, refusal, type Turn, toCommandAgain } from '../../dialogue/conversation.ts';
import type { ChangeInTeam } from '../../dialogue/find-change.ts';
import { everyTeam } from '../../dialogue/find-team.ts';
import { renderChooseForm } from './progress.card.ts';

export type Told = {
  readonly progress: string;
  /** The value of the choice, or empty. */
  readonly chosen: string;
  /** The command that was refused, and why. */
  readonly commandId?: string;
  readonly error?: DomainError;
};

/** The team's open changes, the person's own first. */
export async function chooseAmongOpen(turn: Turn, told: Told, deps: Deps): Promise<Reply> {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return refusal(teams.error);
  const ids = teams.value.map(({ id }) => id);
  const open = await loadOpenChanges(ids, turn.actor, deps);
  if (!open.ok) return refusal(open.error);

  const rank = ({ change }: (typeof open.value.found)[number]) =>
    isOwnChange(change, turn.actor.id) ? 0 : 1;
  const card = renderChooseForm({
    ...told,
    heading: text.progress.choose,
    commandId: toCommandAgain({ commandId: told.commandId ?? deps.newId() }, told.error, deps),
    found: open.value.found.toSorted((one, other) => rank(one) - rank(other)),
    saysTeam: open.value.teams.length > 1,
  });
  return { card };
}

/** Several teams have a change with the same number. */
export function chooseAmong(found: readonly ChangeInTeam[], told: Told, deps: Deps): Reply {
  const heading = text.progress.choose;
  return {
    card: renderChooseForm({ ...told, heading, commandId: deps.newId(), found, saysTeam: true }),
  };
}
