/** On which days a team's channel may be shown the draft of its blueprint: one a week, beginning after the last week (P19, P20). */
import type { Calendar } from '../calendar.ts';
import { whyQuiet } from '../journey/quiet-day.ts';
import { weeksAfter } from '../journey/weeks-left.ts';
import type { CheckInTeam } from '../team/team.ts';

/** The week after the last, and the four that follow: later nobody waits for it. */
const weeksOpen = 5;

type DraftTeam = Pick<CheckInTeam, 'journey' | 'rhythm'>;

/** As a stage's card: the first day of the week on which the team may be told something. `day` is the team's. */
export function isDraftDay(team: DraftTeam, day: string, calendar: Calendar): boolean {
  const week = weeksAfter(team.journey, day);
  if (week === null || week > weeksOpen || isQuiet(team, day, calendar)) return false;
  let before = calendar.addDays(day, -1);
  while (weeksAfter(team.journey, before) === week) {
    if (!isQuiet(team, before, calendar)) return false;
    before = calendar.addDays(before, -1);
  }
  return true;
}

/** What is told after the weeks begins with this, and not with the month. */
function isQuiet(team: DraftTeam, day: string, calendar: Calendar): boolean {
  const why = whyQuiet(day, team, calendar);
  return why !== null && (why !== 'after-end' || team.rhythm === 'none');
}
