/** A local blueprint: its pillars, each an area put as what people want, and the numbers of the experiments under them (P19, P32). */
import { type Command, remember } from '../command.ts';
import type { PersonRef } from '../person.ts';
import type { ProgrammePlace } from '../programme/programme.ts';
import type { Layer } from '../sensemaking/sense.ts';

/** What a leader said they will do for a pillar: given with their name, to be read. */
export type Commitment = {
  readonly words: string;
  readonly by: PersonRef;
  /** ISO instant. */
  readonly at: string;
};

export type Pillar = {
  readonly id: string;
  readonly title: string;
  /** What would be different for children, families and us; null until somebody says. */
  readonly different: string | null;
  /** What has to change for it, by where that lies. */
  readonly needs: Readonly<Record<Layer, string | null>>;
  readonly commitment: Commitment | null;
  /** What it came from; at least one when it is drawn. */
  readonly themeIds: readonly string[];
  /** The round of making sense it was drawn in. */
  readonly round: number;
  /** Goes up with each word altered. */
  readonly version: number;
};

export const blueprintAskAnswers = ['yes', 'not-yet'] as const;

export type BlueprintAskAnswer = (typeof blueprintAskAnswers)[number];

/** By whoever answers for the council. */
export type GivenAnswer = {
  readonly answer: BlueprintAskAnswer;
  /** Always there for not yet. */
  readonly because: string | null;
  readonly by: PersonRef;
  /** ISO instant. */
  readonly at: string;
  /** They knew that their name would stand beside it, to be read; it stands beside no other. */
  readonly isNamed: boolean;
};

/** Something that is not the teams’ to give. */
export type BlueprintAsk = {
  readonly id: string;
  /** Whose it is to give, by their role. */
  readonly ofRole: string;
  readonly words: string;
  /** Null: for the blueprint as a whole. */
  readonly pillarId: string | null;
  readonly answer: GivenAnswer | null;
  /** Who asked, so that they can take it back, and for nobody to read; null where an earlier version kept none. */
  readonly by: PersonRef | null;
  /** Goes up with each answer. */
  readonly version: number;
};

/** `pillarId`: whose experiment got it, so that the blueprint alone knows which pillars have any. */
export type ExperimentNumber = {
  readonly commandId: string;
  readonly number: number;
  readonly pillarId: string;
};

/** `n`: counted from 1. */
export type EditionNumber = { readonly commandId: string; readonly n: number };

export const blueprintActs = [
  ...['drew-pillar', 'edited-pillar', 'committed', 'dropped-pillar'],
  ...['numbered-experiment', 'made-edition'],
  ...['asked', 'took-ask-back', 'answered'],
  ...['chose-vision', 'took-vision-back'],
] as const;

export type BlueprintAct = (typeof blueprintActs)[number];

export type BlueprintEntry = {
  readonly at: string;
  readonly by: PersonRef;
  readonly did: BlueprintAct;
  /** What a pillar was before; null where there was none. */
  readonly before: Pillar | null;
  /** The vision there was before another was chosen, or none was shown any more; null where there was none. */
  readonly visionBefore: string | null;
  /** The answer to what is asked that another was given instead of; null where there was none. */
  readonly answerBefore: (GivenAnswer & { readonly askId: string }) | null;
};

/** What the teams want together. */
export type BlueprintVision = {
  /** Null once it was taken back: then there is none until one is chosen again. */
  readonly words: string | null;
  /** Goes up with each that is chosen or taken back. */
  readonly version: number;
};

/** How small changes went into it: by the themes of a pillar, or as what an experiment begins with, by its number. */
export type Into =
  | {
      readonly pillarId: string;
      /** Whose themes they are. */
      readonly round: number;
      /** Those in which something may be that was not in it before. */
      readonly themeIds: readonly string[];
    }
  | {
      readonly experiment: number;
      readonly from: { readonly teamId: string; readonly changeId: string };
    };

export type WentIn = Into & {
  /** Of the blueprint, once they had: what went in by one act has the same. */
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  /** Those of which nobody had heard it before; null: it is not told yet. */
  readonly changeIds: readonly string[] | null;
};

export type Blueprint = ProgrammePlace & {
  readonly id: 'blueprint';
  /** Null until somebody chose one. */
  readonly vision: BlueprintVision | null;
  /** In the order they were drawn. */
  readonly pillars: readonly Pillar[];
  /** In the order they were made. */
  readonly asks: readonly BlueprintAsk[];
  /** The number the next experiment gets: EX-1, EX-2 … */
  readonly nextNumber: number;
  /** Of all there are. */
  readonly numbersGiven: readonly ExperimentNumber[];
  /** Of all there are, so that a repeat is given the one it made. */
  readonly editions: readonly EditionNumber[];
  /** What small changes went into it, oldest first: whose they are hears of it. */
  readonly went: readonly WentIn[];
  readonly version: number;
  /** Newest last. */
  readonly history: readonly BlueprintEntry[];
  readonly appliedCommands: readonly string[];
};

/** More pillars than eight are a list and no blueprint; twelve experiments a pillar at most, on average. */
export const blueprintLimits = {
  pillars: 8,
  asks: 30,
  experiments: 96,
  editions: 60,
  went: 300,
  history: 100,
} as const;

export function noBlueprint({ tenantId, programmeId }: ProgrammePlace): Blueprint {
  return {
    ...{ id: 'blueprint', tenantId, programmeId, vision: null, pillars: [], asks: [] },
    ...{
      nextNumber: 1,
      numbersGiven: [],
      editions: [],
      went: [],
      version: 0,
      history: [],
      appliedCommands: [],
    },
  };
}

export function findPillar({ pillars }: Pick<Blueprint, 'pillars'>, id: string) {
  return pillars.find((each) => each.id === id);
}

type Noted = Pick<BlueprintEntry, 'did' | 'before'> &
  Partial<Pick<BlueprintEntry, 'visionBefore' | 'answerBefore'>>;

export function noted(
  blueprint: Blueprint,
  { did, before, visionBefore = null, answerBefore = null }: Noted,
  { id, by, at }: Command,
): Blueprint {
  const entry = { at, by, did, before, visionBefore, answerBefore };
  return {
    ...blueprint,
    version: blueprint.version + 1,
    history: [...blueprint.history, entry].slice(-blueprintLimits.history),
    appliedCommands: remember(blueprint, id),
  };
}
