/** Keeps which strand a change answers, and which barriers it came from (P25). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { type Link, linkChange as toLinked } from '../../domain/small-change/link.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { namedStrands } from '../../domain/strands/strands-now.ts';
import { loadBarriers } from '../barriers/load-barriers.ts';
import type { Deps } from '../deps.ts';
import { loadStrands } from '../strands/load-strands.ts';
import { type ChangeCommand, changeSmallChange } from './change-small-change.ts';

/** Errors: those of `changeSmallChange`, `no-such-move`. */
export async function linkChange(
  { strandId, barrierIds, ...input }: ChangeCommand & Link,
  actor: Actor,
  deps: Deps,
): Promise<Result<SmallChange, DomainError>> {
  const [strands, barriers] = await Promise.all([
    loadStrands(input.teamId, actor, deps),
    loadBarriers(input.teamId, actor, deps),
  ]);
  if (!strands.ok) return strands;
  if (!barriers.ok) return barriers;
  const answerable = {
    strands: namedStrands(strands.value.current),
    barrierIds: barriers.value.current.barriers.map(({ id }) => id),
  };
  return changeSmallChange(input, actor, deps, 'link-change', (change, command) =>
    toLinked(change, { strandId, barrierIds }, answerable, command),
  );
}
