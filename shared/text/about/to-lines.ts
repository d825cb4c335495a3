/** Puts what one document has of somebody into lines, each thing once and in the order in which it was done. */
import type { FoundInDocument, KeptField } from '../../contracts/api/my-data.ts';
import { text } from '../views/my-data.ts';
import { keptWords } from './kept-words.ts';
import { type Part, type SayWhen, toParts } from './to-parts.ts';

export type Line = {
  readonly words: string;
  readonly when: string;
  readonly said: string;
  /** What is said with it, each by what it is called. */
  readonly parts: readonly Part[];
};

type Found = FoundInDocument;
type Mine = Found['mine'][number];
type Known = Pick<Found, 'type' | 'change' | 'now'>;

export function toLines(found: Found, sayWhen: SayWhen): readonly Line[] {
  const mine = withoutRepeats(found.mine).toSorted(byOrder);
  const lines = mine.map((each) => toLine(found, each, sayWhen)).reduce(withLine, []);
  const known = new Set(lines.flatMap(({ parts }) => parts).map(toKey));
  const state = toParts(found.type, withoutTitle(found, found.now ?? []), sayWhen);
  const isLogged = found.mine.some(({ as }) => as === 'author');
  const now = state.filter((part) => !known.has(toKey(part)) && !(isLogged && isLoggedOn(part)));
  if (now.length === 0) return lines;
  return [...lines, { words: text.privacy.mine.now, when: '', said: '', parts: now }];
}

function toKey({ label, value }: Part): string {
  return JSON.stringify([label, value]);
}

/** The day is with whoever logged it already. */
function isLoggedOn({ label }: Part): boolean {
  return label === keptWords()['change loggedAt'];
}

/** By its day; what has none comes after, and what was so before comes last. */
function byOrder(one: Mine, other: Mine): number {
  if (one.isEarlier !== other.isEarlier) return one.isEarlier ? 1 : -1;
  const [first, second] = [one.at ?? '~', other.at ?? '~'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Who told the answer to an ask of their own is told of it once; a step that says no more than what is there is left out. */
function withoutRepeats(mine: Found['mine']): Found['mine'] {
  const toldBy = mine.filter(({ as }) => as === 'asks[].answer.heardBy');
  const told = new Set(toldBy.map(({ at }) => at));
  const asked = mine.filter(
    ({ as, kept }) => as === 'asks[].by' && told.has(textOf(kept, answeredAt)),
  );
  const own = new Set(asked.map(({ kept }) => textOf(kept, answeredAt)));
  return mine
    .filter((each) => !(isBare(each) && mine.some((other) => tellsOf(other, each))))
    .map((each) => {
      if (asked.includes(each)) return without(each, /^asks\[\]\.answer\./);
      const isOfOwn = toldBy.includes(each) && own.has(each.at);
      return isOfOwn ? without(each, /^asks\[\]\.(?:words|at)$/) : each;
    });
}

const answeredAt = 'asks[].answer.at';

function textOf(kept: readonly KeptField[], name: string): string | null {
  const found = kept.find(({ field }) => field === name)?.value;
  return typeof found === 'string' ? found : null;
}

function without(mine: Mine, fields: RegExp): Mine {
  return { ...mine, kept: mine.kept.filter(({ field }) => !fields.test(field)) };
}

function isBare({ as, kept }: Mine): boolean {
  return (
    as === 'history[].by' && kept.every(({ field }) => /^history\[\]\.(?:at|did)$/.test(field))
  );
}

function tellsOf(other: Mine, step: Mine): boolean {
  if (other.as === step.as || other.isEarlier || step.at === null) return false;
  return other.at === step.at || other.kept.some(({ value }) => value === step.at);
}

function toLine(found: Found, mine: Mine, sayWhen: SayWhen): Line {
  const { type } = found;
  const { earlier } = text.privacy.mine;
  const parts = toParts(type, toSay(found, mine), sayWhen);
  const label = toLabel(found, mine);
  const said = parts.filter((part) => part.label === '').map(({ value }) => value);
  return {
    words: mine.isEarlier ? `${label} (${earlier})` : label,
    when: mine.at === null ? '' : sayWhen(mine.at),
    said: said.join(' '),
    parts: parts.filter((part) => part.label !== ''),
  };
}

/** Not the day of the line, nor what goes with what was done: a change is logged into Mission, on the board. */
function toSay(found: Known, { as, at, kept }: Mine): readonly KeptField[] {
  const isLogging = as === 'author';
  return withoutTitle(found, kept).filter(({ field, value }) => {
    if (value === at) return false;
    if (isLogging && (value === 'mission' || value === 'open')) return false;
    return !(as === 'history[].by' && field === 'stage');
  });
}

/** Which is the heading already. */
function withoutTitle({ change }: Known, kept: readonly KeptField[]): readonly KeptField[] {
  return kept.filter(({ field, value }) => !(field === 'title' && value === change?.title));
}

function toLabel({ type, now = [] }: Known, { as: field, isEarlier, kept }: Mine): string {
  const { as, sinceLogged } = text.privacy.mine;
  const isSinceLogged = !now.some((each) => each.field === 'ownerSince');
  if (type === 'change' && field === 'owner' && !isEarlier && now.length > 0 && isSinceLogged)
    return sinceLogged;
  return sayDeed(type, field, kept) ?? as[`${type} ${field}`] ?? field;
}

/** What a step did, in the words its history has for it; null for what is no step, and for one nobody knows any more. */
function sayDeed(type: string, field: string, kept: readonly KeptField[]): string | null {
  const { history, audit, privacy, stages } = text;
  const { ambition, strands, team, 'set-up': setUp } = audit.did;
  const deeds: Readonly<Record<string, Readonly<Record<string, Say>>>> = {
    'change history[].by': history.did,
    'team history[].by': setUp,
    'team acts[].by': team,
    'ambition history[].by': ambition,
    'priorities history[].by': strands,
  };
  const did = kept.find(({ field: name }) => name.endsWith('[].did'))?.value;
  const stage = textOf(kept, 'stage');
  const isStage = stage !== null && stage in stages;
  const called = isStage ? stages[stage as keyof typeof stages] : null;
  return deeds[`${type} ${field}`]?.[String(did)]?.(privacy.mine.you, called) ?? null;
}

type Say = (who: string, stage: string | null) => string;

/** What was done often is one line with its days; what is so still is not said again as it was before. */
function withLine(lines: readonly Line[], line: Line): readonly Line[] {
  const { earlier } = text.privacy.mine;
  const same = lines.findIndex((other) => isAlike(other, line));
  const before = lines[same];
  if (before === undefined) {
    const plain = { ...line, words: line.words.replace(` (${earlier})`, '') };
    const isStill = plain.words !== line.words && lines.some((other) => isAlike(other, plain));
    return isStill ? lines : [...lines, line];
  }
  const days = before.when.split(', ');
  const when = days.includes(line.when) ? before.when : [...days, line.when].join(', ');
  return lines.with(same, { ...before, when });
}

function isAlike(one: Line, other: Line): boolean {
  const whatOf = ({ words, said, parts }: Line) => JSON.stringify([words, said, parts]);
  return whatOf(one) === whatOf(other);
}
