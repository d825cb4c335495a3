/** Finds what is said in plain letters while everything is to be said in the pseudo-locale. */
import { pseudo } from './pseudo-locale.ts';

/** Ids people know a change or an experiment by, which are the same in every language. */
const shortIds = /\b(?:SC|EX)-\d+\b/g;

const days = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2028, 0, 1 + at)));

/** Weekdays and months as they are called in the language; before and after noon. */
const timeWords = new Set(
  days.flatMap((day) =>
    new Intl.DateTimeFormat(pseudo.language, {
      ...{ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', hourCycle: 'h12' },
    })
      .formatToParts(new Date(day.getTime() + (day.getUTCDate() % 2) * 43_200_000))
      .filter(({ type }) => ['weekday', 'month', 'dayPeriod', 'literal'].includes(type))
      .flatMap(({ value }) => value.toLowerCase().match(/\p{L}+/gu) ?? []),
  ),
);

/** `written` is what people wrote, which nobody translates. */
export function findStrays(said: readonly string[], written: readonly string[]): readonly string[] {
  const longestFirst = written.toSorted((one, other) => other.length - one.length);
  return [...new Set(said)].filter((words) => {
    const rest = longestFirst.reduce((left, each) => left.replaceAll(each, ' '), words);
    const plain = rest.replace(shortIds, ' ').match(/[a-z]\p{L}*/giu) ?? [];
    return plain.some((word) => !timeWords.has(word.toLowerCase()));
  });
}
