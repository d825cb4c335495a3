/** Which check-ins and reminders there have to be, by the calendar’s rules alone. */
import type { Calendar } from '../../shared/domain/calendar.ts';
import { type CheckIn, nextCheckIn } from '../../shared/domain/check-in/next-check-in.ts';
import { reminderAt } from '../../shared/domain/check-in/reminder.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Act } from './acts.ts';
import { toldKeys } from './told.ts';
import type { Witness } from './witness.ts';

/** What happened in a team since a check-in, and so makes its reminder needless. */
export type Happenings = {
  readonly note: (act: Act, at: string) => void;
  /** The first time after `since` that something moved, or this person answered this week. */
  readonly firstAfter: (reminder: Reminder) => string | null;
};

export type Reminder = {
  readonly personId: string;
  readonly teamId: string;
  readonly occurrence: string;
  readonly since: string;
};

export function expectCheckIns(teams: readonly Team[], calendar: Calendar, witness: Witness): void {
  for (const team of teams) {
    const supervisors = team.members.filter(({ role }) => role === 'supervisor');
    for (const checkIn of checkInsOf(team, calendar)) {
      const remindedAt = reminderAt(checkIn, team, calendar);
      const { occurrence, at: since } = checkIn;
      for (const { id: personId } of supervisors) {
        const person = { personId, tenantId: team.tenantId };
        const of = { ...person, teamId: team.id, occurrence, since };
        witness.expect({ ...person, key: toldKeys.checkIn(team.id, occurrence), dueAt: since });
        if (remindedAt !== null)
          witness.expect({
            ...{ ...person, key: toldKeys.reminder(team.id, occurrence) },
            ...{ dueAt: remindedAt, reminder: of },
          });
      }
    }
  }
}

export function* checkInsOf(team: Team, calendar: Calendar): Iterable<CheckIn> {
  let after = `${team.journey.startsOn}T00:00:00.000Z`;
  for (;;) {
    const next = nextCheckIn(team, after, calendar);
    if (!next) return;
    yield next;
    after = next.at;
  }
}

export function createHappenings(): Happenings {
  const moved = new Map<string, string[]>();
  const answered = new Map<string, string>();
  const toAnswer = (personId: string, teamId: string, occurrence: string) =>
    `${personId} ${teamId} ${occurrence}`;
  return {
    note(act, at) {
      if (act.kind === 'check-in') answered.set(toAnswer(act.by, act.teamId, act.occurrence), at);
      else if ('id' in act) moved.set(act.teamId, [...(moved.get(act.teamId) ?? []), at]);
    },
    firstAfter({ personId, teamId, occurrence, since }) {
      const answer = answered.get(toAnswer(personId, teamId, occurrence));
      const all = [...(moved.get(teamId) ?? []), ...(answer ? [answer] : [])];
      return all.filter((at) => at > since).toSorted()[0] ?? null;
    },
  };
}
