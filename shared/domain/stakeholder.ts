/** Someone who must be on board for a change to happen, by role and never by a family's name (P9). */

export const stances = ['champion', 'supportive', 'neutral', 'doubtful', 'opposed'] as const;

export type Stance = (typeof stances)[number];

export type Stakeholder = {
  readonly id: string;
  /** Their role, such as "service manager". */
  readonly role: string;
  readonly stance: Stance;
  /** How to win them; null until somebody has thought of it. */
  readonly approach: string | null;
};
