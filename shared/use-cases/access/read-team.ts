/** Reads a team, for somebody who asks about it. */

import type { DomainError } from '../../domain/errors.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import { teamType } from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

/** Errors: a team the app does not know is, for the person asking, one they are not a member of. */
export async function readTeam(
  store: DocumentStore,
  tenantId: string,
  teamId: string,
): Promise<Result<Team, DomainError>> {
  const team = await repository.read(store, teamType, { tenantId, teamId });
  return !team.ok && team.error.kind === 'not-found' ? fail({ kind: 'not-a-member' }) : team;
}
