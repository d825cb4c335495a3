/** What a team learned as the tab shows it: a page of it, and the time it gave back. */
import type {
  FeedItemView,
  LearningQuery,
  LearningView,
  TimeReleasedView,
} from '../../../shared/contracts/api/learning.ts';
import { journeyWeek } from '../../../shared/domain/journey/journey.ts';
import {
  type FeedItem,
  feedKinds,
  matches,
  pageAfter,
  toFeed,
} from '../../../shared/domain/learning-feed/feed.ts';
import { toTimeReleased } from '../../../shared/domain/learning-feed/time-released.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { LoadedLearning } from '../../../shared/use-cases/team/load-learning.ts';

type Item = FeedItem<SmallChange>;

/** As strands are called today. */
type Shown = { readonly weekOf: (at: string) => number | null; readonly strands: Names };

type Names = ReadonlyMap<string, string>;

export function toLearningView(
  { team, changes, strands }: LoadedLearning,
  { after, kind, strand, decision, value }: LearningQuery,
  { calendar }: Pick<Deps, 'calendar'>,
): LearningView {
  const { journey, timeZone } = team;
  const dayOf = (at: string) => calendar.dayOf(at, timeZone);
  const shown = { strands: toNames(strands), weekOf };
  const all = toFeed(changes);
  const filter = { kind, decision, strandId: strand, valueId: value };
  const { items, next } = pageAfter(
    all.filter((item) => matches(item, filter)),
    after,
  );
  return {
    items: items.map((item) => toItem(item, shown)),
    next,
    isEmpty: all.length === 0,
    ...toChoices(all, shown),
    time: toTime(changes, dayOf),
  };

  function weekOf(at: string): number | null {
    const { status, week } = journeyWeek(journey, dayOf(at));
    return status === 'running' || status === 'paused' ? week : null;
  }
}

function toNames(strands: LoadedLearning['strands']): Names {
  return new Map(strands.map(({ id, name }) => [id, name]));
}

function toItem(item: Item, { weekOf, strands }: Shown): FeedItemView {
  const { id, kind, change, at, words, by, role, go, goes, happened, decision, forTeamOnly } = item;
  const { strandId, strandName } = change.answers;
  return {
    ...{ id, kind, week: weekOf(at), words, by: by ?? role },
    ...{ changeId: change.id, number: change.number, title: change.title },
    strand: strandId === null ? null : (strands.get(strandId) ?? strandName),
    ...{ go, goes, happened, decision, forTeamOnly },
    livedUpTo: item.livedUpTo.map((lived) => ({ id: lived.id, value: lived.value })),
  };
}

function toChoices(items: readonly Item[], { strands }: Shown) {
  const values = items.flatMap(({ livedUpTo }) => livedUpTo);
  const named = new Map(values.map(({ id, value }) => [id, value]));
  return {
    kinds: feedKinds.filter((kind) => items.some((item) => item.kind === kind)),
    strands: [...strands].map(toNamed),
    values: [...named].map(toNamed),
  };
}

function toNamed([id, name]: readonly [string, string]) {
  return { id, name };
}

function toTime(changes: readonly SmallChange[], dayOf: (at: string) => string): TimeReleasedView {
  const { rows, sums, changes: count, since } = toTimeReleased(changes);
  return {
    rows: rows.map(({ at, ...row }) => ({ ...row, on: dayOf(at) })),
    sums: [...sums],
    changes: count,
    since: since && dayOf(since),
  };
}
