/** A team for tests, with somebody in every role, in week 2 of 16 on 21 November 2026. */
import type { Role } from '../../shared/domain/permissions.ts';
import type { Member, Team } from '../../shared/domain/team/team.ts';
import { testTenant } from './build-person.ts';

export const members = {
  practitioner: { id: 'amara', name: 'Amara Osei', role: 'practitioner' },
  supervisor: { id: 'priya', name: 'Priya Raman', role: 'supervisor' },
  facilitator: { id: 'marcus', name: 'Marcus Bell', role: 'facilitator' },
  leader: { id: 'helen', name: 'Helen Ashdown', role: 'leader' },
} as const satisfies Readonly<Record<Role, Member>>;

export function buildTeam(overrides: Partial<Team> = {}): Team {
  return {
    id: 'team-north',
    tenantId: testTenant,
    name: 'North',
    localAuthority: null,
    timeZone: 'Europe/London',
    journey: { startsOn: '2026-11-09', weeks: 16, workshops: [], pauses: [] },
    members: Object.values(members),
    guests: [],
    nextPromptAt: null,
    hasApp: true,
    status: 'active',
    formerLeads: [],
    leavers: [],
    forgotten: [],
    namesLeft: [],
    ending: null,
    ageLookAt: null,
    acts: [],
    rosterReadAt: '2026-11-21T09:00:00.000Z',
    rosterMark: null,
    serviceUrl: null,
    nextNumber: 1,
    numbersGiven: [],
    checkIn: { day: 1, time: '09:30' },
    rhythm: 'monthly',
    ...{ programmeId: null, leftProgrammes: [], invitations: [] },
    version: 1,
    history: [],
    appliedCommands: [],
    ...overrides,
  };
}
