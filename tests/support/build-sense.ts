/** Builds rounds of making sense, with what was put in. */
import type { GatheredItem } from '../../shared/domain/gathered/gathered.ts';
import { type Evidence, noEvidence } from '../../shared/domain/sensemaking/evidence.ts';
import { noSense, type Sense, type SenseTheme } from '../../shared/domain/sensemaking/sense.ts';
import { testTenant } from './build-person.ts';

export const senseRound = {
  tenantId: testTenant,
  programmeId: 'team-team-north',
  round: 1,
} as const;

export function buildGathered(overrides: Partial<GatheredItem> = {}): GatheredItem {
  const { id = 'learned team-north change-1 1' } = overrides;
  return {
    id,
    hint: 'enabler',
    said: { kind: 'learned', words: 'Asking first took a minute' },
    from: { changeId: 'change-1', number: 1, title: 'Ask first', go: 1, decision: 'keep' },
    ...overrides,
  };
}

export function buildEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return { ...noEvidence(senseRound), ...overrides };
}

export function buildSenseTheme(overrides: Partial<SenseTheme> = {}): SenseTheme {
  return {
    ...{ id: 'theme-1', name: 'Protected time', side: 'enabler', statement: null, keptBy: null },
    ...{ lies: [], version: 1 },
    ...overrides,
  };
}

export function buildSense(overrides: Partial<Sense> = {}): Sense {
  return { ...noSense(senseRound), ...overrides };
}
