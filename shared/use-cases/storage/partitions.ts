/** Where documents live: one partition a team, and one a person, always inside their tenant. */

export function teamPartition(tenantId: string, teamId: string): string {
  return `${tenantId}/team/${teamId}`;
}

export function isTeams(pk: string): boolean {
  return pk.split('/')[1] === 'team';
}

export function personPartition(tenantId: string, personId: string): string {
  return `${tenantId}/person/${personId}`;
}
