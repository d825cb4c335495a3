/** Turning what stands in the way into what is wanted: a strand’s mission, in the team’s words (P25). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import { strandQuestions } from '../questions/strands.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyAction, type Strands } from './strands.ts';
import { findStrandNow } from './strands-now.ts';

/** As typed; left empty, the strand goes by its theme again. */
export type MissionInput = { readonly strandId: string; readonly mission: string };

/** What answers the strand keeps the name it chose. Errors: `invalid`; `stale` where no such strand goes on. */
export function nameMission(
  current: Strands,
  { strandId, mission: typed }: MissionInput,
  command: Command,
): Result<Strands, DomainError> {
  if (wasApplied(current, command.id)) return ok(current);
  const strand = findStrandNow(current, strandId);
  if (!strand) return fail({ kind: 'stale' });
  const { values, problems } = readFields(strandQuestions, { mission: typed });
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const { mission } = values;
  if (mission === strand.mission) return ok(current);
  const { id, name, votes } = strand;
  const strands = current.strands.map((each) => (each === strand ? { ...each, mission } : each));
  const before = { themes: [{ id, name, votes }], mission: strand.mission };
  return ok(applyAction(current, command, { did: 'named-mission', ...before }, { strands }));
}

/** Whether somebody has put this strand’s mission in words since `version` was seen; what was done with others is nothing to it. */
export function isNamedSince(
  { version: now, history }: Strands,
  version: number,
  strandId: string,
): boolean {
  const steps = now - version;
  if (steps === 0) return false;
  if (steps < 0 || steps > history.length) return true;
  return history
    .slice(-steps)
    .some(({ did, themes }) => did === 'named-mission' && themes.some(({ id }) => id === strandId));
}
