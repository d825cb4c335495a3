/** An experiment of a local blueprint: a guess in three parts, who looks after it, what shows that it works, and its cycles (P19). */
import { type Command, remember } from '../command.ts';
import type { PersonRef } from '../person.ts';
import type { ProgrammePlace } from '../programme/programme.ts';
import type { Decision } from '../small-change/content/learning.ts';

export const experimentStates = ['proposed', 'running', 'resting', 'ended'] as const;

export type ExperimentState = (typeof experimentStates)[number];

export const waysToSee = ['a-story', 'a-count', 'the-pulse', 'what-families-say'] as const;

export type WayToSee = (typeof waysToSee)[number];

/** Watched, never hit. */
export type Signal = {
  readonly words: string;
  readonly seenBy: WayToSee;
  readonly where: string | null;
};

/** One time round: tried, and told. */
export type Cycle = {
  /** Counted from 1. */
  readonly n: number;
  /** `YYYY-MM-DD`, as all days here. */
  readonly from: string;
  /** Null while it is under way, as is all that follows. */
  readonly until: string | null;
  /** What people know now of how things work around it. */
  readonly understood: string | null;
  readonly happened: string | null;
  readonly learned: string | null;
  readonly surprised: string | null;
  readonly decision: Decision | null;
  /** Who told it. */
  readonly by: PersonRef | null;
};

/** A told cycle as it was before it was put right: whose words those were stays with them. */
export type CycleBefore = Pick<
  Cycle,
  'n' | 'understood' | 'happened' | 'learned' | 'surprised' | 'by'
>;

/** The small change it begins with. */
export type Beginning = {
  readonly teamId: string;
  readonly changeId: string;
  readonly number: number;
};

/** What people put in words and choose of it. */
export type ExperimentWords = {
  readonly title: string;
  /** We believe that if we … */
  readonly ifWe: string | null;
  readonly thenWe: string | null;
  readonly because: string | null;
  /** The smallest thing that would teach us something. */
  readonly tryFirst: string | null;
  /** What would make us stop early. */
  readonly safeguard: string | null;
  readonly signals: readonly Signal[];
  readonly reviewOn: string | null;
};

export const experimentActs = [
  'proposed',
  'edited',
  'took',
  'started',
  'rested',
  'resumed',
  'told-cycle',
  'skipped-review',
  'corrected-cycle',
] as const;

export type ExperimentAct = (typeof experimentActs)[number];

export type ExperimentEntry = {
  readonly at: string;
  readonly by: PersonRef;
  readonly did: ExperimentAct;
  /** What it altered, as it was before; null where its words stayed. */
  readonly before: Partial<ExperimentWords> | null;
  /** Null but where a cycle was put right. */
  readonly cycleBefore: CycleBefore | null;
};

/** Its owner was asked to look at it: for which day, and from which ISO instant on. */
export type ReviewAsked = { readonly on: string; readonly at: string };

export type Experiment = ProgrammePlace &
  ExperimentWords & {
    readonly id: string;
    readonly number: number;
    readonly pillarId: string;
    /** Whoever takes it on agrees to be named; null: nobody yet. */
    readonly owner: PersonRef | null;
    readonly status: ExperimentState;
    readonly from: Beginning | null;
    readonly cycles: readonly Cycle[];
    /** The last time; null until then, and for whoever has taken it on since. */
    readonly reviewAsked: ReviewAsked | null;
    readonly version: number;
    /** Newest last. */
    readonly history: readonly ExperimentEntry[];
    readonly appliedCommands: readonly string[];
  };

/**
 * `reviewAfter`: days from one look at it to the next, where nobody says another day; `reviewWithin`: months within which
 * it is looked at.
 */
export const experimentLimits = {
  ...{ signals: 4, cycles: 24, history: 100 },
  ...{ reviewAfter: 28, reviewWithin: 12 },
} as const;

export function experimentId(commandId: string): string {
  return `experiment-${commandId}`;
}

/** Whoever looks after it; nobody, once they are in no team of the programme any more. */
export function ownerNow(
  { owner }: Pick<Experiment, 'owner'>,
  people: readonly PersonRef[],
): PersonRef | null {
  return owner && people.some(({ id }) => id === owner.id) ? owner : null;
}

/** Before anybody has written a word of it. */
export const noWords: ExperimentWords = {
  ...{ title: '', ifWe: null, thenWe: null, because: null },
  ...{ tryFirst: null, safeguard: null, signals: [], reviewOn: null },
};

/** Of what is otherwise in `next`, what was there. */
export function alteredIn(was: ExperimentWords, next: ExperimentWords): Partial<ExperimentWords> {
  const words = Object.keys(noWords) as (keyof ExperimentWords)[];
  const altered = words.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(next[key]));
  return Object.fromEntries(altered.map((key) => [key, was[key]]));
}

type Noted = Pick<ExperimentEntry, 'did'> & Partial<ExperimentEntry>;

export function noted(
  experiment: Experiment,
  { did, before = null, cycleBefore = null }: Noted,
  { id, by, at }: Command,
): Experiment {
  return {
    ...experiment,
    version: experiment.version + 1,
    history: [...experiment.history, { at, by, did, before, cycleBefore }].slice(
      -experimentLimits.history,
    ),
    appliedCommands: remember(experiment, id),
  };
}
