/** Brings what a room moved on paper to the wall of a round: looked at first, then kept in one write (P19, P31). */
import type { DomainError } from '../../domain/errors.ts';
import type { GatheredItem } from '../../domain/gathered/gathered.ts';
import type { Actor } from '../../domain/person.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import { type Reflections, toWallItem } from '../../domain/sensemaking/reflections.ts';
import type { Sense } from '../../domain/sensemaking/sense.ts';
import {
  checkTypedSense,
  readTypedSense,
  type SenseCard,
  type TypedSense,
  typeInSense as toTypedIn,
} from '../../domain/sensemaking/type-in.ts';
import { enterProgrammeOfTeam } from '../access/enter-programme.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { evidenceType, reflectionsType, senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { changeSense, type OnWall, type SenseOfTeams } from './change-sense.ts';

const verb = 'name-theme';

/** What is on the cards, in the words they are printed with. */
type ToWords = (item: Pick<GatheredItem, 'said' | 'from'>) => string;

export type CheckedSense = {
  readonly wall: TypedSense;
  readonly cards: readonly SenseCard[];
  readonly sense: Sense;
};

/**
 * What would be kept, with what could not be read beside it; writes nothing.
 * Errors: `invalid` where nothing was typed, `signpost`, `not-a-member`, `not-allowed`, `busy`.
 */
export async function checkSenseWall(
  { teamId, wall }: { readonly teamId: string; readonly wall: string },
  actor: Actor,
  { store, signposts }: Pick<Deps, 'store' | 'signposts'>,
  toWords: ToWords,
): Promise<Result<CheckedSense, DomainError>> {
  const onWall = await readOnWall(teamId, actor, { store });
  if (!onWall.ok) return onWall;
  const { tenantId, programmeId, round } = onWall.value.evidence;
  const sense = await repository.readOrEmpty(store, senseType, { tenantId, programmeId, round });
  if (!sense.ok) return sense;
  const cards = toCards(onWall.value, toWords);
  const read = readTypedSense(cards, sense.value, wall);
  if (!read.ok) return read;
  const problems = read.value.unfit.flatMap((unfit) => unfit.problems);
  const met = withSignpost(fail<DomainError>({ kind: 'invalid', problems }), { signposts });
  if (!met.ok && met.error.kind === 'signpost') return met;
  return ok({ wall: read.value, cards, sense: sense.value });
}

/** A room does, which is a team’s. */
export type TypeInSenseInput = OnWall & { readonly teamId: string; readonly wall: string };

/** Safe to repeat. Errors: `invalid`, `signpost`, `not-a-member`, `not-allowed`, `too-many`, `busy`, `unknown`. */
export async function typeInSense(
  input: TypeInSenseInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'signposts' | 'newId'>,
  toWords: ToWords,
): Promise<Result<SenseOfTeams, DomainError>> {
  const onWall = await readOnWall(input.teamId, actor, deps);
  if (!onWall.ok) return onWall;
  const cards = toCards(onWall.value, toWords);
  return changeSense(verb, input, actor, deps, (sense, command) => {
    const read = readTypedSense(cards, sense, input.wall);
    const checked = withSignpost(read.ok ? checkTypedSense(read.value) : read, deps);
    if (!checked.ok) return checked;
    return toTypedIn(sense, checked.value, { cards, newId: deps.newId, command });
  });
}

type OnTheWall = { readonly evidence: Evidence; readonly reflections: Reflections };

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
async function readOnWall(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<OnTheWall, DomainError>> {
  const entered = await enterProgrammeOfTeam(store, { teamId, actor, verb });
  if (!entered.ok) return entered;
  const { programmeId, round } = entered.value.programme;
  const key = { tenantId: actor.tenantId, programmeId, round };
  const evidence = await repository.readOrEmpty(store, evidenceType, key);
  if (!evidence.ok) return evidence;
  const reflections = await repository.readOrEmpty(store, reflectionsType, key);
  if (!reflections.ok) return reflections;
  return ok({ evidence: evidence.value, reflections: reflections.value });
}

function toCards({ evidence, reflections }: OnTheWall, toWords: ToWords): readonly SenseCard[] {
  const said = reflections.reflections.map((each) => toWallItem(each, null));
  return [...evidence.items, ...said].map((each) => ({
    ...{ id: each.id, words: toWords(each), hint: each.hint },
  }));
}
