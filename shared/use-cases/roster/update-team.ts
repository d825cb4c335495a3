/** Brings a team up to date with its roster: who is in it, and where they are reached. */
import type { DomainError } from '../../domain/errors.ts';
import { mondayOf } from '../../domain/journey/journey.ts';
import type { AddressBatch } from '../../domain/mailbox/address-batch.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { guestsOf, waitingGuests } from '../../domain/team/guests.ts';
import { withRosterRead } from '../../domain/team/status.ts';
import type { Team } from '../../domain/team/team.ts';
import type { Saved } from '../../stores/document-store.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { withoutForgotten } from '../people-data/forgotten-seal.ts';
import { teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';
import { type SeenTeam, syncTeam } from '../team/sync-team.ts';
import { enqueueAddresses } from './enqueue-addresses.ts';
import { markOf } from './roster-mark.ts';
import { writeAddresses } from './write-addresses.ts';

export type UpdateDeps = Pick<Deps, 'store' | 'clock' | 'calendar' | 'today' | 'newId'>;

/** Of a team of so many the mailboxes are there with the answer; of a larger one they are written behind it. */
const mostRightAway = 50;

type Outcome = Promise<Result<Team, DomainError>>;

/**
 * Of a roster like the one read before only its time is noted. The addresses are kept before the team
 * says that it has been read: dying in between reads it again.
 * Errors: `busy`; `not-a-member` for a team that was deleted, or nobody is in.
 */
export async function updateTeam(read: SeenTeam, deps: UpdateDeps): Outcome {
  const known = await readTeam(deps.store, read.tenantId, read.id);
  if (!known.ok && known.error.kind !== 'not-a-member') return known;
  if (read.roster.length === 0) return known;
  if (known.ok && known.value.status === 'deleted') return fail({ kind: 'not-a-member' });

  const seals = known.ok ? known.value.forgotten : [];
  const roster = await withoutForgotten(read.roster, { tenantId: read.tenantId, seals });
  const seen = { ...read, roster };
  const mark = await markOf(seen);
  if (known.ok && known.value.rosterMark === mark) return noteRead(seen, mark, deps);
  const kept = await enqueueAddresses(withoutWaiting(seen, known.ok ? known.value : null), deps);
  const startsOn = mondayOf(deps.today('Europe/London'));
  const synced = await syncTeam({ ...seen, mark: kept.ok ? mark : null }, startsOn, deps);
  if (synced.ok && kept.ok && seen.roster.length <= mostRightAway) await relay(kept.value, deps);
  return synced;
}

/** Of guests who wait nothing is kept but that they do. */
function withoutWaiting(seen: SeenTeam, team: Team | null): SeenTeam {
  const guests = guestsOf(team ?? { members: [], guests: [] }, seen.roster);
  const waiting = new Set(waitingGuests({ guests }).map(({ id }) => id));
  return { ...seen, roster: seen.roster.filter(({ id }) => !waiting.has(id)) };
}

/** Whatever cannot be written now, or has to wait, is written when it is due. */
async function relay(batches: readonly Saved<AddressBatch>[], deps: UpdateDeps): Promise<void> {
  const now = deps.clock.now();
  for (const batch of batches) if (batch.doc.dueAt <= now) await writeAddresses(batch, deps);
}

function noteRead(
  { tenantId, id: teamId, serviceUrl }: SeenTeam,
  mark: string,
  { store, clock }: UpdateDeps,
): Outcome {
  const read = { at: clock.now(), mark, serviceUrl };
  return repository.change(store, teamType, { tenantId, teamId }, (team) =>
    ok(team.rosterMark === mark ? withRosterRead(team, read) : team),
  );
}
