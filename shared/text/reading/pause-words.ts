/** The English words in which people say for how long they want a pause. */

export const openEnded: readonly string[] = [
  '',
  'for now',
  'until further notice',
  'until i say',
  'until i say so',
  'until i resume',
  'until resumed',
  'for a bit',
  'for a while',
  'for a little while',
  'for the time being',
  'for the moment',
  'for ages',
  'for good',
  'for the foreseeable',
];

/** Said in other words, and shortly, it is the same. */
const others: readonly (readonly [RegExp, string])[] = [
  [/\b(this|next|all|the) wk\b/g, '$1 week'],
  [/\bwks?\b/g, 'weeks'],
  [/\b(\d+)wks?\b/g, '$1 weeks'],
  [/\b(?:a )?couple (?:of )?/g, '2 '],
  [/\b(?:a |next )?few\b/g, '3'],
  [/\b(?:untill|til)\b/g, 'until'],
  [/\b(?:tomoz|tmrw|tmw|2moro|tomoro)\b/g, 'tomorrow'],
  [/^(?:for )?(?:about|around) /, ''],
  [/ (?:or so|off|leave|(?<!(?:bank|easter|christmas|summer|school) )holiday|at least)$/, ''],
  [/\bxmas\b/g, 'christmas'],
  [/\b(?:the )?christmas (?:break|holidays?|hols)\b/, 'christmas'],
  [/^till? /, 'until '],
  [/^until over (?=christmas|easter)/, 'over '],
  [/^(?:over|for|during|after) christmas$|^(?:until|on) after christmas$/, 'until 27 december'],
  [/\bchristmas(?: day)?\b/, '25 december'],
  [/^(?:over|for) (?:the )?new year$/, 'until 2 january'],
  [/\bafter (?:the )?new year\b/, '2 january'],
  [/\b(?:the )?new year(?:s day)?\b/, '1 january'],
];

export function inOtherWords(plain: string): string {
  return others.reduce((words, [from, to]) => words.replace(from, to), plain);
}

const spansOfTime: readonly (readonly [RegExp, string])[] = [
  [/^(?:for )?(?:just )?(?:today|the rest of (?:the|to)day|the day|tonight)$/, 'today'],
  [/^(?:for )?tomorrow$/, 'tomorrow'],
  [
    /^(?:for )?(?:all |just )?(?:the |this )?(?:rest of |whole )?(?:the |this )?week(?:s|end)?$/,
    'this week',
  ],
  [/^(?:for )?(?:all )?next week$/, 'next week'],
  [/^(?:for )?(?:all )?(?:the rest of )?(?:the |this )month$/, 'this month'],
];

/** A day, week or month that is named rather than counted; null for anything else. */
export function toSpanOfTime(plain: string): string | null {
  return spansOfTime.find(([shape]) => shape.test(plain))?.[1] ?? null;
}

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
