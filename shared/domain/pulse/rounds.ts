/** Opening a round, counting an answer, and closing it for good (P16). */
import type { Calendar } from '../calendar.ts';
import type { DomainError } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  type Answers,
  faces,
  findOpen,
  type OpenRound,
  ofEach,
  type Pulse,
  type RoundFacts,
} from './pulse.ts';
import { showNext } from './shown.ts';

export type Opening = { readonly closesAt: string; readonly key: string };

/** The same round again is the one that is there. */
export function openRound(pulse: Pulse, round: RoundFacts, { closesAt, key }: Opening): Pulse {
  if ([...pulse.open, ...pulse.closed].some(({ id }) => id === round.id)) return pulse;
  const none = faces.map(() => 0);
  const opened: OpenRound = {
    ...{ ...round, closesAt, key, spent: [] },
    tallies: ofEach(() => none),
  };
  return { ...pulse, open: [...pulse.open, opened] };
}

export type Answering = {
  readonly roundId: string;
  /** From a card's token, once its seal has been looked at. */
  readonly nonce: string;
  readonly answers: Answers;
  readonly now: string;
};

/**
 * A token counts once: whatever is sent with it again changes nothing.
 * Errors: `invalid` where no face was chosen, `stale` where the round has closed.
 */
export function countAnswer(
  pulse: Pulse,
  { roundId, nonce, answers, now }: Answering,
): Result<Pulse, DomainError> {
  const round = findOpen(pulse, roundId, now);
  if (!round) return fail({ kind: 'stale' });
  if (round.spent.includes(nonce)) return ok(pulse);
  if (round.statements.every((statement) => answers[statement] === undefined))
    return fail({ kind: 'invalid', problems: [{ field: 'pulse', problem: 'missing' }] });
  const counted: OpenRound = {
    ...round,
    tallies: ofEach((statement) => {
      const face = round.statements.includes(statement) ? answers[statement] : undefined;
      return round.tallies[statement].map((count, at) => (faces[at] === face ? count + 1 : count));
    }),
    spent: [...round.spent, nonce].sort(),
  };
  return ok({ ...pulse, open: pulse.open.map((each) => (each === round ? counted : each)) });
}

/** Keeps of every round whose time is over what is shown of it, and nothing else. */
export function closeRounds(pulse: Pulse, now: string): Pulse {
  return pulse.open.filter(({ closesAt }) => closesAt <= now).reduce(closeRound, pulse);
}

/** ISO instant at which a round is to be closed; null while none is open. */
export function closesNext({ open }: Pulse): string | null {
  return open.map(({ closesAt }) => closesAt).toSorted()[0] ?? null;
}

function closeRound(pulse: Pulse, { key, spent, tallies, closesAt, ...facts }: OpenRound): Pulse {
  const showing = ofEach((each) => showNext(tallies[each], pulse.references[each]));
  return {
    ...pulse,
    open: pulse.open.filter(({ id }) => id !== facts.id),
    closed: [...pulse.closed, { ...facts, shown: ofEach((each) => showing[each].shown) }],
    references: ofEach((each) => showing[each].references),
  };
}

/** The last day on which it can be answered, `YYYY-MM-DD`. */
export function lastDayOf(
  { closesAt }: Pick<OpenRound, 'closesAt'>,
  timeZone: string,
  { dayOf, addDays }: Pick<Calendar, 'dayOf' | 'addDays'>,
): string {
  return addDays(dayOf(closesAt, timeZone), -1);
}
