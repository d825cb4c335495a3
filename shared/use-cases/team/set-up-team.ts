/** Changes one part of how a team is set up: its council, its people's roles, its dates, check-in or pause. */

import { wasApplied } from '../../domain/command.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, type Result } from '../../domain/result.ts';
import { type SetUpInput, setUpTeam as toSetUp } from '../../domain/team/set-up/set-up-team.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { toCommand } from '../access/to-command.ts';
import type { Deps } from '../deps.ts';
import { teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Which team, which command, and the version of the team the person was looking at; none where they saw none. */
export type SetUpCommand = {
  readonly teamId: string;
  readonly commandId: string;
  readonly version?: number;
};

/**
 * One read, one write. Two people can press the same card in a channel, so a command is the card's id
 * and the person's. Errors: `invalid`, `not-a-member`, `not-allowed`, `stale`, `busy`.
 */
export async function setUpTeam(
  { teamId, commandId, version }: SetUpCommand,
  input: SetUpInput,
  actor: Actor,
  { store, clock, today }: Pick<Deps, 'store' | 'clock' | 'today'>,
): Promise<Result<Team, DomainError>> {
  const command = toCommand(commandId, actor, { clock });
  const key = { tenantId: actor.tenantId, teamId };
  const changed = await repository.change(store, teamType, key, (team) => {
    const allowed = authorise(team, actor.id, 'set-up-team');
    if (!allowed.ok) return allowed;
    const isOld = (version ?? team.version) !== team.version && !wasApplied(team, command.id);
    if (isOld) return fail({ kind: 'stale' });
    return toSetUp(team, input, { ...command, today: today(team.timeZone) });
  });
  if (!changed.ok && changed.error.kind === 'not-found') return fail({ kind: 'not-a-member' });
  return changed;
}
