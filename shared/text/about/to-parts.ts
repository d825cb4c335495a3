/** Puts what is kept with something of somebody's into words: what each field is called, and what stands in it. */
import type { KeptField } from '../../contracts/api/my-data.ts';
import { mapOf } from '../../domain/people-data/data-map.ts';
import { findRows } from '../../domain/people-data/find-row.ts';
import { isStoredType } from '../../domain/people-data/stored-types.ts';
import type { TimeReleased } from '../../domain/small-change/content/learning.ts';
import { toPlainDateWords } from '../dates.ts';
import { toTimeWords } from '../time-words.ts';
import { text } from '../views/my-data.ts';
import { keptValues, keptWords, leftToFile, saidByLine } from './kept-words.ts';

/** Without a label it is said with the line itself. */
export type Part = { readonly label: string; readonly value: string };

/** Says an ISO instant. */
export type SayWhen = (at: string) => string;

export function toParts(
  type: string,
  kept: readonly KeptField[],
  sayWhen: SayWhen,
): readonly Part[] {
  const words = keptWords();
  const values = keptValues();
  return kept.flatMap((each): readonly Part[] => {
    const time = toTime(type, kept, each);
    if (time !== null) return time;
    const { field, value } = each;
    const name = `${type} ${field}`;
    const isElsewhere = saidByLine.includes(name) || leftToFile.some((at) => name.startsWith(at));
    /* What is not so goes without saying, but where that is a choice. */
    const chosen = values[name];
    if (isElsewhere || (value === false && chosen === undefined)) return [];
    const said = chosen?.[String(value)] ?? toValue(type, each, sayWhen);
    return [{ label: words[name] ?? field, value: said }];
  });
}

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT/;

function toValue(type: string, { field, value }: KeptField, sayWhen: SayWhen): string {
  const said = String(value);
  if (value === true) return text.privacy.mine.fields.yesOrNo.true;
  if (holdsWords(type, field)) return `“${said}”`;
  if (day.test(said)) return toPlainDateWords(said);
  return instant.test(said) ? sayWhen(said) : said;
}

const timeFields = ['minutes', 'people', 'use', 'basis', 'sureness'] as const;

/** Time released is one sentence, where all of it is there; null for any other field. */
function toTime(
  type: string,
  kept: readonly KeptField[],
  { field }: KeptField,
): readonly Part[] | null {
  const [at = '', name = ''] = field.split('timeReleased.');
  if (type !== 'change' || name === '') return null;
  const read = (each: string) =>
    kept.find((other) => other.field === `${at}timeReleased.${each}`)?.value;
  if (timeFields.some((each) => read(each) === undefined)) return null;
  if (name !== timeFields[0]) return [];
  const time = Object.fromEntries(timeFields.map((each) => [each, read(each)]));
  return [{ label: text.grow.timeReleased, value: toTimeWords(time as TimeReleased) }];
}

function holdsWords(type: string, field: string): boolean {
  if (!isStoredType(type)) return false;
  return findRows(mapOf(type), field).some(({ holds }) => holds === 'words' || holds === 'names');
}
