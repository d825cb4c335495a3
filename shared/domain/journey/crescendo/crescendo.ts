/** The journey as one picture: weeks and rests, workshops, a note for each change, and three sentences. */
import type { Day } from '../../small-change/board/could-do-with-a-hand.ts';
import { longEnough } from '../../small-change/board/could-do-with-a-hand.ts';
import type { Strands } from '../../strands/strands.ts';
import { strandsNow, strandsToLookBy } from '../../strands/strands-now.ts';
import { type Journey, type JourneyWeek, journeyWeek } from '../journey.ts';
import type { Course } from './course.ts';
import { createDayOf } from './day-of.ts';
import { type Digest, digestsSince } from './digest.ts';
import { findLearned, type Learned } from './learned.ts';
import { type Moment, toMoments } from './moments.ts';
import { findMoved, type Moved } from './moved.ts';
import { type Note, toNote } from './notes.ts';
import { toWeeks, type Weeks } from './weeks.ts';
import { findWouldHelp, type WouldHelp } from './would-help.ts';

export type Crescendo = Weeks & {
  /** The calendar day it is where the team works. */
  readonly today: string;
  readonly status: JourneyWeek['status'];
  /** 0 before the start, then 1 to the last. */
  readonly week: number;
  readonly workshops: readonly { readonly day: string; readonly n: number }[];
  /** Those that go on, in the team’s order, and after them those that a note answers still. */
  readonly strands: readonly { readonly id: string; readonly name: string }[];
  /** In the order in which they were logged. */
  readonly notes: readonly Note[];
  readonly moments: readonly Moment[];
  /** What moved month by month once the weeks are over, the latest first; none before that. */
  readonly months: readonly Digest[];
  readonly sentences: {
    readonly moved: Moved;
    readonly learned: Learned | null;
    readonly help: WouldHelp | null;
  };
};

export type Played = {
  readonly journey: Journey;
  /** Open ones, with their owner as shown. */
  readonly changes: readonly Course[];
  readonly strands: Strands;
};

export function toCrescendo({ journey, changes, strands }: Played, day: Day): Crescendo {
  const { today, timeZone, calendar } = day;
  const dayOf = createDayOf(calendar, timeZone);
  const week = journeyWeek(journey, today);
  const notes = changes.map((change) => toNote(change, dayOf));
  const going = strandsNow(strands).length;
  const weeks = toWeeks(journey, today);
  const { until } = weeks;
  return {
    ...weeks,
    ...{ today, status: week.status, week: week.week },
    workshops: journey.workshops.toSorted().map((on, place) => ({ day: on, n: place + 1 })),
    strands: strandsToLookBy(
      strands,
      notes.map(({ strandId }) => strandId),
    ),
    notes: notes.toSorted((one, other) => one.number - other.number),
    moments: toMoments(changes, strands, dayOf),
    months: week.status === 'finished' ? digestsSince(changes, { until, today }, dayOf) : [],
    sentences: {
      moved: findMoved(changes, today, dayOf),
      learned: findLearned(changes, today, dayOf),
      help: findWouldHelp({ changes, before: longEnough(day), week, strands: going }),
    },
  };
}
