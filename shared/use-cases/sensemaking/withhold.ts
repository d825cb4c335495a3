/** Leaves one thing out of what is made sense of, or lets it in again: for its team’s leads, and for whoever logged the change (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Evidence, letIn, withhold as toWithheld } from '../../domain/sensemaking/evidence.ts';
import { authoriseInProgramme, enterProgrammeOfTeam } from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { loadGathered } from '../gathered/load-gathered.ts';
import { evidenceType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { isAuthor } from './is-author.ts';

export type WithholdInput = {
  readonly teamId: string;
  readonly itemId: string;
  readonly isOut: boolean;
  readonly commandId: string;
};

/** Errors: `not-a-member`, `not-allowed`, `not-found` for what their team has not, `too-many`, `busy`, `unknown`. */
export async function withhold(
  { teamId, itemId, isOut, commandId }: WithholdInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'today' | 'calendar'>,
): Promise<Result<Evidence, DomainError>> {
  const team = { tenantId: actor.tenantId, teamId };
  const entered = await enterProgrammeOfTeam(deps.store, { teamId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const gathered = await loadGathered(team, deps);
  if (!gathered.ok) return gathered;
  const item = gathered.value.items.find(({ id }) => id === itemId);
  const own = item === undefined ? ok(false) : await isAuthor(item, team, actor, deps);
  if (!own.ok) return own;
  const { stands, programme } = entered.value;
  const allowed = authoriseInProgramme(stands, 'withhold', own.value);
  if (!allowed.ok) return allowed;
  const command = toCommand(commandId, actor, deps);
  const { programmeId, round } = programme;
  const place = { tenantId: actor.tenantId, programmeId, round };
  return repository.changeOrCreate(deps.store, evidenceType, place, (evidence) => {
    const isTheirs = (each: { readonly id: string; readonly teamId: string }) =>
      each.id === itemId && each.teamId === teamId;
    if (item === undefined && !evidence.items.some(isTheirs)) return fail({ kind: 'not-found' });
    return isOut
      ? toWithheld(evidence, itemId, command.id)
      : ok(letIn(evidence, itemId, command.id));
  });
}
