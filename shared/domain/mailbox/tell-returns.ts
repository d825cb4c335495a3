/** Somebody who led is back in their team without their role: what those are told who may give it to them. */
import { may } from '../permissions.ts';
import { untoldReturns } from '../team/returns.ts';
import type { Team } from '../team/team.ts';
import type { OutboxEntry } from './enqueue.ts';

/** One for each lead and return: enqueued again, it changes nothing. */
export function toReturnEntries(team: Team): readonly OutboxEntry[] {
  const leads = team.members.filter(({ role }) => may(role, 'set-up-team', false));
  return untoldReturns(team).flatMap(({ id: personId, back: { at } }) => {
    const id = `lead-back ${team.id} ${personId} ${at}`;
    const place = { teamId: team.id, notBefore: at };
    const item = { kind: 'lead-back', id, ...place, personId, since: at } as const;
    return leads.map(({ id: to }) => ({ id, to, item }));
  });
}
