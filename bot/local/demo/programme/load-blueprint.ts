/** Draws a blueprint up from the demo's wall, and takes its experiments as far as they have come, by the rules. */
import { type Blueprint, noBlueprint } from '../../../../shared/domain/blueprint/blueprint.ts';
import { checkCycle, tellCycle } from '../../../../shared/domain/blueprint/cycles.ts';
import { type Experiment, experimentId } from '../../../../shared/domain/blueprint/experiment.ts';
import {
  type ExperimentInput,
  readExperiment,
} from '../../../../shared/domain/blueprint/experiment-words.ts';
import {
  type Around,
  editExperiment,
  proposeExperiment,
  restExperiment,
  startExperiment,
  takeExperiment,
} from '../../../../shared/domain/blueprint/experiments.ts';
import {
  checkCommitment,
  checkPillar,
  commitTo,
  drawPillar,
} from '../../../../shared/domain/blueprint/pillars.ts';
import { nextReviewAfter, workingDayFrom } from '../../../../shared/domain/blueprint/review.ts';
import { checkVision, chooseVision } from '../../../../shared/domain/blueprint/vision.ts';
import type { Command } from '../../../../shared/domain/command.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import type { Sense } from '../../../../shared/domain/sensemaking/sense.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { toBeginningWords } from '../../../../shared/text/blueprint/beginning-words.ts';
import { byTheRules } from '../by-the-rules.ts';
import type { Council } from './council.ts';
import { senseThemeId } from './load-wall.ts';
import { changeIdOf } from './names.ts';
import {
  chosenVision,
  type DemoExperiment,
  type DemoPillar,
  experiments,
  pillars,
} from './pillars.ts';

export type DrawnUp = {
  readonly blueprint: Blueprint;
  readonly experiments: readonly Experiment[];
};

/** At the last workshop and in the weeks after it. */
export function toDrawnUp(council: Council, sense: Sense): DrawnUp {
  const drawn = pillars.reduce(
    (blueprint, pillar, nth) => draw(blueprint, pillar, { council, sense, nth }),
    withVision(noBlueprint(council.place), council),
  );
  return experiments.reduce(
    (before: DrawnUp, demo, nth) => {
      const proposed = propose(before.blueprint, demo, { council, sense, nth });
      const experiment = live(proposed.experiment, demo, council);
      return {
        blueprint: proposed.blueprint,
        experiments: [...before.experiments, experiment],
      };
    },
    { blueprint: drawn, experiments: [] },
  );
}

/** Chosen before anything is drawn up. */
function withVision(blueprint: Blueprint, { teams, ref, at }: Council): Blueprint {
  const told = teams.find((each) => each.told.key === chosenVision.team)?.told;
  const words = byTheRules(checkVision(told?.ambition.vision.vision ?? ''));
  const by = ref(chosenVision.team, chosenVision.by);
  const command = { id: 'demo-vision', by, at: at({ day: 0, time: '14:55' }) };
  return byTheRules(chooseVision(blueprint, { words, version: 0 }, command));
}

type Context = { readonly council: Council; readonly sense: Sense; readonly nth: number };

function draw(
  blueprint: Blueprint,
  { key, team, by, words: typed, themes, commitment }: DemoPillar,
  { council, sense, nth }: Context,
): Blueprint {
  const pillarId = toPillarId(key);
  const themeIds = themes.map(senseThemeId);
  const known = sense.themes.map(({ id }) => id);
  const words = byTheRules(checkPillar(typed, themeIds));
  const drawing = { words, themeIds, known, pillarId, round: sense.round };
  const command = (name: string, who: string, time: string): Command => ({
    ...{ id: `demo-${name}-${key}`, by: council.ref(team, who) },
    at: council.at({ day: 0, time }),
  });
  const drawn = byTheRules(drawPillar(blueprint, drawing, command('draw', by, `15:${nth}0`)));
  if (commitment === undefined) return drawn;
  const committing = { pillarId, version: 1, words: byTheRules(checkCommitment(commitment)) };
  return byTheRules(commitTo(drawn, committing, command('commit', 'helen', `15:${nth}5`)));
}

function toPillarId(key: DemoPillar['key']): string {
  return `pillar-demo-${key}`;
}

