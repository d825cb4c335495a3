/** A person's check-ins with one team: what moved, what is stuck, and what they can give (P14). */

/** How a change stands since last time: all three are good answers. */
export const movements = ['moved', 'not-yet', 'stuck'] as const;

export type Movement = (typeof movements)[number];

export type SaidOfChange = { readonly changeId: string; readonly movement: Movement };

export type CheckInAnswer = {
  /** The Monday of its week, `YYYY-MM-DD`: a week has one answer, and so has a month after the journey. */
  readonly occurrence: string;
  /** ISO instant. */
  readonly at: string;
  readonly said: readonly SaidOfChange[];
  /** The permission or cover they can give until the next. */
  readonly cover: string | null;
  readonly thanks: string | null;
  /** “Nothing moved, and that’s fine”, in one tap. */
  readonly nothingMoved: boolean;
  /** Whether its summary goes to the team's channel. */
  readonly shared: boolean;
};

/** One document a team and person, in the team's partition. */
export type CheckIns = {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly personId: string;
  /** Oldest first, one a week. */
  readonly answers: readonly CheckInAnswer[];
  /** What its team's channel has to hear of and has not been relayed yet, one a week: a summary to post, or one that reads otherwise now. */
  readonly shareOutbox: readonly CheckInShare[];
  /** Goes up by one with every answer. */
  readonly version: number;
  /** The last commands applied, so that a repeated one changes nothing. */
  readonly appliedCommands: readonly string[];
};

/** The id is that of the sharing, so that relaying it twice posts once. */
export type CheckInShare = { readonly id: string; readonly occurrence: string };

/** Longer than the journey and its pauses usually are. */
export const answersKept = 26;

/** More than this is no longer answered in a minute. */
export const askedAtOnce = 5;

export function checkInsId(personId: string): string {
  return `check-ins ${personId}`;
}

export function noCheckIns(place: Pick<CheckIns, 'tenantId' | 'teamId' | 'personId'>): CheckIns {
  const nothing = { answers: [], shareOutbox: [], version: 1, appliedCommands: [] };
  return { id: checkInsId(place.personId), ...place, ...nothing };
}

export function answerIn({ answers }: CheckIns, occurrence: string): CheckInAnswer | undefined {
  return answers.find((answer) => answer.occurrence === occurrence);
}

/** The one before a week's. */
export function lastAnswer({ answers }: CheckIns, occurrence: string): CheckInAnswer | undefined {
  return answers.findLast((answer) => answer.occurrence < occurrence);
}
