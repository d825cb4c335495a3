/** Builds what the tab's API says of a team in which everything there is has happened. */

import type { GatheredItemView } from '../../../../shared/contracts/api/blueprint/gathered.ts';
import type { ReflectionsView } from '../../../../shared/contracts/api/blueprint/sense.ts';
import { checkInStates } from '../../../../shared/contracts/api/check-ins.ts';
import type { ProgrammeView } from '../../../../shared/contracts/api/programme.ts';
import { stages } from '../../../../shared/domain/journey/stage.ts';
import { feedKinds } from '../../../../shared/domain/learning-feed/feed.ts';
import { programmeRoles, roles } from '../../../../shared/domain/permissions.ts';
import { programmeIdOf } from '../../../../shared/domain/programme/programme.ts';
import { shares } from '../../../../shared/domain/sensemaking/rang.ts';
import { reflectionHints } from '../../../../shared/domain/sensemaking/reflections.ts';
import { layers, sides } from '../../../../shared/domain/sensemaking/sense.ts';
import { handReasons } from '../../../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import { decisions } from '../../../../shared/domain/small-change/content/learning.ts';
import {
  beyonds,
  scopeAnswers,
} from '../../../../shared/domain/small-change/content/scope-check.ts';
import { says, stances } from '../../../../shared/domain/stakeholders/stakeholder.ts';
import { boardPath, journeyPath } from '../../../../tab/client/api/paths.ts';
import { buildBlueprint, buildExperiment } from '../../../support/build-blueprint-view.ts';
import { buildBoard, buildBoardChange } from './build-board.ts';
import {
  buildAmbitionView,
  buildBarriersView,
  buildCheckInsView,
  buildEvidenceView,
  buildFeedItem,
  buildGatheredItem,
  buildGatheredView,
  buildInfluenceView,
  buildJourneyNote,
  buildJourneyView,
  buildLearningView,
  buildOverviewView,
  buildPulseView,
  buildSenseView,
  buildStandingView,
  buildStrandsView,
  buildTeamView,
} from './build-views.ts';

export const teamId = '19:harbour@thread.tacv2';
export const teamPath = `/api/teams/${encodeURIComponent(teamId)}`;
/** Of the programme a team by itself is. */
export const ownProgramme = `/api/programmes/${encodeURIComponent(programmeIdOf(teamId))}`;
const teams = [
  { id: teamId, name: 'Harbour Family Help' },
  { id: 'other', name: 'Hillside' },
];

const triedBy = [{ teamId, team: 'Harbour Family Help', changeId: 'change-21', number: 21 }];

const programmes = [
  {
    ...{ id: programmeIdOf(teamId), name: 'Harbour Family Help', role: 'supervisor' },
    standings: ['member', 'steward'],
  },
];

export const changes = stages.flatMap((stage, at) =>
  scopeAnswers.map((scope, n) =>
    buildBoardChange({
      ...{
        number: 20 + at * 3 + n,
        stage,
        scope,
        decision: decisions[n] ?? null,
        byWhen: '2026-12-01',
      },
      ...{ couldDoWithAHand: [...handReasons], latest: 'It began' },
      ...{ waitingFor: ['Finance lead'], asked: ['amara'], ...(n === 1 && { tries: 'EX-1' }) },
      ...{ owner: n === 0 ? { id: 'jo', name: 'Jo Whitlock' } : null, saidYes: 'Head of service' },
    }),
  ),
);

const journey = buildJourneyView({
  strands: [{ id: 'theme-1', name: 'Waiting for a yes' }],
  notes: changes.map(({ number, stage, scope, decision }) =>
    buildJourneyNote({ number, stage, scope, decision, strandId: 'theme-1', go: 2 }),
  ),
  rests: [{ from: '2026-11-02', to: '2026-11-16', isOpen: false }],
  moments: [
    { on: '2026-10-27', kind: 'strands-chosen', number: null },
    { on: '2026-11-03', kind: 'yes', number: 21 },
  ],
  sentences: {
    moved: {
      moves: [...decisions, 'went-on' as const, 'went-back' as const].map((did, at) => ({
        ...{ number: at + 1, on: '2026-11-18', did, stage: 'develop' },
      })),
      more: 2,
    },
    learned: { number: 3, on: '2026-11-18', learned: 'A yes can be quick' },
    help: {
      ...{ kind: 'one', number: 21, title: 'Pay for taxis the same day' },
      ...{ reason: 'awaiting-yes', of: 'Finance lead' },
    },
  },
});

