/** What is adapted goes again, as another learning cycle (P26). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { goAgain as toNextGo } from '../../domain/small-change/grow/go-again.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from '../small-change/change-small-change.ts';

/** Errors: those of `changeSmallChange`, `no-such-move`. */
export function goAgain(
  input: ChangeCommand,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'go-again', toNextGo);
}
