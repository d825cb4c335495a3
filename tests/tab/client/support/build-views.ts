/** Builds what the tab's API says of a team beside its board. */

import type { AmbitionView } from '../../../../shared/contracts/api/ambition.ts';
import type { BarriersView } from '../../../../shared/contracts/api/barriers.ts';
import type {
  GatheredItemView,
  GatheredView,
} from '../../../../shared/contracts/api/blueprint/gathered.ts';
import type { EvidenceView, SenseView } from '../../../../shared/contracts/api/blueprint/sense.ts';
import type { CheckInsView } from '../../../../shared/contracts/api/check-ins.ts';
import type { InfluenceView, StandingView } from '../../../../shared/contracts/api/influence.ts';
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import type { FeedItemView, LearningView } from '../../../../shared/contracts/api/learning.ts';
import type { OverviewView } from '../../../../shared/contracts/api/overview.ts';
import type { PulseView } from '../../../../shared/contracts/api/pulse.ts';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import type { TeamView } from '../../../../shared/contracts/api/team.ts';
import { toWeeks } from '../../../../shared/domain/journey/crescendo/weeks.ts';

export function buildBarriersView(overrides: Partial<BarriersView> = {}): BarriersView {
  return { themes: [], unthemed: [], ...overrides };
}

export function buildStrandsView(overrides: Partial<StrandsView> = {}): StrandsView {
  return {
    ...{ version: 1, choices: [], isOrderedByHand: false },
    ...{ ticked: { by: 'strands', ids: [] }, strands: [], vote: null },
    ...overrides,
  };
}

/** Two teams, and a yes that is awaited in each. */
export function buildOverviewView(overrides: Partial<OverviewView> = {}): OverviewView {
  const journey = { status: 'running', week: 6, weeks: 16 } as const;
  const row = { journey, stage: 'develop', nextWorkshop: '2026-11-25', isReached: true } as const;
  return {
    teams: [
      { ...row, id: '19:harbour@thread.tacv2', name: 'Harbour Family Help', help: null },
      {
        ...{ ...row, id: 'other', name: 'Hillside', isReached: false, nextWorkshop: null },
        help: { kind: 'no-strand' },
      },
    ],
    yours: [
      {
        ...{ teamId: 'other', team: 'Hillside', changeId: 'change-4', askId: 'ask-1' },
        ...{ number: 4, title: 'Vouchers are signed off by duty', by: 'Priya Raman' },
        ...{ askedAt: '2026-11-16T09:30:00.000Z', words: 'A fortnight’s trial', version: 3 },
        ...{ why: 'Families wait two days.', success: 'Vouchers leave the same day.' },
      },
    ],
    ...overrides,
  };
}

/** The service manager, who decides on SC-4 and is doubtful. */
export function buildStandingChange(
  overrides: Partial<StandingView['change']> = {},
): StandingView['change'] {
  const { number = 4 } = overrides;
  const change = { changeId: `change-${number}`, version: 3, number, strandId: null };
  return { ...change, title: `Change ${number}`, ...overrides };
}

export function buildStandingView({
  number = 4,
  ...overrides
}: Partial<StandingView> & { readonly number?: number } = {}): StandingView {
  const { role = 'Service manager' } = overrides;
  return {
    ...{ stakeholderId: 'person-1', roleId: role.toLowerCase(), role },
    ...{ stance: 'doubtful', say: 'decides' },
    ...{ before: [], cameRoundOn: null, approach: null, nextTalk: null },
    ...{ isAsked: false, saidYes: false, saidYesToAll: false },
    change: buildStandingChange({ number }),
    ...overrides,
  };
}

export function buildInfluenceView(overrides: Partial<InfluenceView> = {}): InfluenceView {
  return {
    ...{ today: '2026-11-21', standings: [buildStandingView()], strands: [], withNobody: [] },
    ...overrides,
  };
}

/** Told in week 5, of SC-4, and kept. */
export function buildFeedItem(overrides: Partial<FeedItemView> = {}): FeedItemView {
  return {
    ...{ id: 'item-1', kind: 'told', week: 5, words: 'Tell duty first', by: null },
    ...{ changeId: 'change-4', number: 4, title: 'Vouchers are signed off by duty' },
    ...{ strand: 'Signing off', go: 1, goes: 1, happened: 'We tried it', decision: 'keep' },
    ...{ livedUpTo: [{ id: 'value-1', value: 'We ask first' }], forTeamOnly: false },
    ...overrides,
  };
}

export function buildLearningView(overrides: Partial<LearningView> = {}): LearningView {
  return {
    items: [buildFeedItem()],
    ...{ next: null, isEmpty: false, kinds: ['told'], strands: [], values: [] },
    time: { rows: [], sums: [], changes: 0, since: null },
    ...overrides,
  };
}

export function buildGatheredView(overrides: Partial<GatheredView> = {}): GatheredView {
  return {
    items: [buildGatheredItem()],
    ...{ leftOut: { all: [], byAuthor: [], withChange: [] }, workshopOn: '2027-01-06' },
    keptInTeam: [],
    ...overrides,
  };
}

