/** The vision of a local blueprint: of several teams none speaks for all, so one is chosen, or written together (P19, P32). */
import { type Command, wasApplied } from '../command.ts';
import type { DomainError } from '../errors.ts';
import { readFields } from '../fields.ts';
import { visionQuestions } from '../questions/blueprint.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Blueprint, noted } from './blueprint.ts';

/** Errors: `invalid`. */
export function checkVision(vision: string): Result<string, DomainError> {
  const { values, problems } = readFields(visionQuestions, { vision });
  if (values.vision === null || problems.length > 0) return fail({ kind: 'invalid', problems });
  return ok(values.vision);
}

type Choice = {
  readonly words: string;
  /** Of the vision as whoever chooses saw it; 0 where none was chosen. */
  readonly version: number;
};

/** Words as they are now: what a team says later alters nothing. Those before stay in the history. Errors: `stale`. */
export function chooseVision(
  blueprint: Blueprint,
  { words, version }: Choice,
  command: Command,
): Result<Blueprint, DomainError> {
  if (wasApplied(blueprint, command.id)) return ok(blueprint);
  const before = blueprint.vision;
  if (visionVersion(blueprint) !== version) return fail({ kind: 'stale' });
  if (before?.words === words) return ok(blueprint);
  const next = { ...blueprint, vision: { words, version: version + 1 } };
  const entry = { did: 'chose-vision', before: null, visionBefore: before?.words ?? null } as const;
  return ok(noted(next, entry, command));
}

/** There is none then, as before one was chosen; its words stay in the history. Errors: `stale`. */
export function takeVisionBack(
  blueprint: Blueprint,
  version: number,
  command: Command,
): Result<Blueprint, DomainError> {
  if (wasApplied(blueprint, command.id)) return ok(blueprint);
  if (visionVersion(blueprint) !== version) return fail({ kind: 'stale' });
  const visionBefore = blueprint.vision?.words ?? null;
  if (visionBefore === null) return ok(blueprint);
  const next = { ...blueprint, vision: { words: null, version: version + 1 } };
  return ok(noted(next, { did: 'took-vision-back', before: null, visionBefore }, command));
}

export function visionVersion({ vision }: Pick<Blueprint, 'vision'>): number {
  return vision?.version ?? 0;
}

/** `ofTeams`: of each team that is in it, null where it has none. What one of several says is not everybody's. */
export function visionShown(
  { vision }: Pick<Blueprint, 'vision'>,
  ofTeams: readonly (string | null)[],
): string | null {
  const [only = null, ...others] = ofTeams;
  return vision?.words ?? (others.length === 0 ? only : null);
}
