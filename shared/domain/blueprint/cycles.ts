/** Telling a cycle: what happened, what was learned, and one of three honourable ends to it (P19). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import { cycleQuestions } from '../questions/blueprint.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Decision } from '../small-change/content/learning.ts';
import { type Cycle, type Experiment, experimentLimits, noted } from './experiment.ts';
import { type Beside, readReview } from './experiment-words.ts';
import { type Around, openCycle } from './experiments.ts';

/** As typed and chosen. */
export type CycleInput = Readonly<Record<keyof typeof cycleQuestions, string>> & {
  readonly decision: Decision | null;
  /** The next look at it, where it goes on, `YYYY-MM-DD`; empty: the working day four weeks on. */
  readonly reviewOn: string;
};

type Told = Pick<Cycle, 'understood' | 'happened' | 'learned' | 'surprised'> & {
  readonly decision: Decision;
  readonly reviewOn: string | null;
};

export type Telling = Pick<Around, 'today' | 'nextReview'> & {
  readonly told: Told;
  /** Which of them, counted from 1: it is told once. */
  readonly n: number;
};

/** Errors: `invalid`, with every problem at once. */
export function checkCycle(
  input: CycleInput,
  { today, calendar }: Pick<Beside, 'today' | 'calendar'>,
): Result<Told, DomainError> {
  const { values, problems: typed } = readFields(cycleQuestions, input);
  const { decision } = input;
  // Of what ends no next look is asked.
  const review =
    decision === 'adapt'
      ? readReview(input.reviewOn, { reviewOn: null, today, calendar })
      : { value: null, problems: [] };
  const problems: readonly FieldProblem[] = [
    ...typed,
    ...(decision === null ? [{ field: 'decision', problem: 'missing' } as const] : []),
    ...review.problems,
  ];
  if (problems.length > 0 || decision === null) return fail({ kind: 'invalid', problems });
  return ok({ ...values, decision, reviewOn: review.value });
}

/**
 * Adapted, the next cycle begins; kept or stopped, the experiment has ended, and what it taught stays. Errors: `stale`
 * where that cycle is told, or another is under way; `no-such-move` unless it runs; `too-many`.
 */
export function tellCycle(
  experiment: Experiment,
  { told, n, today, nextReview }: Telling,
  command: Command,
): Result<Experiment, DomainError> {
  if (wasApplied(experiment, command.id)) return ok(experiment);
  if (findTold(experiment, n)) return fail({ kind: 'stale' });
  const cycle = experiment.cycles.at(-1);
  if (experiment.status !== 'running' || !cycle) return fail({ kind: 'no-such-move' });
  if (cycle.n !== n) return fail({ kind: 'stale' });
  const { reviewOn, ...said } = told;
  const closed = { ...cycle, ...said, until: today, by: command.by };
  const cycles = [...experiment.cycles.slice(0, -1), closed];
  if (told.decision !== 'adapt')
    return ok(noted({ ...experiment, cycles, ...ended }, { did: 'told-cycle' }, command));
  const limit = experimentLimits.cycles;
  if (cycles.length >= limit) return fail({ kind: 'too-many', limit });
  const next = openCycle(cycle.n + 1, today);
  const goingOn = { cycles: [...cycles, next], reviewOn: reviewOn ?? nextReview };
  return ok(noted({ ...experiment, ...goingOn }, { did: 'told-cycle' }, command));
}

export type CycleWords = Pick<Told, 'understood' | 'happened' | 'learned' | 'surprised'>;

/** Errors: `invalid`, with every problem at once. */
export function checkCycleWords(
  input: Pick<CycleInput, keyof typeof cycleQuestions>,
): Result<CycleWords, DomainError> {
  const { values, problems } = readFields(cycleQuestions, input);
  return problems.length > 0 ? fail({ kind: 'invalid', problems }) : ok(values);
}

/** `version`: of the experiment, as whoever puts it right saw it. */
type Correction = CycleWords & { readonly n: number; readonly version: number };

/**
 * Puts the words of the cycle told last right; what was decided stays, and the words before stay in the history. Errors:
 * `no-such-move` of any other; `stale`.
 */
export function correctCycle(
  experiment: Experiment,
  { n, version, ...words }: Correction,
  command: Command,
): Result<Experiment, DomainError> {
  if (wasApplied(experiment, command.id)) return ok(experiment);
  const told = lastTold(experiment);
  if (told?.n !== n) return fail({ kind: 'no-such-move' });
  if (experiment.version !== version) return fail({ kind: 'stale' });
  const next = { ...told, ...words };
  if (JSON.stringify(next) === JSON.stringify(told)) return ok(experiment);
  const { understood, happened, learned, surprised, by } = told;
  const cycles = experiment.cycles.map((each) =>
    each === told ? { ...next, by: command.by } : each,
  );
  const cycleBefore = { n, understood, happened, learned, surprised, by };
  return ok(noted({ ...experiment, cycles }, { did: 'corrected-cycle', cycleBefore }, command));
}

export function lastTold({ cycles }: Pick<Experiment, 'cycles'>): Cycle | undefined {
  return cycles.findLast(({ decision }) => decision !== null);
}

/** That cycle, once it is told. */
export function findTold({ cycles }: Pick<Experiment, 'cycles'>, n: number): Cycle | undefined {
  return cycles.find((each) => each.n === n && each.decision !== null);
}

const ended = { status: 'ended', reviewOn: null } as const;
