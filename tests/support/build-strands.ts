/** Barriers, themes, votes and strands for tests, of the team that `buildTeam` builds. */
import { type Barrier, type Barriers, noBarriers } from '../../shared/domain/barriers/barriers.ts';
import {
  type MissionStrand,
  noStrands,
  type Strands,
  type Vote,
} from '../../shared/domain/strands/strands.ts';
import { testTenant } from './build-person.ts';

const place = { tenantId: testTenant, teamId: 'team-north' };

export const threeThemes = [
  { id: 'theme-forms', name: 'Forms' },
  { id: 'theme-rooms', name: 'Rooms' },
  { id: 'theme-yes', name: 'Waiting for a yes' },
];

/** Raised confidentially, in the week of Monday 16 November 2026. */
export function buildBarrier(overrides: Partial<Barrier> = {}): Barrier {
  return {
    id: 'barrier-1',
    text: 'We wait two days for a signature',
    week: '2026-11-16',
    by: null,
    themeId: null,
    ...overrides,
  };
}

export function buildBarriers(overrides: Partial<Barriers> = {}): Barriers {
  return { ...noBarriers(place), ...overrides };
}

export function buildVote(overrides: Partial<Vote> = {}): Vote {
  return {
    id: 'vote-1',
    themes: threeThemes,
    status: 'open',
    ballots: [],
    result: null,
    ...overrides,
  };
}

/** Chosen with three votes, of six people. */
export function buildStrand(overrides: Partial<MissionStrand> = {}): MissionStrand {
  return {
    ...{ id: 'theme-forms', name: 'Forms', votes: 3, voters: 6 },
    since: '2026-11-16T09:30:00.000Z',
    mission: null,
    until: null,
    ...overrides,
  };
}

export function buildStrands(overrides: Partial<Strands> = {}): Strands {
  return { ...noStrands(place), ...overrides };
}
