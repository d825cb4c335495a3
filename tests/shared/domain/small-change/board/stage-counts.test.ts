import { describe, expect, test } from '@jest/globals';
import { countStage } from '../../../../../shared/domain/small-change/board/stage-counts.ts';
import { emptyPlan } from '../../../../../shared/domain/small-change/content/action-plan.ts';
import { noLearning } from '../../../../../shared/domain/small-change/content/learning.ts';
import type { Stance } from '../../../../../shared/domain/stakeholders/stakeholder.ts';
import { buildChange, fullLearning, fullPlan } from '../../../../support/build-change.ts';

const since = '2026-11-16T00:00:00.000Z';
const jo = { id: 'jo', name: 'Jo Whitlock' };
const at = '2026-11-17T10:00:00.000Z';

describe('what came of a stage', () => {
  test('in Mission is ideas logged since it opened, and people they came from', () => {
    const early = buildChange({ loggedAt: '2026-11-15T10:00:00.000Z' });
    const ideas = [buildChange(), buildChange(), buildChange({ author: jo }), early];

    expect(countStage('mission', ideas, since)).toEqual({ main: 3, beside: 2 });
  });

  test('in Develop is plans complete, and plans begun', () => {
    const changes = [fullPlan, fullPlan, { ...emptyPlan, why: 'Families wait' }, emptyPlan].map(
      (plan) => buildChange({ stage: 'develop', plan }),
    );

    expect(countStage('develop', changes, since)).toEqual({ main: 2, beside: 1 });
  });

  test('in Influence is people won over, and yeses', () => {
    const person = (stance: Stance) => ({
      ...{ id: stance, role: 'Manager', stances: [{ stance, at }], say: null },
      ...{ approach: null, nextTalkOn: null, nextTalkBy: null },
    });
    const ask = (answer: 'yes' | 'not-yet') => ({
      ...{
        id: answer,
        of: jo,
        by: jo,
        at,
        words: null,
        earlier: [],
        ofRole: null,
        answer: { answer, because: 'So', at, heardBy: null },
      },
    });
    const stakeholders = (['champion', 'supportive', 'neutral'] as const).map(person);
    const change = buildChange({ stakeholders, asks: [ask('yes'), ask('not-yet')] });

    expect(countStage('influence', [change], since)).toEqual({ main: 2, beside: 1 });
  });

  test('in Grow is stories told, and changes being tried', () => {
    const told = { ...noLearning, ...fullLearning, decision: 'stop' } as const;
    const changes = [told, noLearning, noLearning].map((learning) =>
      buildChange({ stage: 'grow', learning }),
    );

    expect(countStage('grow', changes, since)).toEqual({ main: 1, beside: 2 });
  });

  test('is nothing where there is nothing', () => {
    for (const stage of ['mission', 'develop', 'influence', 'grow'] as const)
      expect(countStage(stage, [], since)).toEqual({ main: 0, beside: 0 });
  });
});
