/** Begins another round of making sense (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { beginRound as toBegun } from '../../domain/programme/begin-round.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { programmeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { loadEvidence } from './load-sense.ts';

export type BeginRoundInput = {
  readonly teamId: string;
  /** The round whoever begins another was looking at. */
  readonly round: number;
  readonly commandId: string;
};

/** Answers with what is in the round people are in then. What is left out stays so. Errors: `not-a-member`, `not-allowed`, `busy`, `unknown`. */
export async function beginRound(
  { teamId, round, commandId }: BeginRoundInput,
  actor: Actor,
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<Evidence, DomainError>> {
  const entered = await enterProgrammeOfTeam(store, { teamId, actor, verb: 'begin-round' });
  if (!entered.ok) return entered;
  const { programmeId } = entered.value.programme;
  const key = { tenantId: actor.tenantId, programmeId };
  const command = toCommand(commandId, actor, { clock });
  const begun = await repository.changeOrCreate(store, programmeType, key, (programme) =>
    ok(toBegun(programme, round, command)),
  );
  return begun.ok ? loadEvidence(begun.value, { store }) : begun;
}
