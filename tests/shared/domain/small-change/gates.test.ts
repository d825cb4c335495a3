/** What must be there before a stage is left (P8, P9, P10). */
import { expect, test } from '@jest/globals';
import { emptyPlan } from '../../../../shared/domain/small-change/content/action-plan.ts';
import { gapsBeforeLeaving } from '../../../../shared/domain/small-change/gates.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { buildChange, fullPlan } from '../../../support/build-change.ts';

const lead = {
  ...{ id: 'lead', role: 'Service manager', influence: null, nextTalkOn: null },
  stances: [{ stance: 'doubtful', at: '2026-11-16T09:30:00.000Z' }],
} as const;
const told = {
  happened: 'Four of us tried it.',
  learned: 'Tell duty first.',
  decision: 'stop',
  timeReleased: null,
  livedUpTo: [],
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
    ['plan-why', 'plan-success', 'plan-steps', 'plan-accountability'],
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
  ['Develop, with all four answers', { stage: 'develop', plan: fullPlan }, []],
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
  ['Grow, with nothing told', { stage: 'grow' }, ['what-happened', 'what-was-learned', 'decision']],
  [
    'Grow, without what was learned',
    { stage: 'grow', learning: { ...told, learned: null } },
    ['what-was-learned'],
  ],
  ['Grow, stopped with learning', { stage: 'grow', learning: told }, []],
];

test.each(rows)('%s', (_, overrides, gaps) => {
  expect(gapsBeforeLeaving(buildChange(overrides))).toEqual(gaps);
});
