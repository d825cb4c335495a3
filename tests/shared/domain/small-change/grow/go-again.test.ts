/** When a change goes again, and what each go leaves (P26). */
import { describe, expect, test } from '@jest/globals';
import { noLearning } from '../../../../../shared/domain/small-change/content/learning.ts';
import {
  goAgain,
  goLimit,
  goNow,
} from '../../../../../shared/domain/small-change/grow/go-again.ts';
import { undoLast } from '../../../../../shared/domain/small-change/undo.ts';
import { buildChange, buildCommand } from '../../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../../support/build-deps.ts';

const learning = {
  ...noLearning,
  ...{ happened: 'Two of us tried it.', learned: 'A third has nobody to ask.' },
  decision: 'adapt',
} as const;
const adapted = buildChange({ stage: 'grow', learning });

describe('going again', () => {
  test('closes the go with its learning and goes back to Develop with the plan', () => {
    const again = unwrap(goAgain(adapted, buildCommand()));

    expect(again).toMatchObject({ stage: 'develop', plan: adapted.plan, learning: noLearning });
    expect(again.goes).toEqual([{ from: adapted.loggedAt, until: buildCommand().at, learning }]);
    expect(goNow(again)).toBe(2);
    expect(again.history.at(-1)?.did).toBe('went-again');
  });

  test('is taken back whole', () => {
    const again = unwrap(goAgain(adapted, buildCommand()));

    expect(unwrap(undoLast(again, buildCommand({ id: 'undo' })))).toMatchObject({
      ...{ stage: 'grow', learning, goes: [] },
    });
  });

  test.each([
    ['what is kept', { learning: { ...learning, decision: 'keep' } }],
    ['what is not told yet', { learning: { ...learning, learned: null } }],
    ['what is not in Grow', { stage: 'influence' }],
    ['what was withdrawn', { status: 'withdrawn' }],
    [
      'more goes than sixteen weeks hold',
      { goes: Array.from({ length: goLimit - 1 }, () => ({ from: '', until: '', learning })) },
    ],
  ] as const)('is no move for %s', (_what, overrides) => {
    const change = buildChange({ ...adapted, ...overrides });

    expect(unwrapError(goAgain(change, buildCommand())).kind).toBe('no-such-move');
  });
});
