/** A team as its roster in Teams tells it, with as many people as a test wants. */
import type { SeenTeam } from '../../shared/use-cases/team/sync-team.ts';
import { testTenant } from './build-person.ts';

export const ukRegion = 'https://smba.example/uk/';

export function buildSeenTeam(people: number, overrides: Partial<SeenTeam> = {}): SeenTeam {
  const roster = Array.from({ length: people }, (_, n) => buildSeenMember(`person-${n}`));
  return {
    tenantId: testTenant,
    id: 'team-north',
    name: 'North',
    serviceUrl: ukRegion,
    roster,
    ...overrides,
  };
}

export function buildSeenMember(id: string): SeenTeam['roster'][number] {
  return { id, name: `Name of ${id}`, userId: `29:${id}`, isOwner: false };
}
