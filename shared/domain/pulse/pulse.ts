/** The pulse: how a team feels about what the approach is for, kept so that nobody's answer can be found (P16). */

import { fewestToShow } from '../fewest-to-show.ts';

/** Connectedness, being able to make change, motivation and optimism: one statement each. */
export const statements = ['connected', 'able', 'motivated', 'hopeful'] as const;

export type Statement = (typeof statements)[number];

/** From not at all to very much. */
export const faces = [1, 2, 3, 4, 5] as const;

export type Face = (typeof faces)[number];

/** What one person answers; a statement may be left out. */
export type Answers = Readonly<Partial<Record<Statement, Face>>>;

/** How many chose each face, in the order of the faces. */
export type Tally = readonly number[];

/** All four statements at the start, in the middle and at the end; one of them in a light round. */
export const roundKinds = ['start', 'middle', 'end', 'light'] as const;

export type RoundKind = (typeof roundKinds)[number];

export const asking = ['everybody', 'supervisors'] as const;

export type Asking = (typeof asking)[number];

export type RoundFacts = {
  /** The Monday of the week it was asked in, `YYYY-MM-DD`. */
  readonly id: string;
  readonly kind: RoundKind;
  /** The week of the journey. */
  readonly week: number;
  readonly asks: Asking;
  readonly statements: readonly Statement[];
};

export type OpenRound = RoundFacts & {
  /** ISO instant from which no answer counts any more. */
  readonly closesAt: string;
  /** What the tokens of its cards are sealed with. */
  readonly key: string;
  readonly tallies: Readonly<Record<Statement, Tally>>;
  /** The tokens that were used, in the order of the alphabet: they are random, so that is no order. */
  readonly spent: readonly string[];
};

/** What is shown of one statement: the middle answer, and between which faces the middle half lies. */
export type Shown = {
  readonly answers: number;
  readonly low: Face;
  readonly middle: Face;
  readonly high: Face;
};

export type ClosedRound = RoundFacts & {
  /** Null: too few answers to show anything, or not asked. */
  readonly shown: Readonly<Record<Statement, Shown | null>>;
};

/**
 * All rounds of a team in one aggregate. What it holds, and what it leaves out, is what makes an
 * answer nobody's:
 *
 * - No person, no time and no order. Only sums: how many chose each face, each statement by itself,
 *   so that not even one person's four answers stand together. No version, no history, no command.
 * - Whether somebody answered is kept nowhere. A mailbox knows who was asked, never who answered.
 *   What stops an answer from counting twice is the token in the card: random, made when the card
 *   is put together, sealed with the round's key so that nobody makes their own, and written down
 *   nowhere until it is used. Handing it out writes nothing, so that no row or log says who got
 *   which. Using it is the same write as counting.
 * - An answer writes this document and nothing else, neither for the person nor for the team. "Not
 *   this time" writes nothing at all.
 * - While a round is open nothing of it is shown, so that nobody can look before and after somebody
 *   answers. When it closes, its key and tokens are dropped for good, and its sums too unless they
 *   show something new (see `showNext`).
 * - Roles are not kept with answers, so that there are no groups inside a team.
 *
 * What remains: whoever can read the database in the very moments before and after an answer, by
 * its write-ahead log, by a backup taken between or by the time Cosmos DB notes of the last write,
 * can see which sums went up while the round is open; only what else they know tells them by whom.
 * Microsoft Teams keeps the chat with the card in it. And while a round is open with one answer,
 * its sums are that answer, though nobody's.
 */
export type Pulse = {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  readonly open: readonly OpenRound[];
  /** Oldest first. */
  readonly closed: readonly ClosedRound[];
  /** The sums behind what is shown, of five answers or more, any two of them five or more apart. */
  readonly references: Readonly<Record<Statement, readonly Tally[]>>;
};

/** Nothing is shown of fewer answers, and nobody is asked where fewer people would be. */
export const fewestAnswers = fewestToShow;

export function noPulse(place: { readonly tenantId: string; readonly teamId: string }): Pulse {
  return { id: 'pulse', ...place, open: [], closed: [], references: ofEach(() => []) };
}

export function ofEach<T>(make: (statement: Statement) => T): Readonly<Record<Statement, T>> {
  const entries = statements.map((statement) => [statement, make(statement)] as const);
  return Object.fromEntries(entries) as Record<Statement, T>;
}

/** The round as it can still be answered. */
export function findOpen({ open }: Pulse, id: string, now: string): OpenRound | undefined {
  return open.find((round) => round.id === id && round.closesAt > now);
}
