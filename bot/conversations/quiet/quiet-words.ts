/** What somebody is told who asked for quiet, or to hear again: what is stored, and what happens next. */
import type { Calendar } from '../../../shared/domain/calendar.ts';
import type { Mailbox, Quiet } from '../../../shared/domain/mailbox/mailbox.ts';
import { toDayWords, toTimeOfDayWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { Muted } from '../../../shared/use-cases/notifications/mute.ts';

type Asked = Exclude<Quiet, { readonly kind: 'none' }>;

/** The first paragraph says what is stored, and stands by itself where others can read it. */
export function toQuietWords(quiet: Asked): readonly string[] {
  const { chatWorks, kept, peopleOutbox, whenever } = text.quiet;
  return [toStored(quiet), `${chatWorks} ${kept}`, peopleOutbox, whenever];
}

function toStored(quiet: Asked): string {
  const { stopped, paused, pausedUntil } = text.quiet;
  if (quiet.kind === 'stopped') return stopped;
  return quiet.until === null ? paused : pausedUntil(toDayWords(quiet.until));
}

type At = { readonly now: string; readonly calendar: Calendar };

export function toResumedWords({ mailbox, wasQuiet }: Muted, at: At): readonly string[] {
  const { resumed, wasNot } = text.quiet;
  return wasQuiet ? [resumed, toWaits(mailbox, at)] : [wasNot];
}

function toWaits({ waiting, dueAt, timeZone }: Mailbox, { now, calendar }: At): string {
  const { nothing, next, soon, at } = text.quiet.waits;
  if (waiting.length === 0) return nothing;
  if (dueAt === null) return next;
  if (dueAt <= now) return soon;
  const day = toDayWords(calendar.dayOf(dueAt, timeZone));
  return at(day, toTimeOfDayWords(calendar.timeOf(dueAt, timeZone)));
}
