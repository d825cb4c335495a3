/** Opens a stage for a team before the journey's week does, or after. */

import type { Channel } from '../../domain/channel/channel.ts';
import { chooseStage } from '../../domain/channel/enqueue.ts';
import { type Look, nextLook } from '../../domain/channel/next-look.ts';
import { journeyStage } from '../../domain/channel/stage-of-week.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Stage } from '../../domain/journey/stage.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { changeChannel } from './change-channel.ts';

export type OpenStage = {
  readonly teamId: string;
  readonly stage: Stage;
  readonly commandId: string;
};

export type OpenedStage = {
  readonly team: Team;
  readonly channel: Channel;
  /** When its card comes; null when it is out already, or cannot come as things are. */
  readonly next: Look | null;
};

/** Errors: `not-a-member`, `not-allowed`, `busy`; `no-such-move` once the journey is over. */
export async function openStage(
  { teamId, stage, commandId }: OpenStage,
  actor: Actor,
  { store, clock, calendar }: Deps,
): Promise<Result<OpenedStage, DomainError>> {
  const read = await readTeam(store, actor.tenantId, teamId);
  if (!read.ok) return read;
  const team = read.value;
  const allowed = authorise(team, actor.id, 'open-stage');
  if (!allowed.ok) return allowed;
  const at = clock.now();
  const reached = journeyStage(team.journey, calendar.dayOf(at, team.timeZone));
  if (reached === null) return fail({ kind: 'no-such-move' });
  const by = { id: actor.id, name: allowed.value.name };
  const choice = { stage, journeyStage: reached, by, at };
  const changed = await changeChannel(
    { tenantId: actor.tenantId, teamId },
    { store, clock },
    (channel) => chooseStage(channel, choice, `${commandId} ${actor.id}`),
  );
  if (!changed.ok) return changed;
  return ok({ team, channel: changed.value, next: nextLook(changed.value, team, at, calendar) });
}
