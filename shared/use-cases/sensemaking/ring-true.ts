/** Asks whether the themes ring true, answers, and closes it: each one write, and nobody’s answer outlives the asking (P19). */
import type { DomainError } from '../../domain/errors.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Rang } from '../../domain/sensemaking/rang.ts';
import {
  type Ringing,
  closeRings as toClosed,
  openRings as toOpened,
  ring as toRung,
} from '../../domain/sensemaking/rings.ts';
import { enterBy } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { senseType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { changeSense, type OnWall, type SenseOfTeams, toSenseOfTeams } from './change-sense.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;
type RingDeps = Pick<Deps, 'store' | 'clock'>;

/** Errors: `not-a-member`, `not-allowed`, `too-few`, `stale`, `too-many`, `busy`, `unknown`. */
export async function openRings(
  input: OnWall,
  actor: Actor,
  deps: RingDeps,
): Outcome<SenseOfTeams> {
  const before = await readShownBefore(input, actor, deps);
  if (!before.ok) return before;
  return changeSense('open-rings', input, actor, deps, (sense, command, entered) => {
    const { people } = toSenseOfTeams(sense, entered);
    return toOpened(sense, { people, before: before.value }, command);
  });
}

/** What is shown next is compared with that too: the last round in which it was asked has kept those before. */
async function readShownBefore(
  on: OnWall,
  actor: Actor,
  { store }: RingDeps,
): Outcome<readonly Rang[]> {
  const entered = await enterBy(store, on, { actor, verb: 'open-rings' });
  if (!entered.ok) return entered;
  const { programmeId } = entered.value.programme;
  const key = { tenantId: actor.tenantId, programmeId };
  for (let round = entered.value.programme.round - 1; round > 0; round -= 1) {
    const read = await repository.readOrEmpty(store, senseType, { ...key, round });
    if (!read.ok) return read;
    if (read.value.rings) return ok(read.value.rings.rang);
  }
  return ok([]);
}

export type CloseRingsInput = OnWall & { readonly ringsId: string };

/** Errors: `not-a-member`, `not-allowed`, `rings-closed`, `busy`, `unknown`. */
export function closeRings(
  input: CloseRingsInput,
  actor: Actor,
  deps: RingDeps,
): Outcome<SenseOfTeams> {
  return changeSense('close-rings', input, actor, deps, (sense, command) =>
    toClosed(sense, input.ringsId, command),
  );
}

/** What is said in secret, and by whom it is asked for: they are shown their own. */
export type OwnAnswers = SenseOfTeams & { readonly personId: string };

export type RingInput = OnWall & Omit<Ringing, 'personId'>;

/** Remembered by its own id beside the answer, and gone with it. Errors: those of closing, and `not-found`. */
export async function ring(input: RingInput, actor: Actor, deps: RingDeps): Outcome<OwnAnswers> {
  const personId = actor.id;
  const rung = await changeSense('ring', input, actor, deps, (sense) =>
    toRung(sense, { ...input, personId }),
  );
  return rung.ok ? ok({ ...rung.value, personId }) : rung;
}
