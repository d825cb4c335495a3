/** Whoever looks after a blueprint hears once, in the last week of the first of its teams, what is there to make sense of, and once more when all is in (P19). */
import type { Calendar } from '../calendar.ts';
import { type CheckIn, nextCheckIn } from '../check-in/next-check-in.ts';
import { weeksLeft } from '../journey/weeks-left.ts';
import type { OutboxEntry } from '../mailbox/enqueue.ts';
import type { Team } from '../team/team.ts';
import type { Programme } from './programme.ts';
import { type ProgrammeTeams, standsIn } from './standing.ts';

/**
 * The instant from which it is told, where the team's check-in is the one to tell it with: that of its last week, or the
 * one before, where that week has no day for one; then it is told as that week begins. Null for any other.
 */
export function packFrom(team: Team, checkIn: CheckIn, calendar: Calendar): string | null {
  const { journey, timeZone } = team;
  const leftAt = (at: string) => weeksLeft(journey, calendar.dayOf(at, timeZone));
  const left = leftAt(checkIn.at);
  if (left === 0) return checkIn.at;
  const next = left === 1 ? nextCheckIn(team, checkIn.at, calendar) : null;
  if (left !== 1 || (next !== null && leftAt(next.at) === 0)) return null;
  const firstDay = firstOfLastWeek(team, calendar.dayOf(checkIn.at, timeZone), calendar);
  return firstDay && calendar.instantOf(firstDay, team.checkIn.time, timeZone);
}

/** Null where a pause puts it off: the check-in after that comes in it. */
function firstOfLastWeek({ journey }: Team, after: string, calendar: Calendar): string | null {
  const days = Array.from({ length: 14 }, (_, at) => calendar.addDays(after, at + 1));
  return days.find((day) => weeksLeft(journey, day) === 0) ?? null;
}

type Telling = ProgrammeTeams & {
  /** ISO instant. */
  readonly from: string;
};

/** Once a round, whichever of its teams comes first. `isAllIn`: nothing is to come any more. */
export function withPackTold(
  programme: Programme,
  { from, isAllIn = false, ...around }: Telling & { readonly isAllIn?: boolean },
): Programme {
  const { round, packToldIn, packCompleteToldIn } = programme;
  if (packToldIn >= round) return programme;
  const entries = toPackEntries(programme, around, { from });
  return {
    ...programme,
    packToldIn: round,
    packCompleteToldIn: isAllIn ? round : packCompleteToldIn,
    peopleOutbox: [...programme.peopleOutbox, ...entries],
  };
}

/** They were told, in the round people are in, that something is not in yet. */
export function awaitsPack({ round, packToldIn, packCompleteToldIn }: Programme): boolean {
  return packToldIn >= round && packCompleteToldIn < round;
}

/** Once a round, when the last of what they were told is not in came in; whoever put it in knows (`by`). */
export function withPackComplete(
  programme: Programme,
  { from, by, ...around }: Telling & { readonly by: string | null },
): Programme {
  if (!awaitsPack(programme)) return programme;
  const entries = toPackEntries(programme, around, { from, isAllIn: true });
  return {
    ...programme,
    packCompleteToldIn: programme.round,
    peopleOutbox: [...programme.peopleOutbox, ...entries.filter(({ to }) => to !== by)],
  };
}

export function isSteward(programme: Programme, around: ProgrammeTeams, personId: string): boolean {
  return standsIn(programme, around, personId).standings.includes('steward');
}

/** For each of them in the first team of it that they are in. Made again, they are the same. */
function toPackEntries(
  programme: Programme,
  around: ProgrammeTeams,
  { from: notBefore, isAllIn }: { readonly from: string; readonly isAllIn?: true },
): readonly OutboxEntry[] {
  const { programmeId, round } = programme;
  const id = `${isAllIn ? 'pack-all-in' : 'pack'} ${programmeId} ${round}`;
  const what = { programmeId, round, ...(isAllIn && { isAllIn }) };
  const places = [...around.teams, ...(around.asked ?? [])].flatMap(({ id: teamId, members }) =>
    members.map((member) => [member.id, teamId] as const),
  );
  const firstTeamOf = new Map(places.toReversed());
  return [...firstTeamOf]
    .filter(([personId]) => isSteward(programme, around, personId))
    .map(([to, teamId]) => ({
      ...{ id, to },
      item: { kind: 'pack', id, teamId, notBefore, ...what } as const,
    }));
}
