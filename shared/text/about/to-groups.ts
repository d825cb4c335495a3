/** Puts what is kept about somebody into groups of lines people can read. */
import type { FoundInDocument, MyData } from '../../contracts/api/my-data.ts';
import { usualTimeZone } from '../../domain/calendar.ts';
import { shortId } from '../../domain/small-change/small-change.ts';
import { text } from '../views/my-data.ts';
import { toWhenWords } from '../when-words.ts';
import { type Line, toLines } from './to-lines.ts';

export type { Line } from './to-lines.ts';

export type Group = { readonly heading: string; readonly lines: readonly Line[] };

/** `sayWhen` says an ISO instant; as a colleague would unless told. */
export function toGroups(
  { asOf, teams, found, own }: MyData,
  sayWhen: (at: string) => string = (at) =>
    toWhenWords(at, { now: Date.parse(asOf), timeZone: usualTimeZone }),
): readonly Group[] {
  const { mine } = text.privacy;
  const groups = new Map<string, Line[]>();
  for (const each of inOrder(found)) {
    const heading = toHeading(each, teams.length > 1);
    groups.set(heading, [...(groups.get(heading) ?? []), ...toLines(each, sayWhen)]);
  }
  const ownLines = own.map(({ type }) => ({ words: nameOf(type), when: '', said: '', parts: [] }));
  return [
    ...Array.from(groups, ([heading, lines]) => ({ heading, lines })),
    ...(ownLines.length > 0 ? [{ heading: mine.own, lines: ownLines }] : []),
  ];
}

/** Changes of a team by their numbers, where the first of them stands. */
function inOrder(found: MyData['found']): MyData['found'] {
  const kinds = Map.groupBy(found, ({ team, type }) => JSON.stringify([team, type]));
  return [...kinds.values()].flatMap((all) =>
    all.toSorted((one, other) => (one.change?.number ?? 0) - (other.change?.number ?? 0)),
  );
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
