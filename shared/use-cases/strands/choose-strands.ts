/** Makes mission strands of the themes a team chose (P6). */

import { wasApplied } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import { chooseStrands as toChosen } from '../../domain/strands/choose-strands.ts';
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
};

/** Errors: `not-a-member`, `not-allowed`, `invalid`, `stale`, `busy`. */
export function chooseStrands(
  { teamId, commandId, version, strands }: ChooseStrandsInput,
  actor: Actor,
  { store, clock }: Deps,
): Promise<Result<StrandsForMember, DomainError>> {
  const command = { id: commandId, by: { id: actor.id, name: actor.name }, at: clock.now() };
  const asking = { teamId, actor, verb: 'choose-strands' } as const;
  return changeForMember(store, strandsType, asking, (current) => {
    const isOld = current.version !== version && !wasApplied(current, commandId);
    return isOld ? fail({ kind: 'stale' }) : toChosen(current, strands, command);
  });
}
