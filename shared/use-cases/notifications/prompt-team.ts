/** Enqueues what a team is to be asked now, and moves on to its next time. */
import { lookAgain } from '../../domain/channel/enqueue.ts';
import { planPrompts } from '../../domain/check-in/plan-prompts.ts';
import type { DomainError } from '../../domain/errors.ts';
import { toReturnEntries } from '../../domain/mailbox/tell-returns.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { withReturnsTold } from '../../domain/team/returns.ts';
import { isAsked } from '../../domain/team/status.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Saved } from '../../stores/document-store.ts';
import { changeKnownChannel } from '../channel/change-channel.ts';
import type { Deps } from '../deps.ts';
import { openPulse } from '../pulse/open-pulse.ts';
import { replaceClaimed } from '../storage/claim-due.ts';
import { teamType } from '../storage/document-types.ts';
import type { MailboxDeps } from './change-mailbox.ts';
import { enqueueForPeople } from './relay-outbox.ts';
import { tellPack } from './tell-pack.ts';

/**
 * Enqueueing comes first and is safe to repeat: dying before the team is written asks nobody twice.
 * How the team is set up may have changed, so its channel looks again too.
 * Errors: `busy`, also when somebody has altered the team since it was claimed.
 */
export async function promptTeam(
  { doc, etag }: Saved<Team>,
  deps: MailboxDeps & Pick<Deps, 'newId'>,
): Promise<Result<Team, DomainError>> {
  const { entries, team, checkIn } = planPrompts(doc, deps.clock.now(), deps.calendar);
  const returns = isAsked(team) ? toReturnEntries(team) : [];
  const pack = checkIn ? await tellPack(team, checkIn, deps) : ok(true);
  if (!pack.ok) return pack;
  const pulse = checkIn ? await openPulse(team, checkIn, deps) : ok([]);
  if (!pulse.ok) return pulse;
  const all = [...returns, ...entries, ...pulse.value];
  const handed = await enqueueForPeople(team.tenantId, all, deps);
  if (!handed.ok) return handed;
  const looked = await changeKnownChannel(toPlace(team), deps, lookAgain);
  if (!looked.ok) return looked;
  const told = isAsked(team) ? withReturnsTold(team) : team;
  const written = await replaceClaimed(teamType, told, etag, deps);
  return written.ok ? ok(told) : fail({ kind: 'busy' });
}

function toPlace({ tenantId, id: teamId }: Team) {
  return { tenantId, teamId };
}
