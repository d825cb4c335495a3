/** Loads one thing that waits to be told, as it stands at the moment of sending. */

import type { WentNow } from '../../domain/blueprint/tell-went.ts';
import type { DomainError } from '../../domain/errors.ts';
import { teamQuietUntil } from '../../domain/journey/journey.ts';
import type { Item, Mailbox } from '../../domain/mailbox/mailbox.ts';
import { may } from '../../domain/permissions.ts';
import type { TeamRef } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Ask, findAsk } from '../../domain/small-change/asks.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import { type HistoryLine, toHistoryLines } from '../../domain/small-change/story/history-lines.ts';
import type { Stakeholder } from '../../domain/stakeholders/stakeholder.ts';
import type { Ending } from '../../domain/team/ending.ts';
import type { FormerLead } from '../../domain/team/leads.ts';
import { findReturn } from '../../domain/team/returns.ts';
import { isAsked } from '../../domain/team/status.ts';
import { findMember, type Member, type Team } from '../../domain/team/team.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { loadLeftOutItem } from '../gathered/load-left-out-item.ts';
import { loadWentItem, type WentToTell } from '../programme/load-went-item.ts';
import { loadPulseToAnswer, type PulseToAnswer } from '../pulse/load-pulse.ts';
import { changeType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { type BlueprintToTell, loadBlueprintItem } from './load-blueprint-item.ts';
import { type CheckInToAnswer, loadCheckInItem } from './load-check-in-item.ts';
import { loadPackItem, type PackToTell } from './load-pack-item.ts';
import { loadReviewItem, type ReviewToAnswer } from './load-review-item.ts';

/** What others did to a change, oldest first. */
export type News = {
  readonly change: SmallChange;
  readonly lines: readonly HistoryLine[];
  /** A conversation about it that is theirs to have today. */
  readonly talk?: Stakeholder;
  /** Where it went in a blueprint. */
  readonly went?: WentNow;
  /** A lead of their team left something of it out of what is put in for a blueprint. */
  readonly isLeftOut?: true;
};

export type AskToAnswer = { readonly change: SmallChange; readonly ask: Ask };

/** Somebody who led and is back in that team; whoever is told may give them their role. */
export type LeadBack = { readonly team: TeamRef; readonly lead: FormerLead };

/** What that team has is to go; whoever is told may keep it. */
export type TeamEnding = { readonly team: Team; readonly ending: Ending };

export type Loaded =
  | ({ readonly kind: 'news'; readonly item: Item } & News)
  | ({ readonly kind: 'ask'; readonly item: Item } & AskToAnswer)
  | ({ readonly kind: 'check-in'; readonly item: Item } & CheckInToAnswer)
  | ({ readonly kind: 'pulse'; readonly item: Item } & PulseToAnswer)
  | ({ readonly kind: 'lead-back'; readonly item: Item } & LeadBack)
  | ({ readonly kind: 'ending'; readonly item: Item } & TeamEnding)
  | ({ readonly kind: 'review'; readonly item: Item } & ReviewToAnswer)
  | ({ readonly kind: 'blueprint'; readonly item: Item } & AboutBlueprint)
  | { readonly kind: 'went'; readonly item: Item; readonly changes: readonly WentToTell[] }
  | { readonly kind: 'obsolete' | 'missed'; readonly item: Item }
  | { readonly kind: 'held'; readonly item: Item; readonly until: string };

/** What there is to tell of a blueprint, in one line each. */
export type AboutBlueprint = BlueprintToTell | PackToTell;

type TeamOf = (teamId: string) => ReturnType<typeof readTeam>;

export type ItemDeps = Pick<Deps, 'store' | 'clock' | 'calendar' | 'newId'> & {
  readonly teamOf: TeamOf;
};

/** For one message: a team is read once, however much there is to tell of it. */
export function eachTeamOnce(tenantId: string, { store }: Pick<Deps, 'store'>): TeamOf {
  const read = new Map<string, ReturnType<typeof readTeam>>();
  return (teamId) => {
    const team = read.get(teamId) ?? readTeam(store, tenantId, teamId);
    read.set(teamId, team);
    return team;
  };
}

/** Errors: `busy`. */
export async function loadItem(
  { tenantId, personId, waiting }: Mailbox,
  item: Item,
  deps: ItemDeps,
): Promise<Result<Loaded, DomainError>> {
  const { store, clock, calendar } = deps;
  if (item.kind === 'check-in' || item.kind === 'reminder') {
    const checkIn = await loadCheckInItem(tenantId, personId, item, { store, clock, calendar });
    if (!checkIn.ok) return checkIn;
    const team = checkIn.value?.open.team;
    if (!checkIn.value || !team || !isAsked(team)) return ok({ kind: 'obsolete', item });
    const isQuiet = heldUntil(team, clock.now(), calendar) !== null;
    return ok(isQuiet ? { kind: 'missed', item } : { kind: 'check-in', item, ...checkIn.value });
  }
  const team = await deps.teamOf(item.teamId);
  if (!team.ok) return team.error.kind === 'busy' ? team : ok({ kind: 'obsolete', item });
  const member = findMember(team.value, personId);
  if (!member) return ok({ kind: 'obsolete', item });
  if (item.kind === 'pulse' && !isAsked(team.value)) return ok({ kind: 'obsolete', item });
  const until = heldUntil(team.value, clock.now(), calendar);
  if (until) return ok({ kind: 'held', item, until });

  if (item.kind === 'pulse') {
    const pulse = await loadPulseToAnswer(team.value, item.occurrence, deps);
    if (!pulse.ok) return pulse;
    return ok(pulse.value ? { kind: 'pulse', item, ...pulse.value } : { kind: 'obsolete', item });
  }
  if (item.kind === 'lead-back') return ok(toLeadBack(item, team.value, member));
  if (item.kind === 'ending') return ok(toEnding(item, team.value, member));
  if (item.kind === 'review') {
    const review = await loadReviewItem(item, { team: team.value, personId }, deps);
    if (!review.ok) return review;
    return ok(
      review.value ? { kind: 'review', item, ...review.value } : { kind: 'obsolete', item },
    );
  }
  if (item.kind === 'blueprint') {
    const told = await loadBlueprintItem(item, { team: team.value, member }, deps);
    if (!told.ok) return told;
    return ok(told.value ? { kind: 'blueprint', item, ...told.value } : { kind: 'obsolete', item });
  }
  if (item.kind === 'pack') {
    const pack = await loadPackItem(item, { team: team.value, personId, waiting }, deps);
    if (!pack.ok) return pack;
    return ok(pack.value ? { kind: 'blueprint', item, ...pack.value } : { kind: 'obsolete', item });
  }
  if (item.kind === 'went') {
    const went = await loadWentItem(item, { team: team.value, personId }, deps);
    if (!went.ok) return went;
    const isThere = went.value.length > 0;
    return ok(isThere ? { kind: 'went', item, changes: went.value } : { kind: 'obsolete', item });
  }
  if (item.kind === 'left-out') {
    const change = await loadLeftOutItem(item, { team: team.value, personId }, deps);
    if (!change.ok) return change;
    const news = { kind: 'news', item, lines: [], isLeftOut: true } as const;
    return ok(change.value ? { ...news, change: change.value } : { kind: 'obsolete', item });
  }
  const key = { tenantId, teamId: item.teamId, changeId: item.changeId };
  const change = await repository.read(store, changeType, key);
  if (!change.ok) return change.error.kind === 'busy' ? change : ok({ kind: 'obsolete', item });
  return ok(toLoaded(item, change.value, personId));
}

/** The instant the team's quiet is over; null when it is not quiet today. */
function heldUntil({ journey, timeZone }: Team, now: string, calendar: Deps['calendar']) {
  const until = teamQuietUntil(journey, calendar.dayOf(now, timeZone), calendar);
  return until && calendar.instantOf(until, '00:00', timeZone);
}

type LeadBackItem = Extract<Item, { readonly kind: 'lead-back' }>;

function toLeadBack(item: LeadBackItem, team: Team, { role }: Member): Loaded {
  const lead = findReturn(team, item.personId, item.since);
  if (!lead || !may(role, 'set-up-team', false)) return { kind: 'obsolete', item };
  return { kind: 'lead-back', item, team: { id: team.id, name: team.name }, lead };
}

type EndingItem = Extract<Item, { readonly kind: 'ending' }>;

/** Called off, or by whoever may not keep it any more, there is nothing to say. */
function toEnding(item: EndingItem, team: Team, { role }: Member): Loaded {
  const { ending } = team;
  if (ending?.id !== item.endingId || !may(role, 'end-team', false))
    return { kind: 'obsolete', item };
  return { kind: 'ending', item, team, ending };
}

type OfChange = Extract<Item, { readonly kind: 'news' | 'ask' | 'talk' }>;

function toLoaded(item: OfChange, change: SmallChange, personId: string): Loaded {
  if (item.kind === 'ask') {
    const ask = findAsk(change, item.askId);
    const isOpen = ask && ask.answer === null && change.status === 'open';
    return isOpen ? { kind: 'ask', item, change, ask } : { kind: 'obsolete', item };
  }
  if (item.kind === 'talk') return toTalk(item, change, personId);
  const lines = linesSince(change, item.since, personId);
  return lines.length > 0 ? { kind: 'news', item, change, lines } : { kind: 'obsolete', item };
}

type TalkItem = Extract<Item, { readonly kind: 'talk' }>;

/** Put off, given to somebody else or done with, there is nothing left to say. */
function toTalk(item: TalkItem, change: SmallChange, personId: string): Loaded {
  const talk = change.stakeholders.find(
    ({ id, nextTalkOn, nextTalkBy }) =>
      id === item.stakeholderId && nextTalkOn === item.on && nextTalkBy?.id === personId,
  );
  if (!talk || change.status === 'withdrawn') return { kind: 'obsolete', item };
  return { kind: 'news', item, change, lines: [], talk };
}

/** What others did since, oldest first. */
function linesSince(change: SmallChange, since: string, personId: string): readonly HistoryLine[] {
  const isNews = change.history.map(({ at, by }) => at >= since && by.id !== personId);
  return toHistoryLines(change)
    .toReversed()
    .filter((_line, place) => isNews[place]);
}
