/** Puts together what a person is told, from how things stand at the moment of sending. */
import type { Experiment } from '../../domain/blueprint/experiment.ts';
import type { DomainError } from '../../domain/errors.ts';
import { type Item, isTimed, type Mailbox } from '../../domain/mailbox/mailbox.ts';
import { talksFirst } from '../../domain/mailbox/talks-first.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import type { WentToTell } from '../programme/load-went-item.ts';
import type { PulseToAnswer } from '../pulse/load-pulse.ts';
import { holdUntil } from './hold-for-check-in.ts';
import type { CheckInToAnswer } from './load-check-in-item.ts';
import {
  type AboutBlueprint,
  type AskToAnswer,
  eachTeamOnce,
  type ItemDeps,
  type LeadBack,
  type Loaded,
  loadItem,
  type News,
  type TeamEnding,
} from './load-item.ts';
import { loadLeftOpen, type ReviewToAnswer } from './load-review-item.ts';

export type Told = {
  readonly checkIns: readonly CheckInToAnswer[];
  readonly news: readonly News[];
  readonly asks: readonly AskToAnswer[];
  readonly pulse: PulseToAnswer | null;
  /** Who led and is back without their role. */
  readonly leadsBack: readonly LeadBack[];
  /** Teams whose work is to go. */
  readonly endings: readonly TeamEnding[];
  /** Experiments to look at today. */
  readonly reviews: readonly ReviewToAnswer[];
  /** Those that were to be looked at since their last check-in, and were not. */
  readonly leftOpen: readonly Experiment[];
  /** Blueprints they are named for, that their team is asked to draw up with others, or for which there is something to make sense of. */
  readonly blueprints: readonly AboutBlueprint[];
};

export type ToTell = {
  /** The items that what follows tells. */
  readonly items: readonly Item[];
  readonly told: Told;
  /** Nothing is left to say of these. */
  readonly obsolete: readonly Item[];
  /** Their time is today, and today their team has a workshop or a pause. */
  readonly missed: readonly Item[];
  /** Not now: their team has a workshop or a pause, or their check-in comes later today. With when to look again. */
  readonly held: readonly { readonly item: Item; readonly until: string }[];
};

/** With a check-in comes all else there is to tell, however short it has waited. Errors: `busy`. */
export async function loadMessage(
  mailbox: Mailbox,
  items: readonly Item[],
  given: Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'>,
): Promise<Result<ToTell, DomainError>> {
  const deps = { ...given, teamOf: eachTeamOnce(mailbox.tenantId, given) };
  const due = await loadItems(mailbox, items, deps);
  if (!due.ok) return due;
  const isAsked = due.value.some(({ kind }) => kind === 'check-in');
  const others = mailbox.waiting.filter(
    (item) =>
      !items.includes(item) && (isAsked || item.kind === 'review') && isItsDay(item, mailbox, deps),
  );
  const gathered = await loadItems(mailbox, items.length > 0 ? others : [], deps);
  if (!gathered.ok) return gathered;
  const loaded = [...due.value, ...gathered.value];
  const checkIns = loaded.filter((each) => each.kind === 'check-in');
  const heard = loaded.filter((each) => each.kind === 'news');
  const went = loaded.filter((each) => each.kind === 'went');
  const news = talksFirst(
    joinWent(
      heard,
      went.flatMap(({ changes }) => changes),
    ),
  );
  const asks = loaded.filter((each) => each.kind === 'ask');
  const obsolete = loaded.filter(({ kind }) => kind === 'obsolete').map(({ item }) => item);
  const missed = loaded.filter(({ kind }) => kind === 'missed').map(({ item }) => item);
  const held = loaded.filter((each) => each.kind === 'held');
  const [pulse = null] = loaded.filter((each) => each.kind === 'pulse');
  const leadsBack = loaded.filter((each) => each.kind === 'lead-back');
  const endings = loaded.filter((each) => each.kind === 'ending');
  const reviews = loaded.filter((each) => each.kind === 'review');
  const blueprints = loaded.filter((each) => each.kind === 'blueprint');
  const rest = [...leadsBack, ...endings, ...reviews, ...blueprints];
  const untimed = [...heard, ...went, ...asks, ...rest].map(({ item }) => item);
  if (checkIns.length === 0 && pulse === null && untimed.length > 0) {
    const until = await holdUntil(mailbox, deps);
    if (!until.ok) return until;
    const { value } = until;
    if (value !== null) {
      const waiting = untimed.map((item) => ({ item, until: value }));
      return ok({ items: [], told: nothing, obsolete, missed, held: [...held, ...waiting] });
    }
  }
  const timed = [...checkIns, ...(pulse ? [pulse] : [])].map(({ item }) => item);
  const leftOpen = await loadAllLeftOpen(checkIns, mailbox, deps);
  if (!leftOpen.ok) return leftOpen;
  const beside = { pulse, leadsBack, endings, reviews, leftOpen: leftOpen.value, blueprints };
  const told = { checkIns, news, asks, ...beside };
  return ok({ items: [...timed, ...untimed], told, obsolete, missed, held });
}

/**
 * What only gathers company is told early; a conversation has a day of its own. So has a look at an experiment, what
 * there is to make sense of and where changes went, which come with whatever else is told on it.
 */
function isItsDay(
  item: Item,
  { timeZone }: Mailbox,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
): boolean {
  const now = clock.now();
  if (item.kind === 'review' || item.kind === 'pack' || item.kind === 'went')
    return calendar.dayOf(item.notBefore, timeZone) <= calendar.dayOf(now, timeZone);
  return !isTimed(item) && (item.kind !== 'talk' || item.notBefore <= now);
}

/** A change of which there is other news says it there. */
function joinWent(heard: readonly News[], went: readonly WentToTell[]): readonly News[] {
  const isFirst = ({ change }: News, at: number) =>
    heard.findIndex((each) => each.change.id === change.id) === at;
  const ofChange = new Map(went.map((each) => [each.change.id, each.went]));
  const joined = heard.map((each, at): News => {
    const theirs = isFirst(each, at) ? ofChange.get(each.change.id) : undefined;
    return theirs ? { ...each, went: theirs } : each;
  });
  return [
    ...joined,
    ...went.filter(({ change }) => !heard.some((each) => each.change.id === change.id)),
  ];
}

const nothing: Told = {
  ...{ checkIns: [], news: [], asks: [], pulse: null },
  ...{ leadsBack: [], endings: [], reviews: [], leftOpen: [], blueprints: [] },
};

/** What waits to be asked, or is asked in this very message, is no more said than that. Errors: `busy`. */
async function loadAllLeftOpen(
  checkIns: readonly CheckInToAnswer[],
  { waiting }: Mailbox,
  deps: ItemDeps,
): Promise<Result<readonly Experiment[], DomainError>> {
  const open: Experiment[] = [];
  for (const { open: checkIn, isReminder } of checkIns) {
    const found = isReminder ? ok([]) : await loadLeftOpen(checkIn, deps);
    if (!found.ok) return found;
    open.push(...found.value);
  }
  const asked = new Set(
    waiting.flatMap((item) => (item.kind === 'review' ? [item.experimentId] : [])),
  );
  return ok(open.filter(({ id }) => !asked.has(id)));
}

async function loadItems(
  mailbox: Mailbox,
  items: readonly Item[],
  deps: ItemDeps,
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

function startOfTomorrow(
  { timeZone }: Mailbox,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
): string {
  const today = calendar.dayOf(clock.now(), timeZone);
  return calendar.instantOf(calendar.addDays(today, 1), '00:00', timeZone);
}
