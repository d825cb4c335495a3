/** Blueprints that teams draw up after their weeks, and when a team's channel has to be shown the draft: once, in the five weeks after its last. */
import type { Calendar } from '../../shared/domain/calendar.ts';
import { isDraftDay } from '../../shared/domain/channel/draft-weeks.ts';
import { programmeIdOf } from '../../shared/domain/programme/programme.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import { text } from '../../shared/text/text.ts';
import { dayAfter } from './councils.ts';
import type { Diary } from './diary.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';
import { actingTime } from './slots.ts';

/** Two in three teams, some before their first week after the weeks is over and some too late to be shown it. */
export function planDrafts(
  teams: readonly Team[],
  { months }: Pick<Setting, 'months'>,
  { diary, random }: { readonly diary: Diary; readonly random: Random },
): void {
  if (months === 0) return;
  for (const { id: teamId, tenantId, members, journey } of teams) {
    if (!random.chance(2 / 3)) continue;
    const by = members.find(({ role }) => role === 'practitioner')?.id ?? '';
    const on = dayAfter(journey.startsOn, 7 * journey.weeks - 3 + random.below(42));
    diary.add(on, actingTime, { kind: 'draw-up', tenantId, by, teamId });
  }
}

/** By its one sentence. */
export function isDraft(card: unknown): boolean {
  return JSON.stringify(card).includes(JSON.stringify(text.blueprintInChat.draft.intro));
}

/** As the channel's own ledger names it. */
export function toDraftName(teamId: string): string {
  return `${programmeIdOf(teamId)} 1`;
}

/** More days than it may be shown in, with any pause. */
const daysAhead = 80;

/** On how many days it may still be shown, once it was drawn up at that instant. */
export function countDraftDays(team: Team, from: string, calendar: Calendar): number {
  const first = calendar.dayOf(from, team.timeZone);
  const days = Array.from({ length: daysAhead }, (_, n) => calendar.addDays(first, n));
  return days.filter(
    (day) =>
      isDraftDay(team, day, calendar) &&
      calendar.instantOf(day, team.checkIn.time, team.timeZone) > from,
  ).length;
}
