/** Asking a named leader for a yes, and what they say: yes, not yet because, or let's talk (Influence). */

import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { readFields } from '../fields.ts';
import type { PersonRef } from '../person.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyOnce } from './history.ts';
import type { SmallChange } from './small-change.ts';
import { withAsk } from './who-hears.ts';

export const askAnswers = ['yes', 'not-yet', 'lets-talk'] as const;

export type AskAnswer = (typeof askAnswers)[number];

export type Ask = {
  readonly id: string;
  /** Somebody in the team, or else the role of somebody who is not (P28): one of the two. */
  readonly of: PersonRef | null;
  readonly ofRole: string | null;
  readonly by: PersonRef;
  readonly at: string;
  /** What is asked, in the words of whoever asks; null: the change speaks for itself. */
  readonly words: string | null;
  /** The last answer; people may think again. */
  readonly answer: AnswerGiven | null;
  /** Those before it, oldest first: whoever asked was told that they are read as they were written. */
  readonly earlier: readonly AnswerGiven[];
};

export type AnswerGiven = {
  readonly answer: AskAnswer;
  /** Always there for not yet. */
  readonly because: string | null;
  readonly at: string;
  /** Who heard it from a role that was asked; null where people answer for themselves. */
  readonly heardBy: PersonRef | null;
};

export const askLimit = 10;

/** Nobody thinks again more often than that. */
const earlierLimit = 5;

export const askFields = {
  words: { limit: 600, required: false },
  ofRole: { limit: 80, required: false, oneLine: true },
} as const;
const becauseFields = {
  yes: { because: { limit: 600, required: false } },
  'not-yet': { because: { limit: 600, required: true } },
  'lets-talk': { because: { limit: 600, required: false } },
} as const;

export type AskInput = {
  /** Null when nobody was chosen, or nobody who is in the team. */
  readonly of: PersonRef | null;
  /** The role of somebody outside the team, where nobody of the team was chosen. */
  readonly ofRole: string;
  readonly words: string;
};

/**
 * Errors: `invalid`, also for somebody who has yet to answer an ask for this change; `too-many` over
 * ten; `no-such-move` when it was withdrawn.
 */
export function askForAYes(
  change: SmallChange,
  input: AskInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  if (change.asks.length >= askLimit) return fail({ kind: 'too-many', limit: askLimit });
  const { of } = input;
  const { values, problems } = readFields(askFields, input);
  const ofRole = of === null ? values.ofRole : null;
  const chosen = findAskedProblems(change, of, ofRole);
  if (problems.length + chosen.length > 0)
    return fail({ kind: 'invalid', problems: [...chosen, ...problems] });
  const { id, by, at } = command;
  const ask: Ask = { id, of, ofRole, by, at, words: values.words, answer: null, earlier: [] };
  const asks = [...change.asks, ask];
  return ok(withAsk(applyOnce(change, command, { did: 'asked', to: { asks } }), ask));
}

function findAskedProblems(
  { asks }: SmallChange,
  of: PersonRef | null,
  ofRole: string | null,
): readonly FieldProblem[] {
  if (of === null && ofRole === null) return [{ field: 'of', problem: 'missing' }];
  const isAsked = asks.some(
    (ask) => ask.answer === null && (of ? ask.of?.id === of.id : isRole(ask, ofRole)),
  );
  return isAsked ? [{ field: of ? 'of' : 'ofRole', problem: 'repeated' }] : [];
}

function isRole(ask: Ask, role: string | null): boolean {
  return role !== null && ask.ofRole?.toLowerCase() === role.toLowerCase();
}

export type AnswerInput = {
  readonly askId: string;
  readonly answer: AskAnswer;
  readonly because: string;
};

/**
 * By whoever was asked; of a role, by whoever heard its answer. Errors: `invalid`; `not-found` for an ask
 * taken back since; `no-such-move` when it was withdrawn.
 */
export function answerAsk(
  change: SmallChange,
  { askId, answer, because }: AnswerInput,
  command: Command,
): Result<SmallChange, DomainError> {
  if (wasApplied(change, command.id)) return ok(change);
  if (change.status === 'withdrawn') return fail({ kind: 'no-such-move' });
  const asked = findAsk(change, askId);
  if (!asked) return fail({ kind: 'not-found' });
  const { values, problems } = readFields(becauseFields[answer], { because });
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const heardBy = asked.of === null ? command.by : null;
  const given: AnswerGiven = { answer, because: values.because, at: command.at, heardBy };
  const asks = change.asks.map((ask) => (ask.id === askId ? withAnswer(ask, given) : ask));
  const did = heardBy ? 'heard-answer' : 'answered';
  return ok(applyOnce(change, command, { did, to: { asks } }));
}

function withAnswer(ask: Ask, given: AnswerGiven): Ask {
  const earlier = ask.answer ? [...ask.earlier, ask.answer].slice(-earlierLimit) : ask.earlier;
  return { ...ask, answer: given, earlier };
}

/** Whoever is asked, by name; or the role. */
export function askedName({ of, ofRole }: Pick<Ask, 'of' | 'ofRole'>): string {
  return of?.name ?? ofRole ?? '';
}

/** Of those who said yes, the name or role of whoever said it last; null where nobody has. */
export function lastYes(asks: readonly Ask[]): string | null {
  const yeses = asks.flatMap(({ answer, ...ask }) =>
    answer?.answer === 'yes' ? [{ at: answer.at, name: askedName(ask) }] : [],
  );
  return yeses.toSorted((one, other) => (one.at < other.at ? -1 : 1)).at(-1)?.name ?? null;
}

/** What was answered last, where that was no yes: the name or role of whoever said it. Null where it was one, or nobody answered. */
export function lastOtherwise(
  asks: readonly Ask[],
): { readonly answer: Exclude<AskAnswer, 'yes'>; readonly name: string } | null {
  const last = asks
    .flatMap(({ answer, ...ask }) => (answer ? [{ ...answer, name: askedName(ask) }] : []))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .at(-1);
  return last && last.answer !== 'yes' ? { answer: last.answer, name: last.name } : null;
}

/** Roles asked whose answer nobody has told yet. */
export function rolesAwaited({ status, asks }: Pick<SmallChange, 'status' | 'asks'>) {
  return status === 'open' ? asks.filter(({ of, answer }) => of === null && !answer) : [];
}

export function findAsk({ asks }: SmallChange, askId: string): Ask | undefined {
  return asks.find(({ id }) => id === askId);
}

/** Asks of this person that are still to be answered. */
export function openAsksOf({ status, asks }: Pick<SmallChange, 'status' | 'asks'>, id: string) {
  return status === 'open' ? asks.filter(({ of, answer }) => of?.id === id && !answer) : [];
}
