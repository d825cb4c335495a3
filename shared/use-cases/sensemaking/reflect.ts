/** Says what helped or got in the way, by name or confidentially, and takes back what was said by name (P5, P19). */
import { usualTimeZone } from '../../domain/calendar.ts';
import type { Answerable } from '../../domain/doubts.ts';
import type { DomainError } from '../../domain/errors.ts';
import { mondayOf } from '../../domain/journey/journey.ts';
import { drawId } from '../../domain/paper/codes.ts';
import type { Actor } from '../../domain/person.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import { ok, type Result } from '../../domain/result.ts';
import {
  addReflection,
  checkReflection,
  type ReflectionInput,
  type Reflections,
  takeReflectionBack as toTakenBack,
} from '../../domain/sensemaking/reflections.ts';
import {
  authoriseInProgramme,
  type ComingBy,
  enterBy,
  type InProgramme,
} from '../access/enter-programme.ts';
import { keepAnswer, withQuestion } from '../access/with-question.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { reflectionsType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

export type ReflectionsForPerson = {
  readonly current: Reflections;
  readonly personId: string;
  /** Whether they may take any away. */
  readonly mayTakeAny: boolean;
};

type Outcome = Promise<Result<ReflectionsForPerson, DomainError>>;

export type ReflectInput = ReflectionInput & Answerable & ComingBy;

/**
 * Writes the round's reflections and nothing else. Of a confidential one, nothing about the person and no time but its
 * week gets past the domain. Errors: `invalid`, `signpost`, `doubtful-name`, `not-a-member`, `not-allowed`, `too-many`,
 * `busy`.
 */
export async function reflect(
  input: ReflectInput,
  actor: Actor,
  { store, today, newId, signposts }: Pick<Deps, 'store' | 'today' | 'newId' | 'signposts'>,
): Outcome {
  const checked = keepAnswer(withSignpost(checkReflection(input), { signposts }, input), input);
  if (!checked.ok) return checked;
  const entered = await enterBy(store, input, { actor, verb: 'reflect' });
  if (!entered.ok) return entered;
  const { teams, programme } = entered.value;
  const week = mondayOf(today(teams[0]?.timeZone ?? usualTimeZone));
  const people = teams.flatMap(({ members }) => members);
  const said = await repository.changeOrCreate(
    store,
    reflectionsType,
    roundOf(programme),
    (current) => {
      const asked = withQuestion(ok(current), input, { people });
      if (!asked.ok) return asked;
      const id = drawId(
        current.reflections.map((each) => each.id),
        newId,
      );
      return addReflection(current, checked.value, { id, week, by: actor });
    },
  );
  return said.ok ? ok(forPerson(said.value, entered.value, actor)) : said;
}

/** Safe to repeat. Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function takeReflectionBack(
  input: ComingBy & { readonly reflectionId: string },
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Outcome {
  const { reflectionId } = input;
  const entered = await enterBy(store, input, { actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const { stands, programme } = entered.value;
  const taken = await repository.changeOrCreate(
    store,
    reflectionsType,
    roundOf(programme),
    (current) => {
      const theirs = current.reflections.find(({ id }) => id === reflectionId);
      const isOwn = theirs === undefined || theirs.by?.id === actor.id;
      const allowed = authoriseInProgramme(stands, 'take-reflection-back', isOwn);
      return allowed.ok ? ok(toTakenBack(current, reflectionId)) : allowed;
    },
  );
  return taken.ok ? ok(forPerson(taken.value, entered.value, actor)) : taken;
}

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadReflections(
  by: ComingBy,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Outcome {
  const entered = await enterBy(store, by, { actor, verb: 'see-programme' });
  if (!entered.ok) return entered;
  const key = roundOf(entered.value.programme);
  const current = await repository.readOrEmpty(store, reflectionsType, key);
  return current.ok ? ok(forPerson(current.value, entered.value, actor)) : current;
}

function forPerson(
  current: Reflections,
  { stands }: InProgramme,
  { id: personId }: Actor,
): ReflectionsForPerson {
  const mayTakeAny = authoriseInProgramme(stands, 'take-reflection-back').ok;
  return { current, personId, mayTakeAny };
}

function roundOf({ tenantId, programmeId, round }: Programme) {
  return { tenantId, programmeId, round };
}