export function buildEvidenceView(overrides: Partial<EvidenceView> = {}): EvidenceView {
  return { round: 1, items: [], putIn: [], ...overrides };
}

export function buildSenseView(overrides: Partial<SenseView> = {}): SenseView {
  return { round: 1, placed: [], themes: [], rings: null, vote: null, people: 6, ...overrides };
}

/** What SC-4 taught in its first go, and that it is kept. */
export function buildGatheredItem(overrides: Partial<GatheredItemView> = {}): GatheredItemView {
  return {
    id: 'learned team change-4 1',
    hint: 'enabler',
    said: { kind: 'learned', words: 'Tell duty first' },
    from: { changeId: 'change-4', number: 4, title: 'Four', go: 1, decision: 'keep' },
    ...overrides,
  };
}

export function buildAmbitionView(): AmbitionView {
  const by = { id: 'amara', name: 'Amara Osei' };
  return {
    values: [
      {
        id: 'value-1',
        value: 'We ask first',
        opposite: 'decisions arrive by email',
        by,
        version: 1,
      },
    ],
    vision: { vision: 'Time for families.', by, version: 1 },
    voices: [
      { id: 'voice-1', voice: 'One person who stays', by: { id: 'jo', name: 'Jo Whitlock' } },
    ],
  };
}

/** Asked at the start and once since; two of the statements by too few. */
export function buildPulseView(overrides: Partial<PulseView> = {}): PulseView {
  const start = { id: '2026-10-12', kind: 'start', week: 1, asks: 'everybody' } as const;
  const light = { id: '2026-11-16', kind: 'light', week: 6, asks: 'supervisors' } as const;
  const shown = { answers: 7, low: 2, middle: 4, high: 4 } as const;
  return {
    statements: [
      { id: 'connected', rounds: [{ ...start, shown }] },
      {
        id: 'able',
        rounds: [
          { ...start, shown: { ...shown, low: 4 } },
          { ...light, shown },
        ],
      },
      { id: 'motivated', rounds: [{ ...start, shown: null }] },
      { id: 'hopeful', rounds: [] },
    ],
    openUntil: null,
    ...overrides,
  };
}

export function buildTeamView(): TeamView {
  return {
    version: 1,
    name: 'Harbour Family Help',
    localAuthority: 'Elmshire Council',
    journey: {
      ...{ status: 'running', week: 6, weeks: 16 },
      ...{ startsOn: '2026-10-12', workshops: ['2026-10-13'], pauses: [] },
    },
    checkIn: { day: 1, time: '09:30' },
    rhythm: 'monthly',
    keptMonths: 24,
    ending: null,
    people: [
      { id: 'amara', name: 'Amara Osei', role: 'practitioner' },
      { id: 'priya', name: 'Priya Raman', role: 'supervisor' },
      { id: 'jo', name: 'Jo Whitlock', role: 'practitioner' },
    ],
    waitingGuests: [],
  };
}

export function buildCheckInsView(overrides: Partial<CheckInsView> = {}): CheckInsView {
  const checkIns = [
    { day: '2026-11-16', time: '09:30', state: 'asked', answer: null },
    { day: '2026-11-09', time: '09:30', state: 'not-asked', answer: null },
  ] as const;
  return {
    next: { day: '2026-11-23', time: '09:30' },
    people: [{ id: 'priya', name: 'Priya Raman', checkIns: [...checkIns] }],
    ...overrides,
  };
}

type JourneyNote = JourneyView['notes'][number];

/** Logged on Monday of week 2, and gone on to Develop a week later. */
export function buildJourneyNote(overrides: Partial<JourneyNote> = {}): JourneyNote {
  const { number = 12, stage = 'develop', loggedOn = '2026-10-19' } = overrides;
  const moved = stage === 'mission' ? [] : [{ stage, on: '2026-10-26' }];
  return {
    changeId: `change-${number}`,
    ...{ number, stage, loggedOn },
    title: 'Duty workers sign off food vouchers themselves',
    stages: [{ stage: 'mission', on: loggedOn }, ...moved],
    decision: null,
    scope: 'in-our-gift',
    strandId: null,
    go: 1,
    ...overrides,
  };
}

/** In week 6, on Saturday 21 November 2026, with a workshop in week 3. */
export function buildJourneyView(overrides: Partial<JourneyView> = {}): JourneyView {
  const startsOn = '2026-10-12';
  const set = { startsOn, weeks: 16, workshops: [], pauses: [] };
  return {
    ...{ today: '2026-11-21', status: 'running', week: 6 },
    ...toWeeks(set, '2026-11-21'),
    workshops: [{ day: '2026-10-27', n: 1 }],
    strands: [],
    notes: [],
    moments: [],
    months: [],
    sentences: { moved: { moves: [], more: 0 }, learned: null, help: null },
    ...overrides,
  };
}
