/** Where documents live: one partition a team, one a person and one a programme of several teams, always inside their tenant. */
import { onlyTeamOf } from '../../domain/programme/programme.ts';

export function teamPartition(tenantId: string, teamId: string): string {
  return `${tenantId}/team/${teamId}`;
}

export function isTeams(pk: string): boolean {
  return pk.split('/')[1] === 'team';
}

export function personPartition(tenantId: string, personId: string): string {
  return `${tenantId}/person/${personId}`;
}

/** What a team by itself makes of what it learned never leaves its partition. */
export function programmePartition(tenantId: string, programmeId: string): string {
  const teamId = onlyTeamOf(programmeId);
  return teamId === null ? `${tenantId}/programme/${programmeId}` : teamPartition(tenantId, teamId);
}
