/** Hands to the mailboxes of whoever logged a change, or looks after it, that it went into a blueprint (P12, P19). */
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import { freshIn, toWentEntries } from '../../domain/blueprint/tell-went.ts';
import { isUntold, toWentKey, withWentTold } from '../../domain/blueprint/went-in.ts';
import type { DomainError } from '../../domain/errors.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { readProgramme } from '../access/enter-programme.ts';
import type { MailboxDeps } from '../notifications/change-mailbox.ts';
import { enqueueForPeople } from '../notifications/relay-outbox.ts';
import { readChangesAt, readWalls } from '../programme/read-walls.ts';
import { blueprintType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/**
 * Enqueueing comes first and is safe to repeat: dying before the blueprint is written tells nobody twice, and nobody
 * never. Of a team that is not in it any more nobody is told. Errors: `busy`, `unknown`.
 */
export async function tellWent(
  blueprint: Blueprint,
  deps: MailboxDeps,
): Promise<Result<Blueprint, DomainError>> {
  const untold = blueprint.went.filter(isUntold);
  if (untold.length === 0) return ok(blueprint);
  const { store, calendar } = deps;
  const key = blueprintType.keyOf(blueprint);
  const read = await readProgramme(store, key);
  if (!read.ok && read.error.kind === 'busy') return read;
  const teams: readonly Team[] = read.ok ? read.value.teams : [];
  const walls = await readWalls(
    store,
    key,
    untold.flatMap((went) => ('round' in went ? [went.round] : [])),
  );
  if (!walls.ok) return walls;
  const fresh = freshIn({ blueprint, walls: walls.value });
  const changes = await readChangesAt(store, key.tenantId, [...fresh.values()].flat());
  if (!changes.ok) return changes;
  const entries = untold.flatMap((went) =>
    teams.flatMap((team) => {
      const there = fresh.get(toWentKey(went)) ?? [];
      const theirs = changes.value.filter(
        ({ id, teamId }) => teamId === team.id && there.some(({ changeId }) => changeId === id),
      );
      return toWentEntries(blueprint, { went, changes: theirs, team }, calendar);
    }),
  );
  const handed = await enqueueForPeople(key.tenantId, entries, deps);
  if (!handed.ok) return handed;
  return repository.change(store, blueprintType, key, (current) =>
    ok(withWentTold(current, fresh)),
  );
}
