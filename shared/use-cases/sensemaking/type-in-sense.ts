/** Brings what a room moved on paper to the wall of a round: looked at first, then kept in one write (P19, P31). */
import type { DomainError } from '../../domain/errors.ts';
import type { GatheredItem } from '../../domain/gathered/gathered.ts';
import type { Actor } from '../../domain/person.ts';
import { programmeIdOf } from '../../domain/programme/programme.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Evidence } from '../../domain/sensemaking/evidence.ts';
import type { Sense } from '../../domain/sensemaking/sense.ts';
import {
  checkTypedSense,
  readTypedSense,
  type SenseCard,
  type TypedSense,
  typeInSense as toTypedIn,
} from '../../domain/sensemaking/type-in.ts';
import { enterProgramme } from '../access/enter-programme.ts';
import { withSignpost } from '../access/with-signpost.ts';
import type { Deps } from '../deps.ts';
import { evidenceType, senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { changeSense, type OnWall, type SenseOfTeams } from './change-sense.ts';

const verb = 'name-theme';

/** What is on the cards, in the words they are printed with. */
type ToWords = (said: GatheredItem['said']) => string;

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
  const evidence = await readEvidence(teamId, actor, { store });
  if (!evidence.ok) return evidence;
  const { tenantId, programmeId, round } = evidence.value;
  const sense = await repository.readOrEmpty(store, senseType, { tenantId, programmeId, round });
  if (!sense.ok) return sense;
  const cards = toCards(evidence.value, toWords);
  const read = readTypedSense(cards, sense.value, wall);
  if (!read.ok) return read;
  const problems = read.value.unfit.flatMap((unfit) => unfit.problems);
  const met = withSignpost(fail<DomainError>({ kind: 'invalid', problems }), { signposts });
  if (!met.ok && met.error.kind === 'signpost') return met;
  return ok({ wall: read.value, cards, sense: sense.value });
}

export type TypeInSenseInput = OnWall & { readonly wall: string };

/** Safe to repeat. Errors: `invalid`, `signpost`, `not-a-member`, `not-allowed`, `too-many`, `busy`, `unknown`. */
export async function typeInSense(
  input: TypeInSenseInput,
  actor: Actor,
  deps: Pick<Deps, 'store' | 'clock' | 'signposts' | 'newId'>,
  toWords: ToWords,
): Promise<Result<SenseOfTeams, DomainError>> {
  const evidence = await readEvidence(input.teamId, actor, deps);
  if (!evidence.ok) return evidence;
  const cards = toCards(evidence.value, toWords);
  return changeSense(verb, input, actor, deps, (sense, command) => {
    const read = readTypedSense(cards, sense, input.wall);
    const checked = withSignpost(read.ok ? checkTypedSense(read.value) : read, deps);
    if (!checked.ok) return checked;
    return toTypedIn(sense, checked.value, { cards, newId: deps.newId, command });
  });
}

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
async function readEvidence(
  teamId: string,
  actor: Actor,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Evidence, DomainError>> {
  const programmeId = programmeIdOf(teamId);
  const entered = await enterProgramme(store, { programmeId, actor, verb });
  if (!entered.ok) return entered;
  const { round } = entered.value.programme;
  return repository.readOrEmpty(store, evidenceType, {
    ...{ tenantId: actor.tenantId, programmeId, round },
  });
}

function toCards({ items }: Evidence, toWords: ToWords): readonly SenseCard[] {
  return items.map(({ id, said, hint }) => ({ id, words: toWords(said), hint }));
}
