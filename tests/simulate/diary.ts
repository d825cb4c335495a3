/** What people will do and when: planned at the start, and added to as they are told things. */
import type { Calendar } from '../../shared/domain/calendar.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Act } from './acts.ts';
import { dayAfter } from './councils.ts';
import type { Random } from './random.ts';
import { timeZone } from './setting.ts';
import { actingTime, eveningTime } from './slots.ts';

export type Diary = {
  readonly add: (day: string, time: string, act: Act) => void;
  /** What was planned for this instant. */
  readonly take: (at: string) => readonly Act[];
};

export function createDiary(calendar: Calendar): Diary {
  const planned = new Map<string, Act[]>();
  return {
    add(day, time, act) {
      const at = calendar.instantOf(toWorkingDay(day, calendar), time, timeZone);
      planned.set(at, [...(planned.get(at) ?? []), act]);
    },
    take(at) {
      const acts = planned.get(at) ?? [];
      planned.delete(at);
      return acts;
    },
  };
}

function toWorkingDay(day: string, calendar: Calendar): string {
  return calendar.weekdayOf(day) > 5 ? toWorkingDay(dayAfter(day, 1), calendar) : day;
}

/** Each person hears of a few changes at most, so that a card has room for all of them. */
const movesATeam = 2;
const asksATeam = 1;
const talksATeam = 2;

export function planActs(teams: readonly Team[], diary: Diary, random: Random): void {
  for (const team of teams) {
    for (let n = 0; n < movesATeam; n += 1) planOne(team, 'move', n, diary, random);
    for (let n = 0; n < asksATeam; n += 1) planOne(team, 'ask', n, diary, random);
    for (let n = 0; n < talksATeam; n += 1) planTalk(team, n, diary, random);
    planQuiet(team, diary, random);
  }
}

function planOne(
  { id: teamId, tenantId, journey, members }: Team,
  kind: 'move' | 'ask',
  n: number,
  diary: Diary,
  random: Random,
): void {
  const role = kind === 'move' ? 'supervisor' : 'leader';
  const by = members.filter((member) => member.role === 'practitioner')[n]?.id ?? '';
  const of = members.find((member) => member.role === role)?.id ?? '';
  const day = dayAfter(journey.startsOn, random.below(7 * journey.weeks));
  const id = `${kind}-${teamId}-${n}`;
  diary.add(day, actingTime, { kind, id, tenantId, teamId, by, of });
}

/** Whoever has it is a colleague, or a supervisor, who is asked every week as well; a third are put off. */
function planTalk(
  { id: teamId, tenantId, journey, members }: Team,
  n: number,
  diary: Diary,
  random: Random,
): void {
  const [by = '', colleague = ''] = members
    .filter(({ role }) => role === 'practitioner')
    .map(({ id }) => id);
  const supervisor = members.find(({ role }) => role === 'supervisor')?.id ?? '';
  const day = dayAfter(journey.startsOn, random.below(7 * journey.weeks));
  const on = dayAfter(day, talkAhead + random.below(7));
  const putOffTo = random.chance(0.33) ? dayAfter(on, 1 + random.below(7)) : null;
  const act = { id: `talk-${teamId}-${n}`, tenantId, teamId, by };
  const of = n === 0 ? colleague : supervisor;
  diary.add(day, actingTime, { ...act, kind: 'talk', of, on, putOffTo });
}

/** So many days that a weekend in between does not bring it before the day it is planned on. */
const talkAhead = 4;

/** Of the supervisors some pause for a while, and a few stop for good. */
function planQuiet({ tenantId, journey, members }: Team, diary: Diary, random: Random): void {
  for (const { id: by } of members.filter(({ role }) => role === 'supervisor')) {
    const drawn = random.next();
    if (drawn > 0.04) continue;
    const day = dayAfter(journey.startsOn, random.below(7 * journey.weeks));
    const until = dayAfter(day, 2 + random.below(20));
    const quiet =
      drawn < 0.01 ? ({ kind: 'stopped' } as const) : { kind: 'paused' as const, until };
    diary.add(day, eveningTime, { kind: 'be-quiet', tenantId, by, quiet });
  }
}
