/** What a team is to be asked at the time its prompts are due, and when to look again (P14, P16). */

import type { Calendar } from '../calendar.ts';
import { later } from '../instant.ts';
import type { OutboxEntry } from '../mailbox/enqueue.ts';
import type { Item } from '../mailbox/mailbox.ts';
import { isAsked } from '../team/status.ts';
import type { Team } from '../team/team.ts';
import { type CheckIn, nextCheckIn } from './next-check-in.ts';
import { promptId } from './prompt-id.ts';
import { reminderAt } from './reminder.ts';

export type PlannedPrompts = {
  readonly entries: readonly OutboxEntry[];
  readonly team: Team;
  /** The check-in whose time it is, with which a pulse may come. */
  readonly checkIn: CheckIn | null;
};

/**
 * A `nextPromptAt` that is a check-in's own time has that check-in enqueued; any other only says
 * that the schedule was altered. One week after the other, so that weeks nobody was there to ask in
 * are recorded as missed.
 */
export function planPrompts(team: Team, now: string, calendar: Calendar): PlannedPrompts {
  const { nextPromptAt } = team;
  if (!isAsked(team)) return { entries: [], team: { ...team, nextPromptAt: null }, checkIn: null };
  if (nextPromptAt === null || nextPromptAt > now) return { entries: [], team, checkIn: null };
  const due = nextCheckIn(team, later(nextPromptAt, -1), calendar);
  const isDue = due?.at === nextPromptAt;
  const next = nextCheckIn(team, isDue ? nextPromptAt : lookFrom(team, now), calendar);
  return {
    entries: due && isDue ? toEntries(team, due, calendar) : [],
    team: { ...team, nextPromptAt: next?.at ?? null },
    checkIn: due && isDue ? due : null,
  };
}

/** How late a check-in may still be asked. */
const latenessMs = 24 * 3_600_000;

/**
 * A schedule that was altered is looked at from then on, so that no check-in is lost while nobody
 * looked; a team that has just come is asked nothing of the time before.
 */
function lookFrom({ nextPromptAt, journey }: Team, now: string): string {
  const isNew = nextPromptAt === null || nextPromptAt === `${journey.startsOn}T00:00:00.000Z`;
  const earliest = later(now, -latenessMs);
  return isNew ? now : nextPromptAt > earliest ? nextPromptAt : earliest;
}

function toEntries(team: Team, checkIn: CheckIn, calendar: Calendar): readonly OutboxEntry[] {
  const { occurrence, at } = checkIn;
  const remindedAt = reminderAt(checkIn, team, calendar);
  const items: readonly Item[] = [
    {
      kind: 'check-in',
      id: promptId('check-in', team.id, occurrence),
      ...{ teamId: team.id, notBefore: at, occurrence },
    },
    ...(remindedAt === null
      ? []
      : [
          {
            kind: 'reminder' as const,
            id: promptId('reminder', team.id, occurrence),
            ...{ teamId: team.id, notBefore: remindedAt, occurrence, since: at },
          },
        ]),
  ];
  const supervisors = team.members.filter(({ role }) => role === 'supervisor');
  return supervisors.flatMap(({ id: to }) => items.map((item) => ({ id: item.id, to, item })));
}
