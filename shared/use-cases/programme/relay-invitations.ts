/** Puts an invitation into the document of the team that was asked, where its leads find it (P32). */
import type { DomainError } from '../../domain/errors.ts';
import { toInvitation, withInvitation } from '../../domain/programme/join.ts';
import type { Programme } from '../../domain/programme/programme.ts';
import { withTold } from '../../domain/programme/set-up.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { programmeType, teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/**
 * Safe to repeat and to stop half-way; a team that is not there any more is not asked. Errors: `busy`, `unknown`.
 */
export async function relayInvitations(
  programme: Programme,
  { store }: Pick<Deps, 'store'>,
): Promise<Result<Programme, DomainError>> {
  const { tenantId } = programme;
  const waiting = programme.teams.filter(({ isTold }) => !isTold);
  if (waiting.length === 0) return ok(programme);
  for (const { id: teamId } of waiting) {
    const invitation = toInvitation(programme, teamId);
    const told = await repository.change(store, teamType, { tenantId, teamId }, (team) =>
      ok(invitation ? withInvitation(team, invitation) : team),
    );
    if (!told.ok && told.error.kind !== 'not-found') return told;
  }
  const ids = waiting.map(({ id }) => id);
  return repository.change(store, programmeType, programmeType.keyOf(programme), (current) =>
    ok(withTold(current, ids)),
  );
}
