/** What must be there before a stage is left (P8, P9, P10). */
import { expect, test } from '@jest/globals';
import {
  emptyPlan,
  planQuestions,
} from '../../../../shared/domain/small-change/content/action-plan.ts';
import {
  learningQuestions,
  noLearning,
} from '../../../../shared/domain/small-change/content/learning.ts';
import {
  gapsBeforeLeaving,
  gapsBeforeMovingOn,
} from '../../../../shared/domain/small-change/gates.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { buildChange, fullLearning, fullPlan } from '../../../support/build-change.ts';

const lead = {
  ...{ id: 'lead', role: 'Service manager', say: null, nextTalkOn: null, nextTalkBy: null },
  stances: [{ stance: 'doubtful', at: '2026-11-16T09:30:00.000Z' }],
} as const;
const told = {
  ...noLearning,
  ...fullLearning,
  decision: 'stop',
} as const;

type Row = readonly [string, Partial<SmallChange>, readonly string[]];

const rows: readonly Row[] = [
  ['Mission, in our gift', { stage: 'mission', scope: 'in-our-gift' }, []],
  ['Mission, needing a yes', { stage: 'mission', scope: 'needs-a-yes' }, []],
  [
    'Mission, for the blueprint',
    { stage: 'mission', scope: 'for-the-blueprint' },
    ['waits-for-sensemaking'],
  ],
  [
    'Develop, without a plan',
    { stage: 'develop', plan: emptyPlan },
    planQuestions.map((question) => `plan-${question}`),
  ],
  [
    'Develop, with one answer missing',
    { stage: 'develop', plan: { ...fullPlan, steps: null } },
    ['plan-steps'],
  ],
  [
    'Develop, for the blueprint since',
    { stage: 'develop', plan: fullPlan, scope: 'for-the-blueprint' },
    [],
  ],
  ['Develop, with every answer', { stage: 'develop', plan: fullPlan }, []],
  ['Influence, with nobody named', { stage: 'influence' }, ['stakeholder-with-approach']],
  [
    'Influence, with somebody but no approach yet',
    { stage: 'influence', stakeholders: [{ ...lead, approach: null }] },
    ['stakeholder-with-approach'],
  ],
  [
    'Influence, with one approach among two people',
    {
      stage: 'influence',
      stakeholders: [
        { ...lead, approach: null },
        { ...lead, id: 'finance', approach: 'Show the figures.' },
      ],
    },
    [],
  ],
  ['Influence, with nobody else needed', { stage: 'influence', nobodyElseNeeded: true }, []],
  [
    'Grow, with nothing told',
    { stage: 'grow' },
    [...learningQuestions.map((question) => `learning-${question}`), 'decision'],
  ],
  [
    'Grow, without what was learned',
    { stage: 'grow', learning: { ...told, learned: null } },
    ['learning-learned'],
  ],
  ['Grow, stopped with learning', { stage: 'grow', learning: told }, []],
];

test.each(rows)('%s', (_, overrides, gaps) => {
  expect(gapsBeforeLeaving(buildChange(overrides))).toEqual(gaps);
});

test('from Grow there is nowhere to go on to, so nothing is missing for it', () => {
  expect(gapsBeforeMovingOn(buildChange({ stage: 'grow' }))).toEqual([]);
  expect(gapsBeforeMovingOn(buildChange({ stage: 'influence' }))).toEqual([
    'stakeholder-with-approach',
  ]);
});
