/** The service manager on SC-1: decides, and is doubtful. */
import type { Standing } from '../../../../shared/domain/influence/standing.ts';

export function buildStanding({
  number = 1,
  ...overrides
}: Partial<Standing> & { readonly number?: number } = {}): Standing {
  return {
    stakeholderId: 'person-1',
    ...{ roleId: 'service manager', role: 'Service manager', stance: 'doubtful', before: [] },
    ...{ cameRoundOn: null, say: 'decides', approach: null, nextTalk: null },
    ...{ isAsked: false, saidYes: false, saidYesToAll: false },
    change: toChange(number),
    ...overrides,
  };
}

function toChange(number: number): Standing['change'] {
  const change = { changeId: `change-${number}`, version: 1, number, strandId: null };
  return { ...change, title: `Change ${number}` };
}
