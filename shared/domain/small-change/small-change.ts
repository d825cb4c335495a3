/** A small change: an experiment from the ground up, with its whole history inside it. */
import type { ActionPlan } from '../action-plan.ts';
import type { Learning } from '../learning.ts';
import type { HandOver } from '../mailbox/take-in.ts';
import type { PersonRef } from '../person.ts';
import type { ScopeAnswer } from '../scope-check.ts';
import type { Stage } from '../stage.ts';
import type { Stakeholder } from '../stakeholder.ts';
import type { Ask } from './asks.ts';

/** The parts of a change that a command can alter, and that undo can bring back. */
export type ChangeContent = {
  readonly title: string;
  /** Who it helps, or why; optional. */
  readonly benefit: string | null;
  readonly scope: ScopeAnswer;
  readonly stage: Stage;
  /** ISO instant at which the change came to its stage. */
  readonly stageSince: string;
  /** Withdrawn changes leave the board but keep their number. */
  readonly status: 'open' | 'withdrawn';
  readonly plan: ActionPlan;
  readonly stakeholders: readonly Stakeholder[];
  readonly nobodyElseNeeded: boolean;
  readonly learning: Learning;
  /** Whom the team asked for a yes, and what they said. */
  readonly asks: readonly Ask[];
};

export type SmallChange = ChangeContent & {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  /** The short id people use: 12 is shown as SC-12. Unique in the team, never reused. */
  readonly number: number;
  readonly author: PersonRef;
  readonly owner: PersonRef | null;
  /** ISO instants. */
  readonly loggedAt: string;
  readonly updatedAt: string;
  /** Goes up by one with every command applied; cards and pages carry it to notice they are old. */
  readonly version: number;
  readonly history: readonly HistoryEntry[];
  /** The last commands applied, so that a repeated one changes nothing. */
  readonly appliedCommands: readonly string[];
  /** Who has to hear of it and has not been told yet (P12); handed over right after the write. */
  readonly untold: readonly HandOver[];
};

export const deeds = [
  'logged',
  'edited',
  'planned',
  'influenced',
  'learned',
  'moved',
  'moved-back',
  'undone',
  'asked',
  'answered',
] as const;

export type Deed = (typeof deeds)[number];

export type HistoryEntry = {
  readonly at: string;
  readonly by: PersonRef;
  readonly did: Deed;
  readonly reason?: string;
  /** What the entry altered, as it was before. */
  readonly before: Partial<ChangeContent>;
};

/** A command as it reaches the domain: its id, who gave it, and when (ISO instant). */
export type Command = { readonly id: string; readonly by: PersonRef; readonly at: string };

export function isOwnChange(change: SmallChange, personId: string): boolean {
  return change.author.id === personId || change.owner?.id === personId;
}

export function shortId(number: number): string {
  return `SC-${number}`;
}

/** The number of a short id however it is typed, such as SC-12, sc12 or sc 12; null for any other text. */
export function readShortId(typed: string): number | null {
  const digits = /^\s*sc[\s\p{Pd}]*0*([1-9]\d{0,8})[\s.!?]*$/iu.exec(typed)?.[1];
  return digits === undefined ? null : Number(digits);
}
