/** Keeps why something is beyond the team. */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { sayBeyond as toSaid } from '../../domain/small-change/beyond.ts';
import type { Beyond } from '../../domain/small-change/content/scope-check.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Deps } from '../deps.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Errors: those of `changeSmallChange`, `invalid`, `no-such-move`. */
export function sayBeyond(
  { beyond, ...input }: ChangeCommand & { readonly beyond: Beyond | null },
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  return changeSmallChange(input, actor, deps, 'link-change', (change, command) =>
    toSaid(change, beyond, command),
  );
}
