/** Takes an invented small change through its life, step by step and by the rules of the app. */
import type { Command } from '../../../shared/domain/command.ts';
import { answerAsk, askForAYes } from '../../../shared/domain/small-change/asks.ts';
import { emptyPlan } from '../../../shared/domain/small-change/content/action-plan.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import { goAgain } from '../../../shared/domain/small-change/grow/go-again.ts';
import { applyOnce } from '../../../shared/domain/small-change/history.ts';
import { linkChange } from '../../../shared/domain/small-change/link.ts';
import { logChange } from '../../../shared/domain/small-change/log.ts';
import { tellProgress } from '../../../shared/domain/small-change/progress.ts';
import type {
  ChangeContent,
  HistoryAction,
  SmallChange,
} from '../../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { byTheRules } from './by-the-rules.ts';
import { type DemoAsk, type DemoChange, type DemoStakeholder, toChangeId } from './changes.ts';
import { barrierId, demoAnswerable, themeId } from './load-strands.ts';
import { type DemoName, toRef } from './people.ts';
import { dayOf } from './set-up.ts';

const dayMs = 86_400_000;

type Step = {
  readonly name: string;
  readonly by: DemoName;
  readonly on: number;
  readonly apply: (change: SmallChange, command: Command) => SmallChange;
};

export function toChange(demo: DemoChange, number: number, team: Team): SmallChange {
  const { tenantId, id: teamId } = team;
  const place = { id: toChangeId(number), tenantId, teamId, number };
  const { title, benefit, scope } = demo;
  const start = Date.parse(team.journey.startsOn);
  const command = ({ name, by, on }: Omit<Step, 'apply'>): Command => ({
    id: `demo-${number}-${name}`,
    by: toRef(by),
    at: new Date(start + on * dayMs + (9 * 60 + number * 23) * 60_000).toISOString(),
  });
  const logging = command({ name: 'log', by: demo.by, on: demo.loggedOn });
  const logged: SmallChange = {
    ...logChange(place, { title, benefit, scope }, logging),
    owner: demo.owner ? toRef(demo.owner) : null,
    byWhen: demo.byWhen === undefined ? null : dayOf(team, demo.byWhen),
    weighing: demo.weighing ?? null,
  };
  return toSteps(demo).reduce((change, step) => step.apply(change, command(step)), logged);
}

function toSteps(demo: DemoChange): readonly Step[] {
  const steps = [
    ...toStages(demo),
    ...toAgain(demo),
    ...toAsked(demo.asked),
    ...toLinked(demo),
    ...toTold(demo),
  ];
  return steps.toSorted((one, other) => one.on - other.on);
}

/** Each moves the change to its next stage. */
function toStages({ planned, influence, grow }: DemoChange): readonly Step[] {
  const steps: Step[] = [];
  if (planned)
    steps.push({
      ...{ ...planned, name: 'plan' },
      apply: to('planned', { plan: { ...emptyPlan, ...planned.plan }, stage: 'develop' }),
    });
  if (influence)
    steps.push({
      ...{ ...influence, name: 'influence' },
      apply: (change, command) =>
        to('moved', { stage: 'influence', ...toPeople(influence.stakeholder, command.at) })(
          change,
          command,
        ),
    });
  if (grow)
    steps.push({
      ...{ ...grow, name: 'grow' },
      apply: to('moved', { stage: 'grow', learning: { ...noLearning, ...grow.learning } }),
    });
  return steps;
}

function to(did: HistoryAction, content: Partial<ChangeContent>): Step['apply'] {
  return (change, command) =>
    applyOnce(change, command, { did, to: { ...content, stageSince: command.at } });
}

/** Another go begins in Develop, with its plan and whoever it needs known from the one before. */
function toAgain({ again }: DemoChange): readonly Step[] {
  if (!again) return [];
  const { by, on } = again;
  return [
    { by, on, name: 'again', apply: (change, command) => byTheRules(goAgain(change, command)) },
    { by, on: on + 1, name: 'influence-again', apply: to('moved', { stage: 'influence' }) },
    { by, on: on + 2, name: 'grow-again', apply: to('moved', { stage: 'grow' }) },
  ];
}

function toAsked(asked: DemoAsk | undefined): readonly Step[] {
  if (!asked) return [];
  const { ofRole, words, heard } = asked;
  return [
    {
      ...{ by: asked.by, on: asked.on, name: 'ask' },
      apply: (change, command) =>
        byTheRules(askForAYes(change, { of: null, ofRole, words }, command)),
    },
    {
      ...{ by: heard.by, on: heard.on, name: 'heard' },
      apply: (change, command) => {
        const askId = change.asks.at(-1)?.id ?? '';
        const answer = { askId, answer: 'yes', because: heard.because } as const;
        return byTheRules(answerAsk(change, answer, command));
      },
    },
  ];
}

function toLinked({ answers }: DemoChange): readonly Step[] {
  if (!answers) return [];
  const { by, on, strand, barriers } = answers;
  const link = {
    strandId: themeId(strand),
    barrierIds: barriers.map((nth) => barrierId(nth - 1)),
  };
  const apply: Step['apply'] = (change, command) =>
    byTheRules(linkChange(change, link, demoAnswerable, command));
  return [{ by, on, name: 'link', apply }];
}

function toTold({ told }: DemoChange): readonly Step[] {
  if (!told) return [];
  const { by, on, words } = told;
  const apply: Step['apply'] = (change, command) =>
    byTheRules(tellProgress(change, { progress: words }, command));
  return [{ by, on, name: 'told', apply }];
}

function toPeople(somebody: DemoStakeholder | null, at: string): Partial<ChangeContent> {
  if (!somebody) return { nobodyElseNeeded: true };
  const { stance, ...rest } = somebody;
  const stances = [{ stance, at }];
  return { stakeholders: [{ id: 'first', ...rest, stances, nextTalkOn: null, nextTalkBy: null }] };
}
