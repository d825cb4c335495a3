/** Opens a team's pulse at the time of its check-in, and closes it when its time is over (P16). */

import type { CheckIn } from '../../domain/check-in/next-check-in.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { OutboxEntry } from '../../domain/mailbox/enqueue.ts';
import { planPulse } from '../../domain/pulse/plan-pulse.ts';
import type { Pulse } from '../../domain/pulse/pulse.ts';
import { closeRounds } from '../../domain/pulse/rounds.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Saved } from '../../stores/document-store.ts';
import type { Deps } from '../deps.ts';
import { replaceClaimed } from '../storage/claim-due.ts';
import { pulseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Safe to repeat: gives the same entries again. Errors: `busy`. */
export async function openPulse(
  team: Team,
  checkIn: CheckIn,
  { store, clock, calendar, newId }: Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>,
): Promise<Result<readonly OutboxEntry[], DomainError>> {
  const at = { checkIn, now: clock.now(), key: newId() };
  const plan = (pulse: Pulse) => planPulse(pulse, team, at, calendar);
  const key = { tenantId: team.tenantId, teamId: team.id };
  const opened = await repository.changeOrCreate(store, pulseType, key, (pulse) =>
    ok(plan(pulse).pulse),
  );
  return opened.ok ? ok(plan(opened.value).entries) : opened;
}

/** Errors: `busy`, also when somebody has answered since it was claimed. */
export async function closePulse(
  { doc, etag }: Saved<Pulse>,
  deps: Pick<Deps, 'store' | 'clock'>,
): Promise<Result<Pulse, DomainError>> {
  const closed = closeRounds(doc, deps.clock.now());
  const written = await replaceClaimed(pulseType, closed, etag, deps);
  return written.ok ? ok(closed) : fail({ kind: 'busy' });
}
