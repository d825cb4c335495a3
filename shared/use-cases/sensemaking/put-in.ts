/** Puts what a team learned in, to be made sense of: nothing leaves the team before one of its leads does (P19, P32). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { awaitsPack } from '../../domain/programme/tell-pack.ts';
import type { Result } from '../../domain/result.ts';
import { type Evidence, putIn as toPutIn } from '../../domain/sensemaking/evidence.ts';
import { marksOf } from '../../domain/sensemaking/left-out.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { loadGathered } from '../gathered/load-gathered.ts';
import { readLeftOut } from '../gathered/read-left-out.ts';
import { evidenceType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type PutInInput = {
  readonly teamId: string;
  readonly commandId: string;
};

/**
 * What is left out meanwhile finds the wall first, or what was put on it: either way it is not there then. Errors:
 * `not-a-member`, `not-allowed`, `too-many`, `busy`, `unknown`.
 */
export async function putIn(
  { teamId, commandId }: PutInInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'today' | 'calendar'>,
): Promise<Result<Evidence, DomainError>> {
  const { tenantId } = actor;
  const entered = await enterProgrammeOfTeam(deps.store, { teamId, actor, verb: 'put-in' });
  if (!entered.ok) return entered;
  const gathered = await loadGathered({ tenantId, teamId }, deps);
  if (!gathered.ok) return gathered;
  const { team, items } = gathered.value;
  const command = toCommand(commandId, actor, deps);
  const { programmeId, round } = entered.value.programme;
  const isAwaited = awaitsPack(entered.value.programme);
  const place = { tenantId, programmeId, round };
  const read = await readLeftOut(deps.store, team);
  if (!read.ok) return read;
  const { letIn } = read.value;
  const leftOut = marksOf(read.value, programmeId).map(({ itemId }) => itemId);
  return repository.changeOrCreate(deps.store, evidenceType, place, (evidence) =>
    toPutIn(evidence, { team, gathered: items, leftOut, letIn, command, isAwaited }),
  );
}
