/** Who did what in a team, for its leads: to read a page at a time, or as a file (P22). */
import type { DomainError } from '../../domain/errors.ts';
import {
  type AuditLine,
  type AuditPage,
  toAudit,
  toAuditPage,
} from '../../domain/people-data/audit.ts';
import type { Actor } from '../../domain/person.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Team } from '../../domain/team/team.ts';
import { authorise } from '../access/authorise.ts';
import { readTeam } from '../access/read-team.ts';
import type { Deps } from '../deps.ts';
import { ambitionType, changeType, strandsType } from '../storage/document-types.ts';
import { teamPartition } from '../storage/partitions.ts';
import { readAll } from '../storage/read-all.ts';
import * as repository from '../storage/repository.ts';

type Outcome<T> = Promise<Result<T, DomainError>>;
type Store = Pick<Deps, 'store'>;

/** Reading it is not noted. `before` is an ISO instant. Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function loadAuditPage(
  teamId: string,
  before: string | null,
  actor: Actor,
  deps: Store,
): Outcome<AuditPage> {
  const team = await findTeamToAudit(teamId, actor, deps);
  if (!team.ok) return team;
  const lines = await loadAudit(team.value, deps);
  return lines.ok ? ok(toAuditPage(lines.value, before)) : lines;
}

/** Errors: `not-a-member`, `not-allowed`, `busy`. */
export async function findTeamToAudit(
  teamId: string,
  actor: Actor,
  { store }: Store,
): Outcome<Team> {
  const team = await readTeam(store, actor.tenantId, teamId);
  if (!team.ok) return team;
  const member = authorise(team.value, actor.id, 'read-audit');
  return member.ok ? team : member;
}

/** Newest first. Of nobody but who may: see `findTeamToAudit`. Errors: `busy`. */
export async function loadAudit(team: Team, { store }: Store): Outcome<readonly AuditLine[]> {
  const place = { tenantId: team.tenantId, teamId: team.id };
  const changes = await readAll(store, changeType, teamPartition(team.tenantId, team.id));
  if (!changes.ok) return changes;
  const ambition = await repository.readOrEmpty(store, ambitionType, place);
  if (!ambition.ok) return ambition;
  const strands = await repository.readOrEmpty(store, strandsType, place);
  if (!strands.ok) return strands;
  return ok(
    toAudit({ team, changes: changes.value, ambition: ambition.value, strands: strands.value }),
  );
}
