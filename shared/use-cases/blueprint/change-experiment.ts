/** What people do with an experiment, each one write: put it better, take it on, start it, let it rest, tell a cycle (P19). */
import {
  type CycleInput,
  checkCycle,
  checkCycleWords,
  lastTold,
  correctCycle as toCorrected,
  tellCycle as toTold,
} from '../../domain/blueprint/cycles.ts';
import { type Experiment, ownerNow } from '../../domain/blueprint/experiment.ts';
import { type ExperimentInput, readExperiment } from '../../domain/blueprint/experiment-words.ts';
import {
  type Around,
  editExperiment as toEdited,
  restExperiment as toRested,
  resumeExperiment as toResumed,
  startExperiment as toStarted,
  takeExperiment as toTaken,
} from '../../domain/blueprint/experiments.ts';
import { skipReview as toSkipped } from '../../domain/blueprint/review.ts';
import type { Command } from '../../domain/command.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { ProgrammeVerb } from '../../domain/programme/permissions.ts';
import type { Result } from '../../domain/result.ts';
import {
  authoriseInProgramme,
  enterProgramme,
  type InProgramme,
} from '../access/enter-programme.ts';
import { toCommand } from '../access/to-command.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { experimentType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { aroundExperiment } from './around-experiment.ts';

type Outcome = Promise<Result<Experiment, DomainError>>;

type OfExperiment = {
  readonly programmeId: string;
  readonly experimentId: string;
  readonly commandId: string;
};

/** `version`: of the experiment, as they saw it. */
type Seen = OfExperiment & { readonly version: number };

type ExperimentDeps = Pick<Deps, 'store' | 'clock' | 'today' | 'calendar' | 'signposts'>;

type Apply = (
  experiment: Experiment,
  command: Command,
  around: Around & Pick<InProgramme, 'stands'>,
) => Result<Experiment, DomainError>;

/**
 * Whether it is theirs is looked at in the experiment as it is written. Errors: `not-a-member`, `not-allowed`,
 * `not-found`, `busy`, `unknown`, and what `apply` says.
 */
async function changeExperiment(
  verb: ProgrammeVerb,
  { programmeId, experimentId, commandId }: OfExperiment,
  actor: Actor,
  deps: ExperimentDeps,
  apply: Apply,
): Outcome {
  const { store } = deps;
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const { stands } = entered.value;
  const around = { ...aroundExperiment(entered.value, deps), stands };
  const command = toCommand(commandId, actor, deps);
  const key = { tenantId: actor.tenantId, programmeId, experimentId };
  return repository.change(store, experimentType, key, (experiment) => {
    const isOwn = ownerNow(experiment, around.people)?.id === actor.id;
    const allowed = authoriseInProgramme(stands, verb, isOwn);
    return allowed.ok ? apply(experiment, command, around) : allowed;
  });
}

export type EditExperimentInput = Seen & ExperimentInput & Answerable;

/** Errors: those above, and `invalid`, `signpost`, `doubtful-name`, `no-such-move` once it has ended, `stale`. */
export async function editExperiment(
  input: EditExperimentInput,
  actor: Actor,
  deps: ExperimentDeps,
): Outcome {
  const { version } = input;
  const edited = await changeExperiment(
    'edit-experiment',
    input,
    actor,
    deps,
    (experiment, command, { today, people }) => {
      const { status, reviewOn } = experiment;
      const read = readExperiment(input, { status, reviewOn, today, calendar: deps.calendar });
      if (!read.ok) return withSignpost(read, deps, input);
      const next = toEdited(experiment, { version, words: read.value }, command);
      return withQuestion(next, withRows(input), { people, kept: wordsIn(experiment) });
    },
  );
  return keepAnswer(edited, input);
}

/** Names are looked for in the boxes of all rows at once. */
function withRows(input: EditExperimentInput): Answerable {
  const signal = input.signals.map((each) => each.signal).join('\n');
  const seenWhere = input.signals.map((each) => each.seenWhere).join('\n');
  return { ...input, ...{ signal, seenWhere } };
}

