/** Looks which of somebody’s changes went into a blueprint, and where they are now, at the moment of telling (P12, P19). */
import {
  toldOfTeam,
  toWentNow,
  untoldSince,
  type WentNow,
} from '../../domain/blueprint/tell-went.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Item } from '../../domain/mailbox/mailbox.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SmallChange } from '../../domain/small-change/small-change.ts';
import type { Team } from '../../domain/team/team.ts';
import { readProgramme } from '../access/enter-programme.ts';
import type { Deps } from '../deps.ts';
import { blueprintType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { readChangesAt, readWalls } from './read-walls.ts';

export type WentItem = Extract<Item, { readonly kind: 'went' }>;

/** A change, and where it went: nothing else need be new of it. */
export type WentToTell = {
  readonly change: SmallChange;
  readonly lines: readonly [];
  readonly went: WentNow;
};

/** By the numbers of the changes; none where nothing of it stands, or the team is not in that programme any more. Errors: `busy`. */
export async function loadWentItem(
  { programmeId, version }: WentItem,
  { team, personId }: { readonly team: Team; readonly personId: string },
  { store }: Pick<Deps, 'store'>,
): Promise<Result<readonly WentToTell[], DomainError>> {
  const { tenantId, id: teamId } = team;
  const key = { tenantId, programmeId };
  const read = await readProgramme(store, key);
  if (!read.ok) return read.error.kind === 'busy' ? read : ok([]);
  if (!read.value.teams.some(({ id }) => id === teamId)) return ok([]);
  const blueprint = await repository.readOrEmpty(store, blueprintType, key);
  if (!blueprint.ok) return blueprint;
  const went = untoldSince(blueprint.value, version, personId);
  const rounds = went.flatMap((each) => ('round' in each ? [each.round] : []));
  const walls = await readWalls(store, key, rounds);
  if (!walls.ok) return walls;
  const around = { blueprint: blueprint.value, walls: walls.value };
  const changes = await readChangesAt(store, tenantId, toldOfTeam(went, around, teamId));
  if (!changes.ok) return changes;
  const inOrder = changes.value.toSorted((one, other) => one.number - other.number);
  return ok(
    inOrder.flatMap((change) => {
      const now = toWentNow(change, { ...around, went, personId });
      return now ? [{ change, lines: [] as const, went: now }] : [];
    }),
  );
}
