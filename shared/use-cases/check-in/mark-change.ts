/** Keeps how one change stands in this week's check-in. */
import type { SaidOfChange } from '../../domain/check-in/check-ins.ts';
import { markChange as toMarked } from '../../domain/check-in/mark-change.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { changeForMember } from '../access/for-member.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { checkInsOf } from '../storage/document-types.ts';
import { loadCheckIn, type OpenCheckIn, weekOf } from './load-check-in.ts';

export type MarkInput = SaidOfChange & {
  readonly teamId: string;
  readonly commandId: string;
  /** The Monday of the week the card was drawn for. */
  readonly occurrence: string;
};

/** Errors: `not-a-member`, `not-allowed`, `stale`, `not-found` for a change that left the board, `busy`. */
export async function markChange(
  { teamId, commandId, ...said }: MarkInput,
  actor: Actor,
  deps: Deps,
): Promise<Result<OpenCheckIn, DomainError>> {
  const loaded = await loadCheckIn(teamId, actor, deps);
  if (!loaded.ok) return loaded;
  if (!loaded.value.changes.some(({ id }) => id === said.changeId))
    return fail({ kind: 'not-found' });
  /** A card has one command id for its many buttons. */
  const command = toCommand(`${commandId} ${said.changeId} ${said.movement}`, actor, deps);
  const asking = { teamId, actor, verb: 'check-in' } as const;
  const marked = await changeForMember(deps.store, checkInsOf(actor.id), asking, (current, team) =>
    toMarked(current, said, command, weekOf(team, deps)),
  );
  return marked.ok ? ok({ ...loaded.value, checkIns: marked.value.current }) : marked;
}