const themes = [
  { id: 'theme-1', name: 'Waiting for a yes', votes: 5 },
  { id: 'theme-2', name: 'No room', votes: 0 },
];
const answer = {
  ...{ nothingMoved: true, cover: 'A room on Friday', thanks: 'Jo was kind' },
  said: [{ changeId: 'one', number: 7, title: 'Share a desk day', movement: 'stuck' as const }],
};

const released = {
  minutes: 40,
  people: 3,
  use: 'direct-work',
  basis: 'measured',
  sureness: 'sure',
} as const;

const everythingGathered: readonly GatheredItemView['said'][] = [
  { kind: 'learned', words: 'A yes can be quick' },
  { kind: 'happened', words: null },
  { kind: 'noticed', words: 'Calmer mornings' },
  ...beyonds.map(
    (beyond) =>
      ({ kind: 'for-the-blueprint', words: 'One form', benefit: 'Said once', beyond }) as const,
  ),
  { kind: 'needed', how: 'came-round', role: 'Finance lead' },
  { kind: 'needed', how: 'came-round', role: null },
  { kind: 'needed', how: 'stands', role: 'Desk' },
  { kind: 'needed', how: 'said-yes', asked: { ofRole: 'Transport desk' } },
  ...roles.map((as) => ({ kind: 'not-yet', asked: { as }, because: 'In April' }) as const),
  { kind: 'not-yet', asked: { as: null }, because: null },
  ...stages.map((stage) => ({ kind: 'stuck', stage, since: '2026-10-01' }) as const),
  { kind: 'time', released },
  { kind: 'barrier-theme', name: 'No room', barriers: 1, examples: [] },
  { kind: 'barrier-theme', name: 'Waiting', barriers: 3, examples: ['Two days for it'] },
];

