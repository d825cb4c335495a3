/** Chooses the vision of a local blueprint: one of its teams', or one in words of its own; and takes it back, so that there is none (P19, P32). */
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import {
  checkVision,
  chooseVision as toChosen,
  takeVisionBack as toTakenBack,
} from '../../domain/blueprint/vision.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import { type BlueprintDeps, changeBlueprint, type OfProgramme } from './change-blueprint.ts';

export type ChooseVisionInput = OfProgramme &
  Answerable & { readonly vision: string; readonly version: number };

/** Errors: those of changing a blueprint, and `invalid`, `signpost`, `doubtful-name`, `stale`. */
export async function chooseVision(
  input: ChooseVisionInput,
  actor: Actor,
  deps: BlueprintDeps,
): Promise<Result<Blueprint, DomainError>> {
  const chosen = await changeBlueprint(
    'choose-vision',
    input,
    actor,
    deps,
    (blueprint, command, { entered }) => {
      const checked = checkVision(input.vision);
      if (!checked.ok) return withSignpost(checked, deps, input);
      const next = toChosen(blueprint, { words: checked.value, version: input.version }, command);
      const people = entered.teams.flatMap(({ members }) => members);
      return withQuestion(next, input, { people, kept: [blueprint.vision?.words ?? null] });
    },
  );
  return keepAnswer(chosen, input);
}

export type TakeVisionBackInput = OfProgramme & { readonly version: number };

/** Errors: those of changing a blueprint, and `stale`. */
export function takeVisionBack(
  input: TakeVisionBackInput,
  actor: Actor,
  deps: BlueprintDeps,
): Promise<Result<Blueprint, DomainError>> {
  return changeBlueprint('choose-vision', input, actor, deps, (blueprint, command) =>
    toTakenBack(blueprint, input.version, command),
  );
}
