/** Ends a mission strand by hand: nothing new answers it, and what did stays linked (P25). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { endStrand as toEnded } from '../../domain/strands/end-strand.ts';
import { changeForMember } from '../access/for-member.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import type { StrandsForMember } from './load-strands.ts';

export type EndStrandInput = {
  readonly teamId: string;
  readonly strandId: string;
  readonly commandId: string;
};

/** Errors: `not-a-member`, `not-allowed`, `stale`, `busy`. */
export function endStrand(
  { teamId, strandId, commandId }: EndStrandInput,
  actor: Actor,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<StrandsForMember, DomainError>> {
  const command = toCommand(commandId, actor, { clock });
  return changeForMember(store, strandsType, { teamId, actor, verb: 'end-strand' }, (current) =>
    toEnded(current, strandId, command),
  );
}
