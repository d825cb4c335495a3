/** The English words in which people say for how long they want a pause. */

export const openEnded: readonly string[] = [
  '',
  'for now',
  'until further notice',
  'until i say',
  'until i say so',
  'until i resume',
  'until resumed',
];

export const tomorrow = 'tomorrow';
export const nextWeek = 'next week';

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How many days or months one of each is. */
const units = {
  day: { days: 1 },
  week: { days: 7 },
  fortnight: { days: 14 },
  month: { months: 1 },
  year: { months: 12 },
} as const satisfies Record<string, Span>;

export type Span = { readonly days: number } | { readonly months: number };

const unitNames = Object.keys(units).join('|');
const spanPattern = new RegExp(`^(?:for )?(?:the next )?(\\w+) ?(${unitNames})s?$`);

/** "two weeks", "for 10 days", "a month". */
export function readSpan(words: string): Span | null {
  const [, counted = '', unit = ''] = spanPattern.exec(words) ?? [];
  const count = toCount(counted);
  if (count === null) return null;
  const one: Span = units[unit as keyof typeof units];
  return 'days' in one ? { days: count * one.days } : { months: count * one.months };
}

function toCount(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  return small.includes(word) ? small.indexOf(word) + 1 : null;
}

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** 1 is Monday; null where the word is none. Three letters are enough. */
export function toWeekday(word: string): number | null {
  return find(weekdays, word.replace(/s$/, ''));
}

/** 1 is January; null where the word is none. Three letters are enough. */
export function toMonth(word: string): number | null {
  return find(months, word);
}

function find(names: readonly string[], word: string): number | null {
  const at = word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word));
  return at < 0 ? null : at + 1;
}
