/** People for tests: somebody acting, and a person as the app remembers them. */
import type { Actor, Person } from '../../shared/domain/person.ts';

export const testTenant = 'tenant-elmshire';

/** Amara, a practitioner of the team that `buildTeam` builds. */
export function buildActor(overrides: Partial<Actor> = {}): Actor {
  return { id: 'amara', name: 'Amara Osei', tenantId: testTenant, ...overrides };
}

export function buildPerson(overrides: Partial<Person> = {}): Person {
  return {
    ...buildActor(),
    teams: [{ id: 'team-north', name: 'North' }],
    guestOf: [],
    programmes: [],
    usualTeamId: null,
    pastTeams: [],
    forgetSince: null,
    leftAt: null,
    lookAt: null,
    ...overrides,
  };
}
