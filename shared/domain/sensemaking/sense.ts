/** What people make of what was put in: which side it is on, and what is going on there. Ids only, so it stays small (P19). */
import { type Command, remember } from '../command.ts';
import type { PersonRef } from '../person.ts';
import type { Vote } from '../strands/strands.ts';
import type { RoundPlace } from './evidence.ts';
import type { Rings } from './rings.ts';

/** What helps, what gets in the way, and both or not sure: a side is where something hangs, not a judgement. */
export const sides = ['enabler', 'barrier', 'both'] as const;

export type Side = (typeof sides)[number];

/** Where what keeps something so lies. */
export const layers = ['structure', 'process', 'culture'] as const;

export type Layer = (typeof layers)[number];

export type Placing = {
  readonly itemId: string;
  /** Null: taken off the wall again. */
  readonly side: Side | null;
  readonly themeId: string | null;
  /** The last commands that moved it, newest last: a late repeat of one never undoes a newer move. */
  readonly commands: readonly string[];
};

export type SenseTheme = {
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  /** What people think is going on; null until somebody says. */
  readonly statement: string | null;
  readonly keptBy: string | null;
  readonly lies: readonly Layer[];
  /** Goes up with each word altered. */
  readonly version: number;
};

export const senseActs = [
  'began-theme',
  'put-theme-otherwise',
  'dropped-theme',
  'opened-rings',
  'closed-rings',
  'opened-vote',
  'closed-vote',
  'typed-in',
] as const;

/** Whoever says what is true for them, or votes, leaves no entry. */
export type SenseAct = (typeof senseActs)[number];

export type SenseEntry = {
  readonly at: string;
  readonly by: PersonRef;
  readonly did: SenseAct;
  /** What a theme’s words were before; null where there were none. */
  readonly before: SenseTheme | null;
};

export type Sense = RoundPlace & {
  readonly id: string;
  readonly placed: readonly Placing[];
  readonly themes: readonly SenseTheme[];
  /** Whether the themes ring true: those open, or the last ones; null before the first. */
  readonly rings: Rings | null;
  /** On which of them to begin with: the one open, or the last one. Its totals are advice. */
  readonly vote: Vote | null;
  /** Goes up with everything but what somebody says in secret. */
  readonly version: number;
  readonly history: readonly SenseEntry[];
  readonly appliedCommands: readonly string[];
};

/** `commands`: of one thing placed; far more moves than anybody makes between two tries of one. */
export const senseLimits = { placed: 1_000, themes: 24, history: 100, commands: 8 } as const;

export function senseId(round: number): string {
  return `sense ${round}`;
}

export function noSense({ tenantId, programmeId, round }: RoundPlace): Sense {
  return {
    ...{ id: senseId(round), tenantId, programmeId, round },
    ...{
      placed: [],
      themes: [],
      rings: null,
      vote: null,
      version: 0,
      history: [],
      appliedCommands: [],
    },
  };
}

export function noted(
  sense: Sense,
  { did, before }: Pick<SenseEntry, 'did' | 'before'>,
  { id, by, at }: Command,
): Sense {
  const entry: SenseEntry = { at, by, did, before };
  return {
    ...sense,
    version: sense.version + 1,
    history: [...sense.history, entry].slice(-senseLimits.history),
    appliedCommands: remember(sense, id),
  };
}

export function placingOf({ placed }: Pick<Sense, 'placed'>, itemId: string): Placing | undefined {
  return placed.find((each) => each.itemId === itemId);
}
