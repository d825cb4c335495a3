/** Puts together what a person is told, from how things stand at the moment of sending. */
import type { DomainError } from '../domain/errors.ts';
import { teamQuietUntil } from '../domain/journey.ts';
import { type Item, isTimed, type Mailbox, type TimedItem } from '../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../domain/result.ts';
import { type Ask, findAsk } from '../domain/small-change/asks.ts';
import { type HistoryLine, toHistoryLines } from '../domain/small-change/history-lines.ts';
import type { SmallChange } from '../domain/small-change/small-change.ts';
import { findMember, type Team } from '../domain/team.ts';
import { readAggregate } from './aggregates.ts';
import type { Deps } from './deps.ts';
import { changeKind } from './kinds.ts';
import { type CheckInToAnswer, loadCheckInItem } from './load-check-in-item.ts';
import { loadPulseToAnswer, type PulseToAnswer } from './load-pulse.ts';
import { teamPartition } from './partitions.ts';
import { readTeam } from './read-team.ts';
import { waitsUntil } from './wait-for-check-in.ts';

/** What others did to a change, oldest first. */
export type News = { readonly change: SmallChange; readonly lines: readonly HistoryLine[] };

export type AskToAnswer = { readonly change: SmallChange; readonly ask: Ask };

export type Told = {
  readonly checkIns: readonly CheckInToAnswer[];
  readonly news: readonly News[];
  readonly asks: readonly AskToAnswer[];
  readonly pulse: PulseToAnswer | null;
};

export type ToTell = {
  /** The items that what follows tells. */
  readonly items: readonly Item[];
  readonly told: Told;
  /** Nothing is left to say of these. */
  readonly moot: readonly Item[];
  /** Their time is today, and today their team has a workshop or a pause. */
  readonly missed: readonly Item[];
  /** Not now: their team has a workshop or a pause, or their check-in comes later today. With when to look again. */
  readonly held: readonly { readonly item: Item; readonly until: string }[];
};

type Loaded =
  | ({ readonly kind: 'news'; readonly item: Item } & News)
  | ({ readonly kind: 'ask'; readonly item: Item } & AskToAnswer)
  | ({ readonly kind: 'check-in'; readonly item: Item } & CheckInToAnswer)
  | ({ readonly kind: 'pulse'; readonly item: Item } & PulseToAnswer)
  | { readonly kind: 'moot' | 'missed'; readonly item: Item }
  | { readonly kind: 'held'; readonly item: Item; readonly until: string };

/** With a check-in comes all else there is to tell, however short it has waited. Errors: `busy`. */
export async function loadMessage(
  mailbox: Mailbox,
  items: readonly Item[],
  deps: Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>,
): Promise<Result<ToTell, DomainError>> {
  const due = await loadItems(mailbox, items, deps);
  if (!due.ok) return due;
  const isAsked = due.value.some(({ kind }) => kind === 'check-in');
  const others = mailbox.waiting.filter((item) => !items.includes(item) && !isTimed(item));
  const gathered = await loadItems(mailbox, isAsked ? others : [], deps);
  if (!gathered.ok) return gathered;
  const loaded = [...due.value, ...gathered.value];
  const checkIns = loaded.filter((each) => each.kind === 'check-in');
  const news = loaded.filter((each) => each.kind === 'news');
  const asks = loaded.filter((each) => each.kind === 'ask');
  const moot = loaded.filter(({ kind }) => kind === 'moot').map(({ item }) => item);
  const missed = loaded.filter(({ kind }) => kind === 'missed').map(({ item }) => item);
  const held = loaded.filter((each) => each.kind === 'held');
  const [pulse = null] = loaded.filter((each) => each.kind === 'pulse');
  const untimed = [...news, ...asks].map(({ item }) => item);
  if (checkIns.length === 0 && pulse === null && untimed.length > 0) {
    const until = await waitsUntil(mailbox, deps);
    if (!until.ok) return until;
    const { value } = until;
    if (value !== null) {
      const waiting = untimed.map((item) => ({ item, until: value }));
      return ok({ items: [], told: nothing, moot, missed, held: [...held, ...waiting] });
    }
  }
  const timed = [...checkIns, ...(pulse ? [pulse] : [])].map(({ item }) => item);
  const told = { checkIns, news, asks, pulse };
  return ok({ items: [...timed, ...untimed], told, moot, missed, held });
}

