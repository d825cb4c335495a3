/** Keeps a draft of a change's action plan, however much of it there is, with who looks after it and by when. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { type PlanInput, planChange as toPlanned } from '../../domain/small-change/plan.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { namedStrands } from '../../domain/strands/strands-now.ts';
import type { Deps } from '../deps.ts';
import { loadStrands } from '../strands/load-strands.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** The team's strands are read only where one was chosen. Errors: those of `changeSmallChange`, `gate`, `no-such-move`, `invalid`. */
export async function planChange(
  input: ChangeCommand & PlanInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  const chosen = input.strand ? await loadStrands(input.teamId, actor, deps) : null;
  if (chosen?.ok === false) return chosen;
  const strands = chosen ? namedStrands(chosen.value.current) : [];
  return changeSmallChange(input, actor, deps, 'plan-change', (change, command, team) =>
    toPlanned(change, { ...input, team: team.members, strands }, command),
  );
}
