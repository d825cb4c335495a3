/** A small change for tests, with what it must have had to be in its stage. */

import type { Command } from '../../shared/domain/command.ts';
import { isBefore } from '../../shared/domain/journey/stage.ts';
import { emptyPlan, planQuestions } from '../../shared/domain/small-change/content/action-plan.ts';
import {
  learningQuestions,
  noLearning,
} from '../../shared/domain/small-change/content/learning.ts';
import { answersNothing, type SmallChange } from '../../shared/domain/small-change/small-change.ts';
import { testTenant } from './build-person.ts';

/** Every question answered, whichever there are; these in words of their own. */
export const fullPlan = {
  ...answerAll(planQuestions),
  why: 'Parents wait a week for a yes that takes a minute.',
  success: 'Vouchers leave the same day.',
  steps: 'Ask finance.\nTry it for a fortnight.',
  accountability: 'We look at the list every Thursday.',
};

export const fullLearning = {
  ...answerAll(learningQuestions),
  happened: 'We tried it.',
  learned: 'Tell duty first.',
};

function answerAll<Question extends string>(asked: readonly Question[]): Record<Question, string> {
  const answers = asked.map((question) => [question, 'We thought of it.']);
  return Object.fromEntries(answers) as Record<Question, string>;
}

const amara = { id: 'amara', name: 'Amara Osei' };
const loggedAt = '2026-11-16T09:30:00.000Z';

export function buildChange(overrides: Partial<SmallChange> = {}): SmallChange {
  const { stage = 'mission', author = amara } = overrides;
  const isPlanned = isBefore('develop', stage);
  return {
    id: 'change-first-command',
    tenantId: testTenant,
    teamId: 'team-north',
    number: 12,
    title: 'Duty workers sign off food vouchers themselves',
    benefit: 'Families get help the same day.',
    scope: 'in-our-gift',
    stage,
    stageSince: loggedAt,
    status: 'open',
    comesFrom: null,
    beyond: null,
    answers: answersNothing,
    goes: [],
    plan: isPlanned ? fullPlan : emptyPlan,
    stakeholders: [],
    nobodyElseNeeded: isBefore('influence', stage),
    learning: noLearning,
    progress: [],
    thanks: [],
    asks: [],
    author,
    owner: null,
    ownerSince: null,
    byWhen: null,
    weighing: null,
    loggedAt,
    updatedAt: loggedAt,
    version: 1,
    history: [{ at: loggedAt, by: author, did: 'logged', before: { status: 'withdrawn' } }],
    appliedCommands: ['first-command'],
    peopleOutbox: [],
    channelOutbox: [],
    ...overrides,
  };
}

/** Amara's, on the afternoon of the day the change was logged. */
export function buildCommand(overrides: Partial<Command> = {}): Command {
  return { id: 'second-command', by: amara, at: '2026-11-16T14:00:00.000Z', ...overrides };
}
