/** Takes a change of the demo from its logging to what it taught, by the rules and past every gate. */
import type { Command } from '../../../../shared/domain/command.ts';
import type { DomainError } from '../../../../shared/domain/errors.ts';
import type { PersonRef } from '../../../../shared/domain/person.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { answerAsk, askForAYes } from '../../../../shared/domain/small-change/asks.ts';
import { sayBeyond } from '../../../../shared/domain/small-change/beyond.ts';
import type { ScopeAnswer } from '../../../../shared/domain/small-change/content/scope-check.ts';
import { learnFrom, recordTimeReleased } from '../../../../shared/domain/small-change/grow/grow.ts';
import {
  saveStakeholder,
  skipInfluence,
} from '../../../../shared/domain/small-change/influence.ts';
import { checkLogInput, logChange } from '../../../../shared/domain/small-change/log.ts';
import { moveChange } from '../../../../shared/domain/small-change/move.ts';
import { planChange } from '../../../../shared/domain/small-change/plan.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import type { Stance } from '../../../../shared/domain/stakeholders/stakeholder.ts';
import type { Team } from '../../../../shared/domain/team/team.ts';
import { byTheRules } from '../by-the-rules.ts';
import { dayOf } from '../set-up.ts';
import { changeIdOf, refOf } from './names.ts';
import type { KeptIdea, ToldChange, ToldTeam } from './told-team.ts';

type Told = { readonly told: ToldTeam; readonly team: Team; readonly number: number };

type Step = {
  readonly name: string;
  /** Days after it was logged. */
  readonly after: number;
  readonly by?: PersonRef;
  readonly apply: (change: SmallChange, command: Command) => Result<SmallChange, DomainError>;
};

export function toToldChange(demo: ToldChange, context: Told): SmallChange {
  const scope = demo.asked ? 'needs-a-yes' : 'in-our-gift';
  const steps = [...toPlanned(demo, context), ...toWon(demo), ...toAsked(demo, context)];
  return live(demo, scope, context, [...steps, ...toGrown(demo)]);
}

export function toKeptIdea(demo: KeptIdea, context: Told): SmallChange {
  const { beyond } = demo;
  return live(demo, 'for-the-blueprint', context, [
    { name: 'beyond', after: 1, apply: (change, command) => sayBeyond(change, beyond, command) },
  ]);
}

/** What happened before there was anybody to tell is no news. */
function live(
  { title, benefit, by, loggedOn }: Pick<ToldChange, 'title' | 'benefit' | 'by' | 'loggedOn'>,
  scope: ScopeAnswer,
  { told, team, number }: Told,
  steps: readonly Step[],
): SmallChange {
  const id = changeIdOf(told, number);
  const author = refOf(told, by);
  const command = ({ name, after, by: actor = author }: Omit<Step, 'apply'>): Command => ({
    id: `${id}-${name}`,
    by: actor,
    at: toInstant(dayOf(team, loggedOn + after), number),
  });
  const place = { id, tenantId: team.tenantId, teamId: team.id, number };
  const typed = byTheRules(checkLogInput({ title, benefit, scope }));
  const lived = steps.reduce(
    (change, step) => byTheRules(step.apply(change, command(step))),
    logChange(place, typed, command({ name: 'log', after: 0 })),
  );
  return { ...lived, peopleOutbox: [], channelOutbox: [] };
}

/** No two changes of a team are worked on in the same minute. */
function toInstant(day: string, number: number): string {
  return new Date(Date.parse(day) + (9 * 60 + number * 23) * 60_000).toISOString();
}

function toPlanned({ plan, by }: ToldChange, { told, team }: Told): readonly Step[] {
  const planning = { ...plan, owner: refOf(told, by).id, team: team.members };
  return [
    { name: 'plan', after: 7, apply: (change, command) => planChange(change, planning, command) },
    moveTo('influence', 14),
  ];
}

function moveTo(to: 'influence' | 'grow', after: number): Step {
  const move = { to, reason: '' };
  return { name: to, after, apply: (change, command) => moveChange(change, move, command) };
}

function toWon({ won }: ToldChange): readonly Step[] {
  if (won === null)
    return [{ name: 'nobody', after: 15, apply: (change, by) => skipInfluence(change, by) }];
  const see = (name: string, stance: Stance, after: number): Step => ({
    ...{ name, after },
    apply: (change, command) => {
      const stakeholderId = change.stakeholders.at(0)?.id ?? null;
      const { role, say, approach } = won;
      const seen = { stakeholderId, role, stance, say, approach };
      return saveStakeholder(change, { ...seen, nextTalkOn: '', nextTalkBy: null }, command);
    },
  });
  return [see('met', won.stance, 15), ...(won.since ? [see('met-again', won.since, 20)] : [])];
}

function toAsked({ asked }: ToldChange, { told }: Told): readonly Step[] {
  if (!asked) return [];
  const { ofRole = '', words, answer, because } = asked;
  const leader = refOf(told, 'helen');
  const of = ofRole === '' ? leader : null;
  return [
    {
      ...{ name: 'ask', after: 20 },
      apply: (change, command) => askForAYes(change, { of, ofRole, words }, command),
    },
    {
      ...{ name: 'answer', after: 21, ...(of && { by: of }) },
      apply: (change, command) => {
        const askId = change.asks.at(-1)?.id ?? '';
        return answerAsk(change, { askId, answer, because }, command);
      },
    },
  ];
}

function toGrown({ told, toldAfter }: ToldChange): readonly Step[] {
  const { happened, learned, noticed = '', decision, released } = told;
  const learning = { happened, learned, noticed, decision, livedUpTo: [], values: [] };
  const time = released && {
    ...released,
    minutes: `${released.minutes}`,
    people: `${released.people}`,
  };
  return [
    moveTo('grow', 22),
    { name: 'learned', after: toldAfter, apply: (change, by) => learnFrom(change, learning, by) },
    ...(time
      ? [
          {
            ...{ name: 'time', after: toldAfter },
            apply: (change: SmallChange, by: Command) => recordTimeReleased(change, time, by),
          },
        ]
      : []),
  ];
}
