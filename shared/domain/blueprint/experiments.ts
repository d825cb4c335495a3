/** Proposing an experiment under a pillar, putting it better, taking it on, starting it and letting it rest (P19). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import type { PersonRef } from '../person.ts';
import type { ExperimentGap } from '../questions/blueprint.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  type Blueprint,
  blueprintLimits,
  findPillar,
  noted as notedInBlueprint,
} from './blueprint.ts';
import {
  alteredIn,
  type Beginning,
  type Cycle,
  type Experiment,
  type ExperimentWords,
  noted,
  noWords,
  ownerNow,
} from './experiment.ts';
import { withWent } from './went-in.ts';

type Outcome = Result<Experiment, DomainError>;

export type Proposing = {
  readonly id: string;
  readonly pillarId: string;
  readonly words: ExperimentWords;
  readonly from: Beginning | null;
};

/**
 * The blueprint with the number it gave, and the experiment that has it: a repeat gets the same number. Errors:
 * `stale`, where the pillar is gone; `too-many`.
 */
export function proposeExperiment(
  blueprint: Blueprint,
  { id, pillarId, words, from }: Proposing,
  command: Command,
): Result<{ readonly blueprint: Blueprint; readonly experiment: Experiment }, DomainError> {
  const given = blueprint.numbersGiven.find((each) => each.commandId === command.id);
  if (!given && !findPillar(blueprint, pillarId)) return fail({ kind: 'stale' });
  const limit = blueprintLimits.experiments;
  if (!given && blueprint.numbersGiven.length >= limit) return fail({ kind: 'too-many', limit });
  const number = given?.number ?? blueprint.nextNumber;
  const { tenantId, programmeId } = blueprint;
  const empty: Experiment = {
    ...{ id, tenantId, programmeId, number, pillarId, ...words, from },
    ...{ owner: null, status: 'proposed', cycles: [], reviewAsked: null },
    ...{ version: 0, history: [], appliedCommands: [] },
  };
  const experiment = noted(empty, { did: 'proposed', before: alteredIn(noWords, words) }, command);
  if (given) return ok({ blueprint, experiment });
  const numbersGiven = [...blueprint.numbersGiven, { commandId: command.id, number, pillarId }];
  const numbered = { ...blueprint, nextNumber: number + 1, numbersGiven };
  const act = { did: 'numbered-experiment', before: null } as const;
  const begun = notedInBlueprint(numbered, act, command);
  return ok({
    blueprint: from ? withWent(begun, toBegun(number, from), command) : begun,
    experiment,
  });
}

function toBegun(experiment: number, { teamId, changeId }: Beginning) {
  return { experiment, from: { teamId, changeId } };
}

/** `version`: as whoever edits it saw it. Errors: `no-such-move` once it has ended; `stale`. */
export function editExperiment(
  experiment: Experiment,
  { version, words }: { readonly version: number; readonly words: ExperimentWords },
  command: Command,
): Outcome {
  if (wasApplied(experiment, command.id)) return ok(experiment);
  if (experiment.status === 'ended') return fail({ kind: 'no-such-move' });
  if (experiment.version !== version) return fail({ kind: 'stale' });
  const before = alteredIn(experiment, words);
  if (Object.keys(before).length === 0) return ok(experiment);
  return ok(noted({ ...experiment, ...words }, { did: 'edited', before }, command));
}

export type Around = {
  /** Of the teams that are in the programme now. */
  readonly people: readonly PersonRef[];
  /** Where the teams work, `YYYY-MM-DD`. */
  readonly today: string;
  /** The working day four weeks from then, or after that. */
  readonly nextReview: string;
};

/**
 * `leads`: a steward may take what somebody else looks after. Taking what one has changes nothing. Errors:
 * `no-such-move` once it has ended; `looked-after`.
 */
export function takeExperiment(
  experiment: Experiment,
  { leads, people }: Pick<Around, 'people'> & { readonly leads: boolean },
  command: Command,
): Outcome {
  if (wasApplied(experiment, command.id)) return ok(experiment);
  if (experiment.status === 'ended') return fail({ kind: 'no-such-move' });
  const owner = ownerNow(experiment, people);
  if (owner?.id === command.by.id) return ok(experiment);
  if (owner && !leads) return fail({ kind: 'looked-after', by: owner.name });
  const taken = { ...experiment, owner: command.by, reviewAsked: null };
  return ok(noted(taken, { did: 'took' }, command));
}

/** What it still needs before it is started; empty when it may be. */
export function gapsBeforeStarting(
  experiment: Experiment,
  { people }: Pick<Around, 'people'>,
): readonly ExperimentGap[] {
  const { ifWe, thenWe, because, signals, reviewOn } = experiment;
  const missing: Readonly<Record<ExperimentGap, boolean>> = {
    'experiment-if-we': ifWe === null,
    'experiment-then-we': thenWe === null,
    'experiment-because': because === null,
    'experiment-owner': ownerNow(experiment, people) === null,
    'experiment-signal': signals.length === 0,
    'experiment-review': reviewOn === null,
  };
  return (Object.keys(missing) as ExperimentGap[]).filter((gap) => missing[gap]);
}

/** Its first cycle begins. One that runs stays as it is. Errors: `no-such-move` afterwards; `gate`. */
export function startExperiment(
  experiment: Experiment,
  around: Pick<Around, 'people' | 'today'>,
  command: Command,
): Outcome {
  if (wasApplied(experiment, command.id) || experiment.status === 'running') return ok(experiment);
  if (experiment.status !== 'proposed') return fail({ kind: 'no-such-move' });
  const gaps = gapsBeforeStarting(experiment, around);
  if (gaps.length > 0) return fail({ kind: 'gate', gaps });
  const cycles = [openCycle(1, around.today)];
  return ok(noted({ ...experiment, status: 'running', cycles }, { did: 'started' }, command));
}

/** Errors: `no-such-move` unless it runs; one that rests stays as it is. */
export function restExperiment(experiment: Experiment, command: Command): Outcome {
  if (wasApplied(experiment, command.id) || experiment.status === 'resting') return ok(experiment);
  if (experiment.status !== 'running') return fail({ kind: 'no-such-move' });
  return ok(noted({ ...experiment, status: 'resting' }, { did: 'rested' }, command));
}

/** A review that was due meanwhile comes four weeks on. Errors: `no-such-move` unless it rests; one that runs stays. */
export function resumeExperiment(
  experiment: Experiment,
  { today, nextReview }: Pick<Around, 'today' | 'nextReview'>,
  command: Command,
): Outcome {
  if (wasApplied(experiment, command.id) || experiment.status === 'running') return ok(experiment);
  if (experiment.status !== 'resting') return fail({ kind: 'no-such-move' });
  const isAhead = experiment.reviewOn !== null && experiment.reviewOn > today;
  const reviewOn = isAhead ? experiment.reviewOn : nextReview;
  return ok(noted({ ...experiment, status: 'running', reviewOn }, { did: 'resumed' }, command));
}

export function openCycle(n: number, from: string): Cycle {
  return {
    ...{ n, from, until: null, understood: null, happened: null, learned: null },
    ...{ surprised: null, decision: null, by: null },
  };
}