const nothing: Told = { checkIns: [], news: [], asks: [], pulse: null };

async function loadItems(
  mailbox: Mailbox,
  items: readonly Item[],
  deps: Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>,
): Promise<Result<readonly Loaded[], DomainError>> {
  const loaded: Loaded[] = [];
  for (const item of items) {
    // Of several teams' pulses one a day: the next draws its slip when it is sent.
    if (item.kind === 'pulse' && loaded.some(({ kind }) => kind === 'pulse')) {
      loaded.push({ kind: 'held', item, until: startOfTomorrow(mailbox, deps) });
      continue;
    }
    const one = await loadItem(mailbox, item, deps);
    if (!one.ok) return one;
    loaded.push(one.value);
  }
  return ok(loaded);
}

async function loadItem(
  { tenantId, personId }: Mailbox,
  item: Item,
  deps: Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>,
): Promise<Result<Loaded, DomainError>> {
  const { store, clock, calendar } = deps;
  const team = await readTeam(store, tenantId, item.teamId);
  if (!team.ok) return team.error.kind === 'busy' ? team : ok({ kind: 'moot', item });
  if (!findMember(team.value, personId)) return ok({ kind: 'moot', item });
  if (isTimed(item) && !team.value.hasApp) return ok({ kind: 'moot', item });
  const until = heldUntil(team.value, clock.now(), calendar);
  if (item.kind === 'check-in' || item.kind === 'reminder') {
    const checkIn = await loadCheckInItem(tenantId, personId, item, { store, clock, calendar });
    if (!checkIn.ok) return checkIn;
    if (checkIn.value === null) return ok({ kind: 'moot', item });
    return ok(
      until === null ? { kind: 'check-in', item, ...checkIn.value } : { kind: 'missed', item },
    );
  }
  if (until) return ok({ kind: 'held', item, until });

  if (item.kind === 'pulse') {
    const pulse = await loadPulseToAnswer(team.value, item.occurrence, deps);
    if (!pulse.ok) return pulse;
    return ok(pulse.value ? { kind: 'pulse', item, ...pulse.value } : { kind: 'moot', item });
  }
  if (isTimed(item)) return ok({ kind: 'moot', item });
  const key = { pk: teamPartition(tenantId, item.teamId), id: item.changeId };
  const change = await readAggregate(store, changeKind, key);
  if (!change.ok) return change.error.kind === 'busy' ? change : ok({ kind: 'moot', item });
  return ok(toLoaded(item, change.value.doc, personId));
}

function startOfTomorrow(
  { timeZone }: Mailbox,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
): string {
  const today = calendar.dayOf(clock.now(), timeZone);
  return calendar.instantOf(calendar.addDays(today, 1), '00:00', timeZone);
}

/** The instant the team's quiet is over; null when it is not quiet today. */
function heldUntil({ journey, timeZone }: Team, now: string, calendar: Deps['calendar']) {
  const until = teamQuietUntil(journey, calendar.dayOf(now, timeZone), calendar);
  return until && calendar.instantOf(until, '00:00', timeZone);
}

function toLoaded(item: Exclude<Item, TimedItem>, change: SmallChange, personId: string): Loaded {
  if (item.kind === 'ask') {
    const ask = findAsk(change, item.askId);
    const isOpen = ask && ask.answer === null && change.status === 'open';
    return isOpen ? { kind: 'ask', item, change, ask } : { kind: 'moot', item };
  }
  const lines = linesSince(change, item.since, personId);
  return lines.length > 0 ? { kind: 'news', item, change, lines } : { kind: 'moot', item };
}

/** What others did since, oldest first. */
function linesSince(change: SmallChange, since: string, personId: string): readonly HistoryLine[] {
  const isNews = change.history.map(({ at, by }) => at >= since && by.id !== personId);
  return toHistoryLines(change)
    .toReversed()
    .filter((_line, place) => isNews[place]);
}
