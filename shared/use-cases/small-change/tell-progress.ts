/** Keeps a line on how a change is going. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { type ProgressInput, tellProgress as toTold } from '../../domain/small-change/progress.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Without a version: a line stands, whatever others did since. Errors: those of `changeSmallChange`, `no-such-move`, `invalid`. */
export function tellProgress(
  input: Omit<ChangeCommand, 'version'> & ProgressInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'tell-progress', (change, command) =>
    toTold(change, input, command),
  );
}
