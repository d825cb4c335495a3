/** The cards of a local blueprint and its experiments, drawn with whatever words there are. */
import { renderExperimentsCard } from '../../../bot/conversations/blueprint/experiments.card.ts';
import { renderPageCard } from '../../../bot/conversations/blueprint/page.card.ts';
import { renderSensemakingCard } from '../../../bot/conversations/blueprint/sensemaking.card.ts';
import { renderCycleForm } from '../../../bot/conversations/experiment/cycle.card.ts';
import {
  renderExperimentCard,
  renderWhichExperiment,
} from '../../../bot/conversations/experiment/experiment.card.ts';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
import { checkCycle } from '../../../shared/domain/blueprint/cycles.ts';
import { changeKinds } from '../../../shared/domain/blueprint/editions/changed-since.ts';
import type { Experiment } from '../../../shared/domain/blueprint/experiment.ts';
import { openCycle } from '../../../shared/domain/blueprint/experiments.ts';
import {
  type NextStep,
  nextSteps,
  type Standing,
} from '../../../shared/domain/blueprint/where-it-stands.ts';
import { noProgramme } from '../../../shared/domain/programme/programme.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import {
  buildBlueprint,
  buildExperiment,
  drawnUp,
  programmePlace,
} from '../../support/build-blueprint.ts';
import { buildChange } from '../../support/build-change.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;

const commandId = '00000000-0000-4000-8000-000000000000';
const newId = () => commandId;
const linkToTab = (place: string) => `https://tab.example/#${place}`;
const around = { today: '2026-12-14', nextReview: '2027-01-11' };

export function drawExperiment(write: Words, overrides: Partial<Experiment> = {}): Experiment {
  const told = {
    ...openCycle(1, '2026-11-16'),
    ...{ understood: write(600), happened: write(600), learned: write(600) },
    ...{ surprised: write(600), decision: 'adapt' as const, until: '2026-12-14' },
  };
  const signal = { words: write(160), seenBy: 'a-count' as const, where: write(160) };
  return buildExperiment({
    ...{ title: write(160), ifWe: write(300), thenWe: write(300), because: write(300) },
    ...{ tryFirst: write(600), safeguard: write(300), signals: Array(4).fill(signal) },
    ...{ owner: { id: 'amara', name: write(256) }, status: 'running' },
    cycles: [told, openCycle(2, '2026-12-14')],
    ...overrides,
  });
}

export function drawBlueprintCards(write: Words, team: Team): readonly DrawnCard[] {
  const owner = { id: 'amara', name: write(256) };
  const people = [owner];
  const running = drawExperiment(write);
  const nobodys = drawExperiment(write, { owner: null, status: 'proposed', cycles: [] });
  const skipped = { at: '2026-12-14T09:30:00.000Z', by: owner, did: 'skipped-review' as const };
  const before = { reviewOn: '2026-12-14' };
  const left = drawExperiment(write, {
    history: [{ ...skipped, before, cycleBefore: null }],
    status: 'ended',
  });
  const all = [running, nobodys, left].flatMap((each) => Array<Experiment>(8).fill(each));
  const pillars = Array.from({ length: 8 }, () => ({ ...drawnUp, title: write(80) }));
  const others = Array.from({ length: 9 }, (_, at) => ({
    ...{ id: `programme-${at}`, name: write(256), standings: [], role: null, teamId: 'team-other' },
  }));
  const page = {
    ...{ programme: noProgramme(programmePlace), name: write(80), others, experiments: all },
    ...{ blueprint: buildBlueprint({ pillars }), around: { ...around, people } },
  };
  const since = { n: 60, changes: changeKinds.map((kind) => ({ kind, count: 96 })) };
  const wall = { unplaced: 29, themes: [], rings: null, vote: null, people: 9 };
  const standing = {
    ...{ teams: 3, teamsIn: 2, things: 41, wall },
    ...{ pillars: 0, experiments: 0, started: 0 },
  };
  const themes = [{ statement: write(600) }, { statement: write(600) }];
  const named = { ...wall, unplaced: 0, themes };
  const [open, closed] = [{ status: 'open' } as const, { status: 'closed' } as const];
  const standings: Record<NextStep, Partial<Standing>> = {
    'put-in': { things: 0, wall: { ...wall, unplaced: 0 } },
    sort: {},
    name: { wall: { ...wall, unplaced: 0 } },
    'say-what-is-going-on': { wall: { ...named, themes: [{ statement: null }] } },
    'ring-true': { wall: named },
    ringing: { wall: { ...named, rings: open } },
    choose: { wall: { ...named, rings: closed } },
    voting: { wall: { ...named, rings: closed, vote: open } },
    'draw-up': { wall: { ...named, rings: closed, vote: closed } },
    propose: { pillars: 1 },
    start: { pillars: 1, experiments: 3 },
    'go-on': { pillars: 1, experiments: 3, started: 1 },
  };
  const trying = [team, team].map((each) => ({ team: each, change: buildChange() }));
  const shown = {
    people,
    today: '2026-01-02',
    newId,
    mayTell: true,
    viewerId: 'amara',
    teams: [team],
    trying,
  };
  const words = {
    ...{ understood: write(5000), happened: write(5000), learned: write(5000) },
    ...{ surprised: write(5000), decision: null, reviewOn: '2026-01-01' },
  };
  const checked = checkCycle(words, { ...around, calendar: createCalendar('GB-ENG') });
  const error = checked.ok ? undefined : checked.error;
  const form = { experiment: running, around, newId, commandId };
  const empty = {
    ...page,
    others: [],
    experiments: [],
    blueprint: buildBlueprint({ pillars: [] }),
  };
  const found = [1, 2].map(() => ({
    ...{ name: team.name, programme: page.programme, teams: [team], mayTell: false },
    loaded: {
      ...{
        programme: page.programme,
        teams: [team],
        asked: [],
        around: page.around,
        mayTell: false,
      },
      ...{ stands: { standings: [], role: null }, experiment: running },
    },
  }));
  return [
    ['blueprint', renderPageCard({ ...page, toSign: [1, 2, 3], since }, { linkToTab })],
    [
      'blueprint with nothing',
      renderPageCard({ ...empty, toSign: [], since: undefined }, { linkToTab }),
    ],
    ['experiments', renderExperimentsCard(page, { linkToTab })],
    ['experiments with nothing', renderExperimentsCard(empty, { linkToTab })],
    ['experiment', renderExperimentCard({ ...shown, experiment: running, notice: write(300) })],
    ['experiment of nobody', renderExperimentCard({ ...shown, experiment: nobodys, trying: [] })],
    ['experiment, ended', renderExperimentCard({ ...shown, experiment: left })],
    ['experiment, which', renderWhichExperiment(3, found, 'experiment.show')],
    ['cycle', renderCycleForm(form)],
    ['cycle, refused', renderCycleForm({ ...form, words, error })],
    ...nextSteps.map((step): DrawnCard => {
      const { programmeId } = programmePlace;
      const drawn = {
        programmeId,
        name: write(80),
        standing: { ...standing, ...standings[step] },
        ...{ others, ringsFor: team.id },
      };
      return [`sensemaking, ${step}`, renderSensemakingCard(drawn, { linkToTab })];
    }),
  ];
}
