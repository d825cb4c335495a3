/** Pausing a whole team and going on: its prompts stop, and its week count waits. */
import type { DomainError, FieldProblem } from '../../errors.ts';
import { isDay } from '../../fields.ts';
import { covers, type Journey, pauseOn } from '../../journey/journey.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Team } from '../team.ts';

/** The day work goes on as `YYYY-MM-DD`, or empty: until somebody says so. */
export type PauseInput = { readonly part: 'pause'; readonly pausedUntil: string };

export type ResumeInput = { readonly part: 'resume' };

type Paused = Result<Pick<Team, 'journey'>, DomainError>;

/**
 * From `today`, the day where the team works; a pause under way gets the new end.
 * Errors: `invalid` when the day is none, has come, or is more than a year away.
 */
export function readPause({ journey }: Team, { pausedUntil }: PauseInput, today: string): Paused {
  const problem = findProblem(pausedUntil, today);
  if (problem) return fail({ kind: 'invalid', problems: [problem] });
  const current = pauseOn(journey, today);
  const pause = { from: current?.from ?? today, until: pausedUntil === '' ? null : pausedUntil };
  const others = journey.pauses.filter((each) => each !== current);
  return ok(withPauses(journey, [...others, pause]));
}

/** A pause that began today leaves no trace. */
export function readResume({ journey }: Team, today: string): Paused {
  const pauses = journey.pauses.flatMap((pause) => {
    if (!covers(pause, today)) return [pause];
    return pause.from < today ? [{ ...pause, until: today }] : [];
  });
  return ok(withPauses(journey, pauses));
}

function withPauses(journey: Journey, pauses: Journey['pauses']): Pick<Team, 'journey'> {
  return { journey: { ...journey, pauses } };
}

function findProblem(day: string, today: string): FieldProblem | null {
  const field = 'pausedUntil';
  if (day === '') return null;
  if (!isDay(day)) return { field, problem: 'not-a-date' };
  if (day <= today) return { field, problem: 'not-ahead' };
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return day > latest ? { field, problem: 'too-far', latest } : null;
}
