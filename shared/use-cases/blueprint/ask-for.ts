/** Asks, in a blueprint, for what is not the teams’ to give, takes that back, and gives a leader’s answer (P19, P32). */
import {
  type AnswerInput,
  type AskForInput,
  checkAnswer,
  checkAskFor,
  answerAsk as toAnswered,
  askFor as toAsked,
  takeAskBack as toTakenBack,
} from '../../domain/blueprint/asks.ts';
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import type { Result } from '../../domain/result.ts';
import type { InProgramme } from '../access/enter-programme.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { type BlueprintDeps, changeBlueprint, type OfProgramme } from './change-blueprint.ts';

type Outcome = Promise<Result<Blueprint, DomainError>>;

export type AskForIt = OfProgramme &
  AskForInput &
  Answerable & { readonly pillarId: string | null };

/** Errors: those of changing a blueprint, and `invalid`, `signpost`, `doubtful-name`, `stale`, `too-many`. */
export async function askFor(
  input: AskForIt,
  actor: Actor,
  deps: BlueprintDeps & Pick<Deps, 'newId'>,
): Outcome {
  const id = deps.newId();
  const { pillarId } = input;
  const asked = await changeBlueprint(
    'ask-for',
    input,
    actor,
    deps,
    (blueprint, command, { entered }) => {
      const checked = checkAskFor(input);
      if (!checked.ok) return withSignpost(checked, deps, input);
      const next = toAsked(blueprint, { ...checked.value, id, pillarId }, command);
      return withNames(next, blueprint, { input, entered });
    },
  );
  return keepAnswer(asked, input);
}

/** Errors: those of changing a blueprint, and `no-such-move` once it is answered. */
export function takeAskBack(
  input: OfProgramme & { readonly askId: string },
  actor: Actor,
  deps: BlueprintDeps,
): Outcome {
  return changeBlueprint('ask-for', input, actor, deps, (blueprint, command) =>
    toTakenBack(blueprint, input.askId, command),
  );
}

export type AnswerIt = OfProgramme &
  AnswerInput &
  Answerable & { readonly askId: string; readonly version: number };

/** Errors: those of changing a blueprint, and `invalid`, `signpost`, `doubtful-name`, `stale`. */
export async function answerAsk(input: AnswerIt, actor: Actor, deps: BlueprintDeps): Outcome {
  const { askId, version } = input;
  const answered = await changeBlueprint(
    'answer-ask',
    input,
    actor,
    deps,
    (blueprint, command, { entered }) => {
      const checked = checkAnswer(input);
      if (!checked.ok) return withSignpost(checked, deps, input);
      const next = toAnswered(blueprint, { askId, version, ...checked.value }, command);
      return withNames(next, blueprint, { input, entered });
    },
  );
  return keepAnswer(answered, input);
}

/** Names in words that were kept already are asked about no more. */
function withNames(
  result: Result<Blueprint, DomainError>,
  { asks }: Blueprint,
  { input, entered }: { readonly input: Answerable; readonly entered: InProgramme },
): Result<Blueprint, DomainError> {
  const kept = asks.flatMap(({ ofRole, words, answer }) => [
    ...[ofRole, words, answer?.because ?? null],
  ]);
  const people = entered.teams.flatMap(({ members }) => members);
  return withQuestion(result, input, { people, kept });
}
