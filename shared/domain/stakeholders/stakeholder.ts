/** Somebody who must be on board for a change to happen: by role, where they stand over time, how to win them (P9). */

import type { PersonRef } from '../person.ts';

export const stances = ['champion', 'supportive', 'neutral', 'doubtful', 'opposed'] as const;

export type Stance = (typeof stances)[number];

/** How much of a say they have in it. */
export const says = ['decides', 'has-a-say', 'is-affected'] as const;

export type Say = (typeof says)[number];

export type Stakeholder = {
  readonly id: string;
  /** Their role, such as "service manager"; never a family. */
  readonly role: string;
  /** Where they have stood, oldest first; the last one is where they stand now. Never empty. */
  readonly stances: readonly StanceSeen[];
  readonly say: Say | null;
  /** How to win them; null until somebody has thought of it. */
  readonly approach: string | null;
  /** The day of the next conversation with them, `YYYY-MM-DD`. */
  readonly nextTalkOn: string | null;
  /** Who has that conversation: they are reminded on the day, in a message they get anyway. */
  readonly nextTalkBy: PersonRef | null;
};

/** `at` is an ISO instant. */
export type StanceSeen = { readonly stance: Stance; readonly at: string };

const stancesKept = 20;

export const stakeholderLimit = 12;

export function stanceNow({ stances: seen }: Stakeholder): Stance {
  return seen.at(-1)?.stance ?? 'neutral';
}

/** Only a change of mind is a new entry. */
export function seeStance(
  seen: readonly StanceSeen[],
  stance: Stance,
  at: string,
): readonly StanceSeen[] {
  if (seen.at(-1)?.stance === stance) return seen;
  return [...seen, { stance, at }].slice(-stancesKept);
}
