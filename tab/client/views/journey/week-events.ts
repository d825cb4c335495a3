/** What happened, or is to come, in a week besides its notes, in words: workshops, pauses and moments. */
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { daysBetween } from '../../../../shared/domain/journey/crescendo/days.ts';
import { periodOf } from '../../../../shared/domain/journey/crescendo/weeks.ts';
import { toDayOfMonthWords } from '../../../../shared/text/dates.ts';
import { toMomentWords, toRestWords } from '../../../../shared/text/journey-words.ts';
import { text } from '../../../../shared/text/views/page.ts';

export type WeekEvent = { readonly on: string; readonly week: number; readonly words: string };

/** In the order of their days. */
export function toEvents(journey: JourneyView): readonly WeekEvent[] {
  const { workshops, rests, moments } = journey;
  const { moments: words, workshop } = text.tab.crescendo;
  const events = [
    ...workshops.map(({ day, n }) => ({
      on: day,
      words: words.on(toDayOfMonthWords(day), workshop(n)),
    })),
    ...rests.map((rest) => ({
      on: rest.from,
      words: words.on(
        toDayOfMonthWords(rest.from),
        toRestWords(rest, daysBetween(rest.from, rest.to)),
      ),
    })),
    ...moments.map((moment) => ({ on: moment.on, words: toMomentWords(moment) })),
  ];
  return events
    .map((event) => ({ ...event, week: periodOf(journey, event.on) }))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}
