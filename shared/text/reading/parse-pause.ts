/**
 * Reads for how long a person wants to hear nothing: "2 weeks", "until 5 January" (P15). It reads English, whatever
 * language they are spoken to in.
 */
import type { Calendar } from '../../domain/calendar.ts';
import { mondayOf } from '../../domain/journey/journey.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { readFeast, toSchoolDays } from './feast-days.ts';
import { inOtherWords, openEnded, readSpan, type Span, toSpanOfTime } from './pause-words.ts';
import { type DayProblem, readDay } from './written-day.ts';

/** The day messages come again; null is until the person says so. */
export type PersonPause = { readonly until: string | null };

export type PauseProblem =
  | { readonly kind: DayProblem; readonly words: string }
  /** Every council has its own: half term, the end of term. `days` are those it could be. */
  | { readonly kind: 'differs'; readonly days: readonly string[] }
  /** Today or before, so that there is nothing to pause. */
  | { readonly kind: 'past'; readonly day: string }
  | { readonly kind: 'too-long'; readonly day: string; readonly latest: string };

const longestMonths = 12;

/** `words` is what follows the word pause; `today` the day where the person works. */
export function parsePause(
  words: string,
  today: string,
  calendar: Calendar,
): Result<PersonPause, PauseProblem> {
  const plain = toPlain(words);
  if (openEnded.includes(plain)) return ok({ until: null });
  const days = toSchoolDays(plain, today, calendar);
  if (days !== null) return fail({ kind: 'differs', days });
  const span = readSpan(plain);
  const day = span
    ? ok(after(span, today, calendar))
    : (readThis(plain, today, calendar) ?? readUntil(plain, today, calendar));
  if (!day.ok) return fail({ kind: day.error, words: words.trim() });
  const until = day.value;
  const latest = calendar.addMonths(today, longestMonths);
  if (until <= today) return fail({ kind: 'past', day: until });
  return until > latest ? fail({ kind: 'too-long', day: until, latest }) : ok({ until });
}

function toPlain(words: string): string {
  const spaced = words.toLowerCase().replace(/[\s,]+/g, ' ');
  return inOtherWords(spaced.trim().replace(/ ?[.!]+$/, ''));
}

function after(span: Span, today: string, calendar: Calendar): string {
  return 'days' in span
    ? calendar.addDays(today, span.days)
    : calendar.addMonths(today, span.months);
}

/** What lasts as long as a day, a week or a month that is named: "the rest of the week" is until Monday. */
function readThis(plain: string, today: string, calendar: Calendar): Result<string, never> | null {
  const monday = calendar.addDays(mondayOf(today), 7);
  switch (toSpanOfTime(plain)) {
    case 'today':
      return ok(calendar.addDays(today, 1));
    case 'tomorrow':
      return ok(calendar.addDays(today, 2));
    case 'this week':
      return ok(monday);
    case 'next week':
      return ok(calendar.addDays(monday, 7));
    case 'this month':
      return ok(`${calendar.addMonths(`${today.slice(0, 7)}-01`, 1)}`);
    default:
      return null;
  }
}

function readUntil(plain: string, today: string, calendar: Calendar): Result<string, DayProblem> {
  const feast = readFeast(plain, today, calendar);
  if (feast !== null) return ok(feast);
  const [, day] = /^(?:until|till?|on|after) (.+)$/.exec(plain) ?? [];
  return day === undefined ? fail('not-understood') : readDay(day, today, calendar);
}
