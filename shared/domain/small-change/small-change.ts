/** A small change: an experiment from the ground up, with its whole history inside it. */

import type { ChannelNote } from '../channel/channel.ts';
import type { Stage } from '../journey/stage.ts';
import type { OutboxEntry } from '../mailbox/enqueue.ts';
import type { PersonRef } from '../person.ts';
import type { Stakeholder } from '../stakeholders/stakeholder.ts';
import type { Ask } from './asks.ts';
import type { ActionPlan } from './content/action-plan.ts';
import type { Learning } from './content/learning.ts';
import type { Beyond, ScopeAnswer } from './content/scope-check.ts';
import type { Weighing } from './content/weighing.ts';

/** The parts of a change that a command can alter, and that undo can bring back. */
export type ChangeContent = {
  readonly title: string;
  /** Who it helps, or why; optional. */
  readonly benefit: string | null;
  readonly scope: ScopeAnswer;
  /** Why it is beyond the team; only of what is for the blueprint, and null until somebody has said. */
  readonly beyond: Beyond | null;
  /** The strand it answers and the barriers it came from (P25). */
  readonly answers: Answers;
  readonly stage: Stage;
  /** ISO instant at which the change came to its stage. */
  readonly stageSince: string;
  /** Withdrawn changes leave the board but keep their number. */
  readonly status: 'open' | 'withdrawn';
  readonly plan: ActionPlan;
  /** Whoever looks after it, and the day the team means to have it in place (`YYYY-MM-DD`). */
  readonly owner: PersonRef | null;
  readonly byWhen: string | null;
  /** ISO instant since which that is so of its owner, or of there being none; null: since it was logged. */
  readonly ownerSince: string | null;
  /** Null until somebody has said what it promises. */
  readonly weighing: Weighing | null;
  readonly stakeholders: readonly Stakeholder[];
  readonly nobodyElseNeeded: boolean;
  readonly learning: Learning;
  /** The goes before this one, oldest first, each with what it taught (P26). */
  readonly goes: readonly Go[];
  /** Whom the team asked for a yes, and what they said. */
  readonly asks: readonly Ask[];
  /** How it is going, oldest first. */
  readonly progress: readonly ProgressLine[];
};

export type Answers = {
  readonly strandId: string | null;
  /** As the strand was called when it was chosen, so that a card can say it without asking for it. */
  readonly strandName: string | null;
  readonly barrierIds: readonly string[];
};

export const answersNothing: Answers = {
  strandId: null,
  strandName: null,
  barrierIds: [],
};

/** An experiment of a local blueprint that a team tries on its own board: `label` is what people know it by, EX-2. */
export type ComesFrom = {
  readonly kind: 'experiment';
  readonly programmeId: string;
  readonly id: string;
  readonly label: string;
};

/** One learning cycle that has ended: from and until are ISO instants. */
export type Go = { readonly from: string; readonly until: string; readonly learning: Learning };

/** `at` is an ISO instant. */
export type ProgressLine = {
  readonly at: string;
  readonly by: PersonRef;
  readonly words: string;
};

export type SmallChange = ChangeContent & {
  readonly id: string;
  readonly tenantId: string;
  readonly teamId: string;
  /** The short id people use: 12 is shown as SC-12. Unique in the team, never reused. */
  readonly number: number;
  readonly author: PersonRef;
  /** What it was taken up from; null where somebody thought of it. */
  readonly comesFrom: ComesFrom | null;
  /** ISO instants. */
  readonly loggedAt: string;
  readonly updatedAt: string;
  /** Goes up by one with every command applied; cards and pages carry it to notice they are old. */
  readonly version: number;
  readonly history: readonly HistoryEntry[];
  /** Beside the content, so that no history holds their words. */
  readonly thanks: readonly Thanks[];
  /** The last commands applied, so that a repeated one changes nothing. */
  readonly appliedCommands: readonly string[];
  /** Who has to hear of it and has not been told yet (P12); relayed right after the write. */
  readonly peopleOutbox: readonly OutboxEntry[];
  /** What its team's channel has not been told yet (P13); relayed in the same way. */
  readonly channelOutbox: readonly ChannelNote[];
};

export const historyActions = [
  'logged',
  'edited',
  'planned',
  'weighed',
  'influenced',
  'learned',
  'progressed',
  'moved',
  'moved-back',
  'withdrawn',
  'put-back',
  'thanked',
  'took-thanks-back',
  'undone',
  'asked',
  'answered',
  'linked',
  'took',
  'handed-on',
  'went-again',
  'heard-answer',
  'said-beyond',
  'let-go',
] as const;

export type HistoryAction = (typeof historyActions)[number];

/** A colleague's strength, noticed. Until it is shared only whoever said it may read it. */
export type Thanks = {
  readonly id: string;
  readonly words: string;
  readonly by: PersonRef;
  /** ISO instant. */
  readonly at: string;
  readonly shared: boolean;
};

export type HistoryEntry = {
  readonly at: string;
  readonly by: PersonRef;
  readonly did: HistoryAction;
  readonly reason?: string;
  /** What the entry altered, as it was before. */
  readonly before: Partial<ChangeContent>;
};

export function isOwnChange(
  change: Pick<SmallChange, 'author' | 'owner'>,
  personId: string,
): boolean {
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
