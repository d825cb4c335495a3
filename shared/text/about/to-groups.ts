/** Puts what is kept about somebody into groups of lines people can read. */
import type { FoundInDocument, MyData } from '../../contracts/api/my-data.ts';
import { usualTimeZone } from '../../domain/calendar.ts';
import { mapOf } from '../../domain/people-data/data-map.ts';
import { findRows } from '../../domain/people-data/find-row.ts';
import { isStoredType } from '../../domain/people-data/stored-types.ts';
import { shortId } from '../../domain/small-change/small-change.ts';
import { text } from '../text.ts';
import { toWhenWords } from '../when-words.ts';

export type Line = { readonly words: string; readonly when: string; readonly said: string };

export type Group = { readonly heading: string; readonly lines: readonly Line[] };

/** `sayWhen` says an ISO instant; as a colleague would unless told. */
export function toGroups(
  { asOf, teams, found, own }: MyData,
  sayWhen: (at: string) => string = (at) =>
    toWhenWords(at, { now: Date.parse(asOf), timeZone: usualTimeZone }),
): readonly Group[] {
  const { mine } = text.privacy;
  const groups = new Map<string, Line[]>();
  for (const each of found) {
    const heading = toHeading(each, teams.length > 1);
    groups.set(heading, [...(groups.get(heading) ?? []), ...toLines(each, sayWhen)]);
  }
  const ownLines = own.map(({ type }) => ({ words: nameOf(type), when: '', said: '' }));
  return [
    ...Array.from(groups, ([heading, lines]) => ({ heading, lines })),
    ...(ownLines.length > 0 ? [{ heading: mine.own, lines: ownLines }] : []),
  ];
}

/** Short ids and titles are alike in two teams. */
function toHeading({ team, type, change }: FoundInDocument, isOneOfSeveral: boolean): string {
  if (!change) return `${team}: ${nameOf(type)}`;
  const called = `${shortId(change.number)} ${change.title}`;
  return isOneOfSeveral ? `${team}: ${called}` : called;
}

function nameOf(type: string): string {
  const { ofType } = text.privacy.mine;
  return ofType[type as keyof typeof ofType] ?? type;
}

/** Words and roles: of choices and days the file has all. A title that is the heading already is not said again. */
function toLines(
  { type, change, mine }: FoundInDocument,
  sayWhen: (at: string) => string,
): readonly Line[] {
  const { as, earlier } = text.privacy.mine;
  return mine.reduce<readonly Line[]>((lines, { as: field, isEarlier, at, kept }) => {
    const label = sayDeed(type, field, kept) ?? as[`${type} ${field}`] ?? field;
    const said = kept.filter(
      ({ field: name, value }) =>
        holdsWords(type, name) && !(name === 'title' && value === change?.title),
    );
    const roles = kept.flatMap(({ field: name, value }) =>
      isRole(name, value) ? [text.roles[value]] : [],
    );
    const line = {
      words: isEarlier ? `${label} (${earlier})` : label,
      when: at === null ? '' : sayWhen(at),
      said: [...said.map(({ value }) => `“${value}”`), ...roles].join(' '),
    };
    return withLine(lines, line);
  }, []);
}

type Kept = FoundInDocument['mine'][number]['kept'];

/** What a step did, in the words its history has for it; null for what is no step, and for one nobody knows any more. */
function sayDeed(type: string, field: string, kept: Kept): string | null {
  const { history, audit, privacy } = text;
  const { ambition, strands, team, 'set-up': setUp } = audit.did;
  const deeds: Readonly<Record<string, Readonly<Record<string, Say>>>> = {
    'change history[].by': history.did,
    'team history[].by': setUp,
    'team acts[].by': team,
    'ambition history[].by': ambition,
    'priorities history[].by': strands,
  };
  const did = kept.find(({ field: name }) => name.endsWith('[].did'))?.value;
  return deeds[`${type} ${field}`]?.[String(did)]?.(privacy.mine.you, null) ?? null;
}

type Say = (who: string, stage: null) => string;

/** What was done often is one line with its days; what a line with its words says already is not said again. */
function withLine(lines: readonly Line[], line: Line): readonly Line[] {
  const isToldWithWords = ({ words, when }: Line) => words === line.words && when === line.when;
  if (line.said === '' && lines.some(isToldWithWords)) return lines;
  const same = lines.findIndex(({ words, said }) => words === line.words && said === line.said);
  const before = lines[same];
  if (before === undefined) return [...lines, line];
  const days = before.when.split(', ');
  const when = days.includes(line.when) ? before.when : [...days, line.when].join(', ');
  return lines.with(same, { ...before, when });
}

function isRole(field: string, value: unknown): value is keyof typeof text.roles {
  return field.endsWith('[].role') && String(value) in text.roles;
}

function holdsWords(type: string, field: string): boolean {
  if (!isStoredType(type)) return false;
  return findRows(mapOf(type), field).some(({ holds }) => holds === 'words');
}
