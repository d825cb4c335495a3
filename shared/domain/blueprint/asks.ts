/** What a blueprint asks of whoever can give it, and a leader’s answer so far: yes, or not yet because (P19, P32). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import { blueprintAnswerQuestions, blueprintAskQuestions } from '../questions/blueprint.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  type Blueprint,
  type BlueprintAsk,
  type BlueprintAskAnswer,
  blueprintLimits,
  findPillar,
  noted,
} from './blueprint.ts';

type Outcome = Result<Blueprint, DomainError>;

/** As typed. */
export type AskForInput = Readonly<Record<keyof typeof blueprintAskQuestions, string>>;

export type AskForWords = Pick<BlueprintAsk, 'ofRole' | 'words'>;

/** Errors: `invalid`, with every problem at once. */
export function checkAskFor(input: AskForInput): Result<AskForWords, DomainError> {
  const { values, problems } = readFields(blueprintAskQuestions, input);
  const { askedRole: ofRole, askedFor: words } = values;
  if (problems.length > 0 || ofRole === null || words === null)
    return fail({ kind: 'invalid', problems });
  return ok({ ofRole, words });
}

type Asking = AskForWords & {
  readonly id: string;
  /** Null: for the blueprint as a whole. */
  readonly pillarId: string | null;
};

/** Errors: `stale`, where the pillar is gone; `too-many`. */
export function askFor(blueprint: Blueprint, asking: Asking, command: Command): Outcome {
  if (wasApplied(blueprint, command.id)) return ok(blueprint);
  const { pillarId } = asking;
  if (pillarId !== null && !findPillar(blueprint, pillarId)) return fail({ kind: 'stale' });
  const limit = blueprintLimits.asks;
  if (blueprint.asks.length >= limit) return fail({ kind: 'too-many', limit });
  const asks = [...blueprint.asks, { ...asking, answer: null, by: command.by, version: 1 }];
  return ok(noted({ ...blueprint, asks }, { did: 'asked', before: null }, command));
}

export function findAsk({ asks }: Pick<Blueprint, 'asks'>, askId: string) {
  return asks.find(({ id }) => id === askId);
}

/** One that is gone is gone. Errors: `no-such-move`, once it has been answered. */
export function takeAskBack(blueprint: Blueprint, askId: string, command: Command): Outcome {
  const ask = findAsk(blueprint, askId);
  if (!ask) return ok(blueprint);
  if (ask.answer !== null) return fail({ kind: 'no-such-move' });
  const asks = blueprint.asks.filter((each) => each !== ask);
  return ok(noted({ ...blueprint, asks }, { did: 'took-ask-back', before: null }, command));
}

/** As chosen and typed. */
export type AnswerInput = {
  readonly answer: BlueprintAskAnswer | null;
  readonly answerBecause: string;
};

export type AnswerWords = {
  readonly answer: BlueprintAskAnswer;
  readonly because: string | null;
};

/** Not yet says why. Errors: `invalid`, with every problem at once. */
export function checkAnswer({
  answer,
  answerBecause,
}: AnswerInput): Result<AnswerWords, DomainError> {
  const { values, problems: typed } = readFields(blueprintAnswerQuestions[answer ?? 'yes'], {
    answerBecause,
  });
  const problems = [
    ...typed,
    ...(answer === null ? [{ field: 'answer', problem: 'missing' } as const] : []),
  ];
  if (problems.length > 0 || answer === null) return fail({ kind: 'invalid', problems });
  return ok({ answer, because: values.answerBecause });
}

/** `version`: of the ask, as whoever answers saw it. Instead of another answer, which stays in the history. Errors: `stale`. */
export function answerAsk(
  blueprint: Blueprint,
  { askId, version, ...words }: AnswerWords & { readonly askId: string; readonly version: number },
  command: Command,
): Outcome {
  if (wasApplied(blueprint, command.id)) return ok(blueprint);
  const ask = findAsk(blueprint, askId);
  if (ask?.version !== version) return fail({ kind: 'stale' });
  const { by, at } = command;
  const next = { ...ask, answer: { ...words, by, at, isNamed: true }, version: version + 1 };
  const asks = blueprint.asks.map((each) => (each === ask ? next : each));
  const answerBefore = ask.answer && { askId, ...ask.answer };
  const entry = { did: 'answered', before: null, answerBefore } as const;
  return ok(noted({ ...blueprint, asks }, entry, command));
}