/** From a change, as whoever proposes one on the tab begins it; the rest is still to be written. */
function propose(blueprint: Blueprint, demo: DemoExperiment, { council, sense, nth }: Context) {
  const { pillar: key, team, by } = demo;
  const change = findChange(council, demo);
  const pillarId = toPillarId(key);
  const themeIds = pillars.find((pillar) => pillar.key === key)?.themes.map(senseThemeId) ?? [];
  const statement = sense.themes.find(({ id }) => id === themeIds[0])?.statement ?? null;
  const title = change?.title ?? demo.title;
  const { ifWe, because } = toBeginningWords({ title, statement });
  const typed = {
    ...{ experimentTitle: title, ifWe, thenWe: '', becauseOf: because },
    ...{ tryFirst: '', safeguard: '', signals: [], reviewOn: '' },
  };
  const words = byTheRules(readExperiment(typed, proposedOn(council.dayOf(1), council)));
  const from = change && { teamId: change.teamId, changeId: change.id, number: change.number };
  const command = {
    ...{ id: `demo-propose-${nth + 1}`, by: council.ref(team, by) },
    at: council.at({ day: 1, time: `10:${nth}0` }),
  };
  const proposing = { id: experimentId(command.id), pillarId, words, from };
  return byTheRules(proposeExperiment(blueprint, proposing, command));
}

function proposedOn(today: string, { calendar }: Pick<Council, 'calendar'>) {
  return { status: 'proposed', reviewOn: null, today, calendar } as const;
}

function findChange({ teams }: Council, { from }: DemoExperiment): SmallChange | null {
  const loaded = teams.find(({ told }) => told.key === from?.team);
  if (!from || !loaded) return null;
  const id = changeIdOf(loaded.told, from.change);
  return loaded.changes.find((change) => change.id === id) ?? null;
}

type Step = {
  readonly name: string;
  readonly day: number;
  readonly apply: (
    experiment: Experiment,
    command: Command,
    around: Around,
  ) => Result<Experiment, { readonly kind: string }>;
};

/** Whoever proposed it puts it in words, takes it on, and tells of it. */
function live(proposed: Experiment, demo: DemoExperiment, council: Council): Experiment {
  const by = council.ref(demo.team, demo.by);
  const people = council.teams.flatMap(({ team }) => team.members);
  return toSteps(demo, council).reduce((experiment, { name, day, apply }, nth) => {
    const at = council.at({ day, time: `11:0${nth}` });
    const command = { id: `${experiment.id}-${name}`, by, at };
    const today = council.dayOf(day);
    const nextReview = nextReviewAfter(today, council.calendar);
    return byTheRules(apply(experiment, command, { people, today, nextReview }));
  }, proposed);
}

function toSteps(demo: DemoExperiment, council: Council): readonly Step[] {
  const { words, title, startedOn, cycle, restedOn } = demo;
  if (!words) return [];
  const reviewOn = workingDayFrom(council.dayOf(words.reviewOn), council.calendar);
  const typed = { ...words, experimentTitle: title, reviewOn };
  return [
    {
      name: 'words',
      day: 1,
      apply: (experiment, by, around) => edit(experiment, typed, by, { ...around, ...council }),
    },
    {
      ...{ name: 'take', day: 1 },
      apply: (experiment, by, { people }) =>
        takeExperiment(experiment, { leads: false, people }, by),
    },
    ...(startedOn === undefined ? [] : [start(startedOn)]),
    ...(cycle === undefined ? [] : [tell(cycle, council)]),
    ...(restedOn === undefined ? [] : [rest(restedOn)]),
  ];
}

function edit(
  experiment: Experiment,
  typed: ExperimentInput,
  command: Command,
  { today, calendar }: Pick<Around, 'today'> & Pick<Council, 'calendar'>,
) {
  const words = byTheRules(readExperiment(typed, proposedOn(today, { calendar })));
  return editExperiment(experiment, { version: experiment.version, words }, command);
}

function start(day: number): Step {
  return { name: 'start', day, apply: (one, by, around) => startExperiment(one, around, by) };
}

function rest(day: number): Step {
  return { name: 'rest', day, apply: (one, by) => restExperiment(one, by) };
}

function tell(
  { day, ...said }: NonNullable<DemoExperiment['cycle']>,
  { calendar }: Pick<Council, 'calendar'>,
): Step {
  return {
    ...{ name: 'cycle', day },
    apply: (experiment, command, around) => {
      const told = byTheRules(checkCycle({ ...said, reviewOn: '' }, { ...around, calendar }));
      const n = experiment.cycles.length;
      return tellCycle(experiment, { ...around, told, n }, command);
    },
  };
}