/** Names in words that were kept already are asked about no more. */
function wordsIn(experiment: Experiment): readonly (string | null)[] {
  const { title, ifWe, thenWe, because, tryFirst, safeguard, signals } = experiment;
  return [
    ...[title, ifWe, thenWe, because, tryFirst, safeguard],
    signals.map(({ words }) => words).join('\n'),
    signals.map(({ where }) => where ?? '').join('\n'),
  ];
}

/** Errors: those above, and `looked-after`, `no-such-move` once it has ended. */
export function takeExperiment(input: OfExperiment, actor: Actor, deps: ExperimentDeps): Outcome {
  return changeExperiment('take-experiment', input, actor, deps, (experiment, command, around) => {
    const leads = around.stands.standings.includes('steward');
    return toTaken(experiment, { leads, people: around.people }, command);
  });
}

/** Errors: those above, and `gate`, `no-such-move`. */
export function startExperiment(input: OfExperiment, actor: Actor, deps: ExperimentDeps): Outcome {
  return changeExperiment('start-experiment', input, actor, deps, (experiment, command, around) =>
    toStarted(experiment, around, command),
  );
}

/** Errors: those above, and `no-such-move` unless it runs. */
export function restExperiment(input: OfExperiment, actor: Actor, deps: ExperimentDeps): Outcome {
  return changeExperiment('start-experiment', input, actor, deps, (experiment, command) =>
    toRested(experiment, command),
  );
}

/** Errors: those above, and `no-such-move` unless it rests. */
export function resumeExperiment(input: OfExperiment, actor: Actor, deps: ExperimentDeps): Outcome {
  return changeExperiment('start-experiment', input, actor, deps, (experiment, command, around) =>
    toResumed(experiment, around, command),
  );
}

/** Errors: those above, and `no-such-move` unless it runs. */
export function skipReview(input: OfExperiment, actor: Actor, deps: ExperimentDeps): Outcome {
  return changeExperiment('tell-cycle', input, actor, deps, (experiment, command, around) =>
    toSkipped(experiment, around, command),
  );
}

/** `cycle`: which of them, counted from 1. */
export type TellCycleInput = OfExperiment & CycleInput & Answerable & { readonly cycle: number };

/** Errors: those above, and `invalid`, `signpost`, `doubtful-name`, `no-such-move` unless it runs, `stale` once that cycle is told, `too-many`. */
export async function tellCycle(
  input: TellCycleInput,
  actor: Actor,
  deps: ExperimentDeps,
): Outcome {
  const told = await changeExperiment(
    'tell-cycle',
    input,
    actor,
    deps,
    (experiment, command, around) => {
      const checked = checkCycle(input, { today: around.today, calendar: deps.calendar });
      if (!checked.ok) return withSignpost(checked, deps, input);
      const { people, today, nextReview } = around;
      const telling = { told: checked.value, n: input.cycle, today, nextReview };
      return withQuestion(toTold(experiment, telling, command), input, { people });
    },
  );
  return keepAnswer(told, input);
}

export type CorrectCycleInput = Seen &
  Omit<CycleInput, 'decision' | 'reviewOn'> &
  Answerable & { readonly cycle: number };

/**
 * By whoever told it, looks after the experiment, or after the blueprint. Errors: those above, and `invalid`, `signpost`,
 * `doubtful-name`, `no-such-move` but for the one told last, `stale`.
 */
export async function correctCycle(
  input: CorrectCycleInput,
  actor: Actor,
  deps: ExperimentDeps,
): Outcome {
  const { cycle: n, version } = input;
  const corrected = await changeExperiment(
    'see-programme',
    input,
    actor,
    deps,
    (experiment, command, { stands, people }) => {
      const told = lastTold(experiment);
      const theirs = [ownerNow(experiment, people)?.id, told?.by?.id];
      const allowed = authoriseInProgramme(stands, 'tell-cycle', theirs.includes(actor.id));
      if (!allowed.ok) return allowed;
      const checked = checkCycleWords(input);
      if (!checked.ok) return withSignpost(checked, deps, input);
      const { understood = null, happened = null, learned = null, surprised = null } = told ?? {};
      const kept = [understood, happened, learned, surprised];
      const next = toCorrected(experiment, { ...checked.value, n, version }, command);
      return withQuestion(next, input, { people, kept });
    },
  );
  return keepAnswer(corrected, input);
}
