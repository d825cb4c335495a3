/** What a team has learned, newest first: told, gone again with, said yes to, thanked for, noticed (P10, P17, P29). */
import type { Decision, Learning, LivedValue } from '../small-change/content/learning.ts';
import { thanksFor } from '../small-change/grow/thanks.ts';
import type { SmallChange } from '../small-change/small-change.ts';
import { toldWhen } from './told-when.ts';

export const feedKinds = ['told', 'went-again', 'said-yes', 'thanks', 'noticed'] as const;

export type FeedKind = (typeof feedKinds)[number];

export type FeedItem<C> = {
  /** The same thing has the same id, so that a list goes on where it ended. */
  readonly id: string;
  readonly kind: FeedKind;
  readonly change: C;
  /** ISO instant. */
  readonly at: string;
  /** What was said; null where there is only that it was done. */
  readonly words: string | null;
  /** Whoever said it; null where it is the team’s, or a role’s, whose name stands in `role`. */
  readonly by: string | null;
  readonly role: string | null;
  /** Which go it is of, and how many there have been. */
  readonly go: number;
  readonly goes: number;
  /** What happened, what came of it, and the values it lived up to: of what was told. */
  readonly happened: string | null;
  readonly decision: Decision | null;
  readonly livedUpTo: readonly LivedValue[];
  /** What was learned stays in the team. */
  readonly forTeamOnly: boolean;
};

type Fed = Pick<
  SmallChange,
  'id' | 'number' | 'goes' | 'learning' | 'history' | 'stageSince' | 'asks' | 'thanks' | 'answers'
>;

/** A change’s thanks only where they were shared; of a change taken off the board nothing. */
export function toFeed<C extends Fed>(changes: readonly C[]): readonly FeedItem<C>[] {
  return changes
    .flatMap((change) => [...ofGoes(change), ...ofYeses(change), ...ofThanks(change)])
    .toSorted((one, other) => compare(other.at, one.at) || compare(one.id, other.id));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

type Given<C> = Partial<FeedItem<C>> & Pick<FeedItem<C>, 'id' | 'kind' | 'change' | 'at'>;

function toItem<C extends Fed>(given: Given<C>): FeedItem<C> {
  const goes = given.change.goes.length + 1;
  const nothing = { words: null, by: null, role: null, happened: null, decision: null };
  return { ...nothing, livedUpTo: [], forTeamOnly: false, go: goes, goes, ...given };
}

/** Each go that has told something, and that another began. */
function ofGoes<C extends Fed>(change: C): readonly FeedItem<C>[] {
  const ended = change.goes.flatMap(({ learning, until }, place) => [
    ...ofLearning(change, learning, { go: place + 1, learnedAt: until, noticedAt: until }),
    toItem({ ...toIds(change, 'went-again', `${place + 1}`), at: until, go: place + 2 }),
  ]);
  const times = {
    go: change.goes.length + 1,
    learnedAt: toldWhen(change, ({ learned }) => learned),
    noticedAt: toldWhen(change, ({ noticed }) => noticed),
  };
  return [...ended, ...ofLearning(change, change.learning, times)];
}

type Times = { readonly go: number; readonly learnedAt: string; readonly noticedAt: string };

function ofLearning<C extends Fed>(
  change: C,
  { learned, happened, noticed, decision, livedUpTo, forTeamOnly }: Learning,
  { go, learnedAt, noticedAt }: Times,
): readonly FeedItem<C>[] {
  const told = { ...toIds(change, 'told', `${go}`), at: learnedAt, words: learned, go };
  const seen = { ...toIds(change, 'noticed', `${go}`), at: noticedAt, words: noticed, go };
  return [
    ...(learned === null ? [] : [toItem({ ...told, happened, decision, livedUpTo, forTeamOnly })]),
    ...(noticed === null ? [] : [toItem({ ...seen, forTeamOnly })]),
  ];
}

function ofYeses<C extends Fed>(change: C): readonly FeedItem<C>[] {
  return change.asks.flatMap(({ id, of, ofRole, answer }) =>
    answer?.answer === 'yes'
      ? [
          toItem({
            ...toIds(change, 'said-yes', id),
            ...{ at: answer.at, words: answer.because, by: of?.name ?? null, role: ofRole },
          }),
        ]
      : [],
  );
}

function ofThanks<C extends Fed>(change: C): readonly FeedItem<C>[] {
  return thanksFor(change, null).map(({ id, at, words, by }) =>
    toItem({ ...toIds(change, 'thanks', id), at, words, by: by.name }),
  );
}

function toIds<C extends Fed>(change: C, kind: FeedKind, place: string) {
  return { id: `${change.id} ${kind} ${place}`, kind, change };
}

/** Null: anything. */
export type FeedFilter = {
  readonly kind: FeedKind | null;
  readonly strandId: string | null;
  readonly decision: Decision | null;
  readonly valueId: string | null;
};

export function matches(
  { kind, decision, livedUpTo, change }: FeedItem<Pick<SmallChange, 'answers'>>,
  filter: FeedFilter,
): boolean {
  return (
    (filter.kind === null || filter.kind === kind) &&
    (filter.strandId === null || filter.strandId === change.answers.strandId) &&
    (filter.decision === null || filter.decision === decision) &&
    (filter.valueId === null || livedUpTo.some(({ id }) => id === filter.valueId))
  );
}

/** As many as one page has. */
export const feedPage = 20;

/** What comes after the item of that id; from the beginning where it is not there any more. */
export function pageAfter<Item extends { readonly id: string }>(
  items: readonly Item[],
  after: string | null,
): { readonly items: readonly Item[]; readonly next: string | null } {
  const from = items.findIndex(({ id }) => id === after) + 1;
  const page = items.slice(from, from + feedPage);
  const isMore = items.length > from + feedPage;
  return { items: page, next: isMore ? (page.at(-1)?.id ?? null) : null };
}
