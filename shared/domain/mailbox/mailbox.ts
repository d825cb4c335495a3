/** A person's mailbox: what waits to be told them, where they are reached, and what was sent and when (P12, P15). */
import type { ProgrammeRole } from '../permissions.ts';

export type Mailbox = {
  readonly id: 'mailbox';
  readonly tenantId: string;
  readonly personId: string;
  readonly timeZone: string;
  /** The tag of the language they last wrote to us in (BCP 47): what they are told unasked is in it. */
  readonly language: string;
  /** Null until the person or their team's roster has been seen. */
  readonly address: Address | null;
  /**
   * Where their team was heard from since, where that is elsewhere: tried when Teams does not know them
   * under their own address any more.
   */
  readonly otherServiceUrl: string | null;
  /** Teams said that they cannot be written to; true until they write again. */
  readonly isUnreachable: boolean;
  readonly quiet: QuietNow;
  readonly waiting: readonly Item[];
  /** The working day on which they were last told something, `YYYY-MM-DD`: once a day is enough (P15). */
  readonly lastSentOn: string | null;
  /** What is being sent right now: if the process dies here, nobody knows whether it arrived. */
  readonly sending: Sending | null;
  /** Set while something was tried and not sent. */
  readonly retry: Retry | null;
  /** What was sent or could not be, newest last. */
  readonly deliveries: readonly Delivery[];
  /** The entries enqueued before, so that one relayed again changes nothing. */
  readonly processedIds: readonly string[];
  /** ISO instant at which to look at it next; null when there is nothing to do. */
  readonly dueAt: string | null;
};

/** Until somebody is heard in another. */
export const usualLanguage = 'en-GB';

/** How Teams is asked to reach somebody: in the chat they have with the app, or by opening one. */
export type Address = {
  readonly serviceUrl: string;
  /** The id Teams gives the person towards this app. */
  readonly userId: string;
  /** Null until there is a chat. */
  readonly conversationId: string | null;
};

/** What somebody asked for in words: nothing at all, or nothing before a day (null: until they say). */
export type Quiet =
  | { readonly kind: 'none' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'paused'; readonly until: string | null };

/** With the ISO instant at which they asked for it. */
export type QuietNow =
  | { readonly kind: 'none' }
  | (Exclude<Quiet, { readonly kind: 'none' }> & { readonly from: string });

/** What waits to be told. Ids only: the words are put together when it is sent, from how things stand then. */
export type Item = {
  /** The same thing has the same id, and waits once. */
  readonly id: string;
  readonly teamId: string;
  /** ISO instant before which it is not told. */
  readonly notBefore: string;
} & (
  | { readonly kind: 'news'; readonly changeId: string; readonly since: string }
  | { readonly kind: 'ask'; readonly changeId: string; readonly askId: string }
  /** The occurrence is the Monday of its week, `YYYY-MM-DD`. */
  | { readonly kind: 'check-in'; readonly occurrence: string }
  /** `since` is when the check-in was due: whatever moved after that makes it needless. */
  | { readonly kind: 'reminder'; readonly occurrence: string; readonly since: string }
  | { readonly kind: 'pulse'; readonly occurrence: string }
  /** A conversation they said they would have, on that day (`YYYY-MM-DD`). */
  | {
      readonly kind: 'talk';
      readonly changeId: string;
      readonly stakeholderId: string;
      readonly on: string;
    }
  /** Somebody who led is back without their role; `since` is when they came. */
  | { readonly kind: 'lead-back'; readonly personId: string; readonly since: string }
  /** What a team has is to go: told to those who may take it with them, or keep it. */
  | { readonly kind: 'ending'; readonly endingId: string }
  /** An experiment they look after is to be looked at, on that day (`YYYY-MM-DD`). */
  | {
      readonly kind: 'review';
      readonly programmeId: string;
      readonly experimentId: string;
      readonly on: string;
    }
  /** They were named for a blueprint, or their team is asked to draw one up with others; `since` is when. */
  | {
      readonly kind: 'blueprint';
      readonly programmeId: string;
      readonly what: ProgrammeRole | 'asked';
      readonly since: string;
    }
  /** There is something to make sense of in that round of a blueprint they look after, or whose it is that is not in yet. */
  | {
      readonly kind: 'pack';
      readonly programmeId: string;
      readonly round: number;
      /** They may have heard that something is not in yet, and by now all of it is. */
      readonly isAllIn?: true | undefined;
    }
  /** Changes they logged or look after in that team went into a blueprint; `version` is its own once the first of them had. */
  | { readonly kind: 'went'; readonly programmeId: string; readonly version: number }
  /** A lead of the team left something of a change they logged out of what is put in for a blueprint. */
  | { readonly kind: 'left-out'; readonly changeId: string }
);

export const itemKinds = [
  'news',
  'ask',
  'check-in',
  'reminder',
  'pulse',
  'talk',
  'lead-back',
  'ending',
  'review',
  'blueprint',
  'pack',
  'went',
  'left-out',
] as const;

export type ItemKind = Item['kind'];

export type TimedItem = Extract<
  Item,
  { readonly kind: 'check-in' } | { readonly kind: 'reminder' } | { readonly kind: 'pulse' }
>;

/** These have a time of their own, and are not told a day late; the others wait for telling hours. */
export function isTimed(item: Item): item is TimedItem {
  return item.kind === 'check-in' || item.kind === 'reminder' || item.kind === 'pulse';
}

/** Taken out of what waits while it is on its way. */
export type Sending = {
  /** From what it tells, so that the same delivery has the same id in every process. */
  readonly id: string;
  readonly items: readonly Item[];
  readonly at: string;
  /** Drawn by whoever marked it, so that they know their own mark again. */
  readonly by: string;
};

/** Nothing is tried before that ISO instant. `tries`: how often it was, so that each wait is longer. */
export type Retry = { readonly at: string; readonly tries: number };

/**
 * - `sent`: Teams took it.
 * - `unconfirmed`: it may or may not have arrived; it is not sent again.
 * - `unreachable`: Teams said no, for this person; it waits until they write again.
 * - `refused`: Teams would not have it as it was; it waits as well.
 * - `missed`: its time had long passed when it could have been sent.
 * - `not-asked`: its time came while they wanted to hear nothing.
 */
export const outcomes = [
  'sent',
  'unconfirmed',
  'unreachable',
  'refused',
  'missed',
  'not-asked',
] as const;

export type Outcome = (typeof outcomes)[number];

export type Delivery = {
  readonly id: string;
  readonly kinds: readonly ItemKind[];
  readonly at: string;
  readonly outcome: Outcome;
};

export const deliveriesKept = 30;
/** Whoever hears nothing for months finds the newest of it. */
export const waitingKept = 60;
export const processedIdsKept = 200;

export type NewMailbox = Pick<Mailbox, 'tenantId' | 'personId' | 'timeZone'>;

export function createMailbox(place: NewMailbox): Mailbox {
  return {
    id: 'mailbox',
    ...place,
    language: usualLanguage,
    address: null,
    otherServiceUrl: null,
    isUnreachable: false,
    quiet: { kind: 'none' },
    waiting: [],
    lastSentOn: null,
    sending: null,
    retry: null,
    deliveries: [],
    processedIds: [],
    dueAt: null,
  };
}
