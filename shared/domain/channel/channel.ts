/** A team's channel: where it is, the stage's card that stands in it, and what waits to be shared there (P13). */

import type { Stage } from '../journey/stage.ts';
import type { PersonRef } from '../person.ts';

export type Channel = {
  readonly id: 'channel';
  readonly tenantId: string;
  readonly teamId: string;
  /** Null until the app was added to the team, or somebody wrote to it there. */
  readonly address: ChannelAddress | null;
  /** Teams said that it cannot be written to; true until the app is added or spoken to again. */
  readonly isUnreachable: boolean;
  /** Null: the journey says which stage is open. */
  readonly choice: StageChoice | null;
  /** The stage whose card was posted last. */
  readonly prompt: StagePrompt | null;
  /** The day of the last card posted by itself, `YYYY-MM-DD`, wherever that was: one a week is enough. */
  readonly promptedOn: string | null;
  /** The month told of last, `YYYY-MM`: each is told of once. Null until the first after the weeks. */
  readonly digestOf: string | null;
  /** The blueprint whose draft was shown last, and in which round of it: once a round. Null before the first. */
  readonly draftOf: DraftOf | null;
  /** What people chose to share and is not posted yet. */
  readonly shares: readonly Share[];
  /** What was posted of that, newest last. */
  readonly posts: readonly SharedPost[];
  /** The post on its way right now: if the process dies here, nobody knows whether it arrived. */
  readonly sending: ChannelSending | null;
  /** What was posted or could not be, newest last. */
  readonly deliveries: readonly ChannelDelivery[];
  /** The shares taken in before and the commands given, so that one repeated changes nothing. */
  readonly processedIds: readonly string[];
  /** ISO instant of the next look at the stage; null when there is nothing to come. */
  readonly lookAt: string | null;
  /** ISO instant at which to look at what is posted again, as something it tells may have changed. */
  readonly refreshAt: string | null;
  /** ISO instant before which Teams asked not to be asked again. */
  readonly notBefore: string | null;
  /** How often in a row something was tried and not sent, so that each wait is longer. */
  readonly tries: number;
  /** Derived from the rest: when to look at it by itself. */
  readonly dueAt: string | null;
};

export type DraftOf = { readonly programmeId: string; readonly round: number };

export type ChannelAddress = {
  readonly serviceUrl: string;
  /** Of the channel, not of a thread in it. */
  readonly conversationId: string;
};

/** A stage that somebody opened in words. */
export type StageChoice = {
  readonly stage: Stage;
  /** Where the journey stood then: the choice holds until it has gone further than both. */
  readonly journeyStage: Stage;
  readonly by: PersonRef;
  readonly at: string;
};

export type StagePrompt = {
  readonly stage: Stage;
  /** The Monday of the week it opened in, `YYYY-MM-DD`; what is counted begins there. */
  readonly since: string;
  /** Null: the journey opened it. */
  readonly by: PersonRef | null;
  /** Null when nobody knows whether the card arrived, or it did not: there is nothing to replace. */
  readonly activityId: string | null;
  readonly shown: StageCounts;
  readonly isClosed: boolean;
};

/**
 * - Mission: ideas logged since it opened, and people they came from.
 * - Develop: plans complete, and plans begun.
 * - Influence: people won over, and yeses.
 * - Grow: stories told, and changes being tried.
 */
export type StageCounts = { readonly main: number; readonly beside: number };

/** Somebody chose to share it with the team. Ids only: the words are put together when it is posted. */
export type Share = {
  /** The same thing has the same id, and is posted once. */
  readonly id: string;
  readonly at: string;
} & (
  | { readonly kind: 'yes'; readonly changeId: string; readonly askId: string }
  | { readonly kind: 'thanks'; readonly changeId: string; readonly thanksId: string }
  /** The occurrence is the Monday of its week, `YYYY-MM-DD`. */
  | { readonly kind: 'check-in'; readonly personId: string; readonly occurrence: string }
  /** Opened by a lead: it stands alone, and waits for no company. */
  | { readonly kind: 'vote'; readonly voteId: string }
  /** What the team has is to go on a day. It stands alone as well. */
  | { readonly kind: 'ending'; readonly endingId: string }
  /** What moved in a month, `YYYY-MM`, with the changes it tells of. Never waits here: it is posted by the calendar. */
  | { readonly kind: 'digest'; readonly month: string; readonly changeIds: readonly string[] }
  /** The draft of a blueprint. Never waits here either. */
  | ({ readonly kind: 'draft' } & DraftOf)
);

export type SharedPost = {
  readonly activityId: string;
  readonly shares: readonly Share[];
  /** Something in it may have been taken back or put another way. */
  readonly isStale: boolean;
};

/** What people did: several of them stand in one post. */
export type SharedDeed = Exclude<Share, { readonly kind: 'vote' | 'ending' | 'digest' | 'draft' }>;

/** What stands alone in its post, and is posted at once. */
export type Standing = Exclude<Share, SharedDeed>;

const standing: readonly Share['kind'][] = ['vote', 'ending', 'digest', 'draft'];

export function standsAlone(share: Share): share is Standing {
  return standing.includes(share.kind);
}

/** What a change tells its team's channel: that it moved, and what somebody shared by it. */
export type ChannelNote = { readonly id: string; readonly share: Share | null };

export type NewPost =
  | ({ readonly kind: 'stage' } & Pick<StagePrompt, 'stage' | 'since' | 'by' | 'shown'>)
  | { readonly kind: 'digest'; readonly month: string; readonly changeIds: readonly string[] }
  | ({ readonly kind: 'draft' } & DraftOf)
  | { readonly kind: 'shares'; readonly shares: readonly Share[] };

export type ChannelSending = {
  readonly id: string;
  readonly at: string;
  readonly post: NewPost;
  /** Drawn by whoever marked it, so that they know their own mark again. */
  readonly by: string;
};

export const postKinds = ['stage', 'shares', 'close', 'digest', 'draft'] as const;

/** As for a person's deliveries; a later card that closes a stage replaces the one that opened it. */
export const postOutcomes = ['sent', 'unconfirmed', 'unreachable', 'refused'] as const;

export type ChannelDelivery = {
  readonly id: string;
  readonly kind: (typeof postKinds)[number];
  readonly at: string;
  readonly outcome: (typeof postOutcomes)[number];
  readonly activityId: string | null;
};

export const channelLimits = { shares: 20, posts: 20, deliveries: 60, processedIds: 200 } as const;

export function createChannel(place: Pick<Channel, 'tenantId' | 'teamId'>): Channel {
  return {
    id: 'channel',
    ...place,
    ...{
      address: null,
      isUnreachable: false,
      choice: null,
      prompt: null,
      promptedOn: null,
      digestOf: null,
      draftOf: null,
    },
    ...{ shares: [], posts: [], sending: null, deliveries: [], processedIds: [] },
    ...{ lookAt: null, refreshAt: null, notBefore: null, tries: 0, dueAt: null },
  };
}

/** A card that stands there for everybody: what one person opens from it is theirs alone. */
export function standsFor({ deliveries }: Channel, activityId: string): boolean {
  return deliveries.some((delivery) => delivery.activityId === activityId);
}

/** Whether there is a card of an open stage to keep up to date. */
export function isPromptOut({ prompt }: Pick<Channel, 'prompt'>): boolean {
  return prompt !== null && prompt.activityId !== null && !prompt.isClosed;
}
