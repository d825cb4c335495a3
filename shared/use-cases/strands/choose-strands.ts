/** Makes mission strands of the themes a team chose (P6). */

import { wasApplied } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import { isOrderedByHand, chooseStrands as toChosen } from '../../domain/strands/choose-strands.ts';
import { changeForMember } from '../access/for-member.ts';
import type { Deps } from '../deps.ts';
import { strandsType } from '../storage/document-types.ts';
import type { StrandsForMember } from './load-strands.ts';

export type ChooseStrandsInput = {
  readonly teamId: string;
  readonly commandId: string;
  /** The version the person was looking at. */
  readonly version: number;
  readonly strands: readonly string[];
  /** They stand in the order in which somebody put them. */
  readonly isOrdered: boolean;
};

/** Errors: `not-a-member`, `not-allowed`, `invalid`, `stale`, `busy`. */
export function chooseStrands(
  { teamId, commandId, version, strands, isOrdered }: ChooseStrandsInput,
  actor: Actor,
  { store, clock }: Deps,
): Promise<Result<StrandsForMember, DomainError>> {
  const command = { id: commandId, by: { id: actor.id, name: actor.name }, at: clock.now() };
  const asking = { teamId, actor, verb: 'choose-strands' } as const;
  return changeForMember(store, strandsType, asking, (current) => {
    const isAsSeen = current.version === version && isOrderedByHand(current) === isOrdered;
    return !isAsSeen && !wasApplied(current, commandId)
      ? fail({ kind: 'stale' })
      : toChosen(current, strands, command);
  });
}
