/** Asks, in a blueprint, for what is not the teams’ to give, takes that back, and gives a leader’s answer (P19, P32). */

import type { OwnAsksView } from '../../contracts/api/blueprint/blueprint.ts';
import {
  type AnswerInput,
  type AskForInput,
  checkAnswer,
  checkAskFor,
  findAsk,
  answerAsk as toAnswered,
  askFor as toAsked,
  takeAskBack as toTakenBack,
} from '../../domain/blueprint/asks.ts';
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import {
  authoriseInProgramme,
  enterProgramme,
  type InProgramme,
} from '../access/enter-programme.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { blueprintType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
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

/** By whoever asked, or looks after the blueprint. Errors: those of changing a blueprint, and `no-such-move` once it is answered. */
export function takeAskBack(
  input: OfProgramme & { readonly askId: string },
  actor: Actor,
  deps: BlueprintDeps,
): Outcome {
  return changeBlueprint('ask-for', input, actor, deps, (blueprint, command, { entered }) => {
    const ask = findAsk(blueprint, input.askId);
    const isOwn = ask?.by?.id === actor.id;
    const allowed = authoriseInProgramme(entered.stands, 'take-ask-back', isOwn);
    if (ask && !allowed.ok) return allowed;
    return toTakenBack(blueprint, input.askId, command);
  });
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

/** Which of them are theirs, so that they can take them back. Errors: those of entering a programme, `busy`, `unknown`. */
export async function loadOwnAsks(
  programmeId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<OwnAsksView, DomainError>> {
  const entered = await enterProgramme(store, { programmeId, actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const key = { tenantId: actor.tenantId, programmeId };
  const read = await repository.readOrEmpty(store, blueprintType, key);
  if (!read.ok) return read;
  const own = read.value.asks.filter(({ by }) => by?.id === actor.id);
  return ok({ askIds: own.map(({ id }) => id) });
}
