/** What a team has decided to work on first: its vote on themes, and the mission strands that came of it (P6). */

import type { Theme } from '../barriers/barriers.ts';
import { type Command, remember } from '../command.ts';
import type { PersonRef } from '../person.ts';

/** A theme with the votes it got. */
export type CountedTheme = Theme & { readonly votes: number };

/** Everyone's votes are kept beside their id while the vote is open, and forgotten when it closes. */
export type Ballot = {
  readonly personId: string;
  /** Empty where the last one was taken back. */
  readonly votes: readonly { readonly themeId: string; readonly votes: number }[];
  /** This person’s last presses, so that one sent again does not undo a later one. */
  readonly commands: readonly string[];
};

export type Vote = {
  readonly id: string;
  /** As they were called when the vote opened. */
  readonly themes: readonly Theme[];
  readonly status: 'open' | 'closed';
  readonly ballots: readonly Ballot[];
  /** Null while the vote is open. What of it may be shown: see `shown.ts`. */
  readonly result: VoteResult | null;
};

/** The theme with most votes comes first; no totals are kept where too few voted. */
export type VoteResult = { readonly voters: number; readonly totals: readonly CountedTheme[] };

/** A theme the team has chosen to work on; of its votes may be shown what `shown.ts` says. */
export type MissionStrand = CountedTheme & {
  /**
   * How many voted in the vote its votes are of; 0 where it was chosen without any to show, and null
   * where an earlier version did not keep it.
   */
  readonly voters: number | null;
  /** An ISO instant. */
  readonly since: string;
  /** What the team wants instead; null until a lead has put it in words (P25). */
  readonly mission: string | null;
  /** When it ended, an ISO instant; null while it goes on. Kept, so that what answers it can still be traced. */
  readonly until: string | null;
};

export type Strands = {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  /** The one open, or the last one. */
  readonly vote: Vote | null;
  readonly strands: readonly MissionStrand[];
  /** Goes up with everything but a ballot. */
  readonly version: number;
  readonly history: readonly StrandsEntry[];
  readonly appliedCommands: readonly string[];
  /** What the team’s channel has to hear of and has not been relayed yet. */
  readonly channelOutbox: readonly VoteNote[];
};

/** A vote was opened or closed, and its card in the team’s channel is to say so. */
export type VoteNote = {
  /** The same thing has the same id, and is told once. */
  readonly id: string;
  /** An ISO instant. */
  readonly at: string;
  readonly voteId: string;
  readonly did: 'opened' | 'closed';
};

export function toVoteNoteId(voteId: string, did: VoteNote['did']): string {
  return `vote ${did} ${voteId}`;
}

/** Ballots are secret: there is no entry for them, and no votes where too few voted. */
export type StrandsEntry = {
  readonly at: string;
  readonly by: PersonRef;
  readonly did: (typeof strandsActions)[number];
  readonly themes: readonly CountedTheme[];
  /** How the strand’s mission stood before, where it was named. */
  readonly mission?: string | null;
};

export const strandsActions = [
  'opened-vote',
  'closed-vote',
  'chose-strands',
  'ended-strand',
  'named-mission',
] as const;

export const historyLimit = 100;

export function noStrands(place: { readonly tenantId: string; readonly teamId: string }) {
  const empty: Strands = {
    id: 'priorities',
    ...place,
    vote: null,
    strands: [],
    version: 1,
    history: [],
    appliedCommands: [],
    channelOutbox: [],
  };
  return empty;
}

/** The priorities after the alteration, with who did it. */
export function applyAction(
  current: Strands,
  command: Command,
  done: Omit<StrandsEntry, 'at' | 'by'>,
  to: Partial<Pick<Strands, 'vote' | 'strands' | 'channelOutbox'>>,
): Strands {
  const entry: StrandsEntry = { at: command.at, by: command.by, ...done };
  return {
    ...current,
    ...to,
    version: current.version + 1,
    history: [...current.history, entry].slice(-historyLimit),
    appliedCommands: remember(current, command.id),
  };
}

export function isOpen(vote: Vote | null): vote is Vote {
  return vote?.status === 'open';
}
