/** Puts what is kept about somebody into groups of lines people can read. */
import type { FoundInDocument, MyData } from '../../../../../shared/contracts/api/my-data.ts';
import { usualTimeZone } from '../../../../../shared/domain/calendar.ts';
import { mapOf } from '../../../../../shared/domain/people-data/data-map.ts';
import { findRows } from '../../../../../shared/domain/people-data/find-row.ts';
import { isStoredType } from '../../../../../shared/domain/people-data/stored-types.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../../shared/text/text.ts';
import { type TeamClock, toWhenWords } from '../../../../../shared/text/when-words.ts';

export type Line = { readonly words: string; readonly when: string; readonly said: string };

export type Group = { readonly heading: string; readonly lines: readonly Line[] };

export function toGroups({ asOf, found, own }: MyData): readonly Group[] {
  const { mine } = text.privacy;
  const clock = { now: Date.parse(asOf), timeZone: usualTimeZone };
  const groups = new Map<string, Line[]>();
  for (const each of found) {
    const heading = toHeading(each);
    groups.set(heading, [...(groups.get(heading) ?? []), ...toLines(each, clock)]);
  }
  const ownLines = own.map(({ type }) => ({ words: nameOf(type), when: '', said: '' }));
  return [
    ...Array.from(groups, ([heading, lines]) => ({ heading, lines })),
    ...(ownLines.length > 0 ? [{ heading: mine.own, lines: ownLines }] : []),
  ];
}

function toHeading({ team, type, change }: FoundInDocument): string {
  return change ? `${shortId(change.number)} ${change.title}` : `${team}: ${nameOf(type)}`;
}

function nameOf(type: string): string {
  const { ofType } = text.privacy.mine;
  return ofType[type as keyof typeof ofType] ?? type;
}

/** Words first: of choices and days the file has all. */
function toLines({ type, mine }: FoundInDocument, clock: TeamClock): readonly Line[] {
  const { as, earlier } = text.privacy.mine;
  return mine.reduce<readonly Line[]>((lines, { as: field, isEarlier, at, kept }) => {
    const label = as[`${type} ${field}`] ?? field;
    const said = kept.filter(({ field: name }) => name !== 'title' && holdsWords(type, name));
    const line = {
      words: isEarlier ? `${label} (${earlier})` : label,
      when: at === null ? '' : toWhenWords(at, clock),
      said: said.map(({ value }) => `“${value}”`).join(' '),
    };
    return withLine(lines, line);
  }, []);
}

/** What was done often is one line with its days. */
function withLine(lines: readonly Line[], line: Line): readonly Line[] {
  const same = lines.findIndex(({ words, said }) => words === line.words && said === line.said);
  const before = lines[same];
  if (before === undefined) return [...lines, line];
  const days = before.when.split(', ');
  const when = days.includes(line.when) ? before.when : [...days, line.when].join(', ');
  return lines.with(same, { ...before, when });
}

function holdsWords(type: string, field: string): boolean {
  if (!isStoredType(type)) return false;
  return findRows(mapOf(type), field).some(({ holds }) => holds === 'words');
}
