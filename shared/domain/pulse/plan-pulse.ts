/** Which pulse a team is asked together with its check-in, and who is to hear of it (P16). */
import type { Calendar } from '../calendar.ts';
import { type CheckIn, nextCheckIn } from '../check-in/next-check-in.ts';
import { journeyWeek } from '../journey/journey.ts';
import type { OutboxEntry } from '../mailbox/enqueue.ts';
import type { Team } from '../team/team.ts';
import type { Pulse } from './pulse.ts';
import { isAsked, pulseDue } from './pulse-due.ts';
import { openRound } from './rounds.ts';

export type PlannedPulse = { readonly entries: readonly OutboxEntry[]; readonly pulse: Pulse };

/** Long enough for somebody who is away for a week. */
const openForDays = 14;

/**
 * Everybody is asked at the time of the check-in: one message a day carries both. Planned again for
 * the same check-in, it opens nothing new. A month after the journey is asked without one. `key` is
 * random, and nobody else's.
 */
export function planPulse(
  pulse: Pulse,
  team: Team,
  { checkIn, now, key }: { readonly checkIn: CheckIn; readonly now: string; readonly key: string },
  calendar: Calendar,
): PlannedPulse {
  const { occurrence, at } = checkIn;
  const { timeZone, members, journey } = team;
  const day = calendar.dayOf(at, timeZone);
  const weekAt = (instant: string) => journeyWeek(journey, calendar.dayOf(instant, timeZone));
  if (weekAt(at).status === 'finished') return { entries: [], pulse };
  const next = nextCheckIn(team, at, calendar);
  const closesAt = calendar.instantOf(calendar.addDays(day, openForDays), '00:00', timeZone);
  const due = pulseDue(
    {
      ...{ occurrence, week: weekAt(at).week, weeks: journey.weeks },
      isLast: next === null || weekAt(next.at).status === 'finished',
      roles: members.map(({ role }) => role),
      asked: [...pulse.closed, ...pulse.open],
    },
    calendar,
  );
  if (due === null || closesAt <= now) return { entries: [], pulse };
  const id = `pulse ${team.id} ${occurrence}`;
  const item = { kind: 'pulse', id, teamId: team.id, notBefore: at, occurrence } as const;
  return {
    entries: members
      .filter(({ role }) => isAsked(role, due.asks))
      .map(({ id: to }) => ({ id, to, item })),
    pulse: openRound(pulse, due, { closesAt, key }),
  };
}