/** What the server answers, by path. */
export const bodies: Readonly<Record<string, unknown>> = {
  '/api/me': { id: 'amara', name: 'Amara Osei', teams, programmes, usualTeamId: teamId },
  [boardPath(teamId)]: {
    ...buildBoard(changes),
    strands: [{ id: 'theme-1', name: 'Waiting for a yes' }],
  },
  [journeyPath(teamId)]: journey,
  [teamPath]: buildTeamView(),
  [`${teamPath}/barriers`]: buildBarriersView({
    themes: [{ ...themes[0], barriers: [{ id: 'a', text: 'Two days for it', by: null }] } as never],
    unthemed: [{ id: 'b', text: 'No room to talk', by: 'Jo Whitlock' }],
  }),
  [`${teamPath}/strands`]: buildStrandsView({
    strands: [{ id: 'theme-1', name: 'Waiting for a yes', mission: 'A yes today', votes: 5 }],
    vote: { status: 'closed', id: 'vote-1', voters: 7, themes, totals: themes },
  }),
  [`${teamPath}/ambition`]: buildAmbitionView(),
  [`${teamPath}/check-ins`]: buildCheckInsView({
    people: [
      {
        ...{ id: 'priya', name: 'Priya Raman' },
        checkIns: checkInStates.map((state, at) => ({
          ...{ day: `2026-11-${10 + at}`, time: '09:30', state },
          answer: state === 'answered' ? answer : null,
        })),
      },
    ],
  }),
  '/api/overview': buildOverviewView(),
  [`${teamPath}/influence`]: buildInfluenceView({
    standings: stances.flatMap((stance, at) =>
      [...says, null].map((say) =>
        buildStandingView({
          ...{ number: at + 1, role: `Role ${say}`, stance, say },
          before: [{ stance: 'neutral', on: '2026-10-08' }],
          ...{ cameRoundOn: '2026-10-08', approach: 'Show the figures' },
          nextTalk: { on: '2026-12-01', by: 'Jo Whitlock' },
          ...{ isAsked: at % 2 === 0, saidYes: at % 2 === 1 },
        }),
      ),
    ),
    strands: [{ id: 'forms', name: 'Forms' }],
    withNobody: [{ changeId: 'change-9', version: 3, number: 9, title: 'Nine', strandId: null }],
  }),
  [`${teamPath}/learning`]: buildLearningView({
    kinds: [...feedKinds],
    items: feedKinds.map((kind, at) =>
      buildFeedItem({ id: `item-${at}`, kind, forTeamOnly: true, go: 2, goes: 2 }),
    ),
    next: 'item-9',
    strands: [{ id: 'forms', name: 'Forms' }],
    values: [{ id: 'value-1', name: 'We ask first' }],
    time: { rows: [], sums: [], changes: 1, since: '2026-10-22' },
  }),
  [`${teamPath}/gathered`]: buildGatheredView({
    keptInTeam: [4, 7],
    leftOut: { all: ['item-1'], byAuthor: [], withChange: ['item-1'] },
    items: everythingGathered.map((said, at) =>
      buildGatheredItem({
        ...{
          id: `item-${at}`,
          said,
          hint: ([null, 'enabler', 'barrier'] as const)[at % 3] ?? null,
        },
      }),
    ),
  }),
  [`${teamPath}/evidence`]: buildEvidenceView({
    items: everythingGathered.map((said, at) => ({
      ...buildGatheredItem({
        id: `item-${at}`,
        said: at === 0 ? { kind: 'time', released } : said,
      }),
      team: null,
      hint: ([null, 'enabler', 'barrier'] as const)[at % 3] ?? null,
    })),
    putIn: [{ teamId, team: 'Harbour Family Help', at: '2026-11-18T09:30:00.000Z', things: 6 }],
  }),
  [`${teamPath}/programme`]: {
    ...{ programmeId: programmeIdOf(teamId), name: 'Elmshire' },
    teams: [
      { id: teamId, name: 'Harbour Family Help', stands: 'in' as const },
      { id: 'riverside', name: 'Riverside', stands: 'asked' as const },
    ],
    invitations: [
      { programmeId: 'programme-2', name: 'Northshire', by: 'Marcus Bell', byId: 'marcus' },
    ],
  } satisfies ProgrammeView,
  [`${teamPath}/reflections`]: {
    reflections: reflectionHints.map((hint, at) => ({
      ...{ id: `reflection-${hint}`, words: 'One person to ask', hint },
      ...{ by: at === 0 ? null : 'Priya Raman', mayTakeBack: at > 0 },
    })),
  } satisfies ReflectionsView,
  [`${teamPath}/sense`]: buildSenseView({
    themes: sides.map((side, at) => ({
      ...{ id: `theme-${side}`, name: `About ${side}`, side, version: 1 },
      statement: at === 0 ? null : 'Nobody can say yes alone',
      ...{ keptBy: at === 0 ? null : 'It was always so', lies: at === 0 ? [] : [...layers] },
    })),
    placed: sides.map((side, at) => ({
      ...{ itemId: `item-${at + 2}`, side, themeId: `theme-${side}` },
    })),
    rings: {
      ...{ status: 'closed', id: 'rings-1', unshown: ['theme-barrier'], notAsked: ['theme-both'] },
      rang: shares.map((share, at) => ({
        ...{ themeId: `theme-${sides[at]}`, share, answers: 17, isEarlier: at > 0 },
        at: '2026-11-18T09:30:00.000Z',
      })),
    },
    vote: { ...{ status: 'open', id: 'vote-2', voters: 2, people: 7 }, themes },
  }),
  [`${teamPath}/answers`]: { rings: null, vote: { id: 'vote-2', mine: [2, 1] } },
  [`${ownProgramme}/blueprint`]: buildBlueprint({
    experiments: [buildExperiment({ triedBy, notLookedAt: ['2027-01-20'] })],
  }),
  [`${ownProgramme}/people`]: {
    people: programmeRoles.map((role) => ({ id: 'priya', name: 'Priya Raman', role })),
  },
  [`${teamPath}/names-left`]: [
    {
      ...{ id: 'name-1', name: 'Nadia Farouk', decideBy: '2026-12-21T09:30:00.000Z' },
      words: ['Ask Nadia Farouk'],
    },
  ],
  [`${teamPath}/pulse`]: buildPulseView({ openUntil: '2026-12-06' }),
};
