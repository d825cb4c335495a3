/** Reads what people typed and chose of an experiment (P19). */
import { type Calendar, isWorkingDay } from '../calendar.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { isDay, readFields } from '../fields.ts';
import { experimentQuestions, signalQuestions } from '../questions/blueprint.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  type Experiment,
  type ExperimentWords,
  experimentLimits,
  type Signal,
  type WayToSee,
} from './experiment.ts';

export type SignalInput = {
  readonly signal: string;
  readonly seenBy: WayToSee;
  readonly seenWhere: string;
};

/** As typed. */
export type ExperimentInput = Readonly<Record<keyof typeof experimentQuestions, string>> & {
  readonly signals: readonly SignalInput[];
  /** `YYYY-MM-DD`; empty: none yet. */
  readonly reviewOn: string;
};

/** What is there already. */
export type Beside = Pick<Experiment, 'status' | 'reviewOn'> & {
  /** Where the teams work, `YYYY-MM-DD`. */
  readonly today: string;
  readonly calendar: Calendar;
};

/** Once it was started, what a start asks for can be put better and is not emptied by a slip. Errors: `invalid`. */
export function readExperiment(
  input: ExperimentInput,
  beside: Beside,
): Result<ExperimentWords, DomainError> {
  const { values, problems: typed } = readFields(experimentQuestions, input);
  const { experimentTitle: title, ifWe, thenWe, becauseOf, tryFirst, safeguard } = values;
  const signals = readSignals(input.signals);
  const review = readReview(input.reviewOn, beside);
  const words = { ifWe, thenWe, becauseOf, signals: signals.value, reviewOn: review.value };
  const problems = [
    ...typed,
    ...signals.problems,
    ...review.problems,
    ...(beside.status === 'proposed' ? [] : findEmptied(words)),
  ];
  if (problems.length > 0 || title === null) return fail({ kind: 'invalid', problems });
  return ok({
    ...{ title, ifWe, thenWe, because: becauseOf, tryFirst, safeguard },
    ...{ signals: signals.value, reviewOn: review.value },
  });
}

type Read<T> = { readonly value: T; readonly problems: readonly FieldProblem[] };

/** A row left empty is none. */
function readSignals(typed: readonly SignalInput[]): Read<readonly Signal[]> {
  const rows = typed.map(({ signal, seenBy, seenWhere }) => ({
    seenBy,
    ...readFields(signalQuestions, { signal, seenWhere }),
  }));
  const value = rows.flatMap(({ seenBy, values }) =>
    values.signal === null
      ? []
      : [{ words: values.signal, seenBy, where: values.seenWhere } satisfies Signal],
  );
  const isNameless = rows.some(({ values }) => !values.signal && values.seenWhere);
  const limit = experimentLimits.signals;
  const problems: readonly FieldProblem[] = [
    ...rows.flatMap((row) => row.problems),
    ...(isNameless ? [{ field: 'signal', problem: 'missing' } as const] : []),
    ...(value.length > limit ? [{ field: 'signal', problem: 'full', limit } as const] : []),
  ];
  return { value, problems: firstOfEach(problems) };
}

/** The same said of two rows is said once. */
function firstOfEach(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const said = problems.map((each) => `${each.field} ${each.problem}`);
  return problems.filter((_, at) => said.indexOf(said[at] ?? '') === at);
}

/** The day it has already stays, also when it has passed, or is one on which nobody works. */
export function readReview(
  typed: string,
  { reviewOn, ...beside }: Pick<Beside, 'reviewOn' | 'today' | 'calendar'>,
): Read<string | null> {
  const day = typed.trim();
  if (day === '' || day === reviewOn) return { value: day || null, problems: [] };
  const problem = findReviewProblem(day, beside);
  return { value: isDay(day) ? day : null, problems: problem === null ? [] : [problem] };
}

/** A working day that is still to come, within a year. */
function findReviewProblem(
  day: string,
  { today, calendar }: Pick<Beside, 'today' | 'calendar'>,
): FieldProblem | null {
  const field = 'reviewOn';
  if (!isDay(day)) return { field, problem: 'not-a-day' };
  if (day <= today) return { field, problem: 'not-ahead' };
  const latest = calendar.addMonths(today, experimentLimits.reviewWithin);
  if (day > latest) return { field, problem: 'too-far', latest };
  return isWorkingDay(day, calendar) ? null : { field, problem: 'not-working' };
}

function findEmptied(words: {
  readonly ifWe: string | null;
  readonly thenWe: string | null;
  readonly becauseOf: string | null;
  readonly signals: readonly Signal[];
}): readonly FieldProblem[] {
  const parts = (['ifWe', 'thenWe', 'becauseOf'] as const).filter((part) => words[part] === null);
  const emptied = [...parts, ...(words.signals.length === 0 ? (['signal'] as const) : [])];
  return emptied.map((field) => ({ field, problem: 'missing' }));
}
