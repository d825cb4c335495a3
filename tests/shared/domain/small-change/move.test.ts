/** Moving: one stage on when nothing is missing, or back to any earlier one with a reason. */
import { describe, expect, test } from '@jest/globals';
import type { Stage } from '../../../../shared/domain/journey/stage.ts';
import { moveChange } from '../../../../shared/domain/small-change/move.ts';
import { buildChange, buildCommand, fullPlan } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

function on(to: Stage) {
  return { to, reason: '' };
}

describe('moving on', () => {
  test.each([
    ['mission', 'develop', {}],
    ['develop', 'influence', { plan: fullPlan }],
    ['influence', 'grow', { nobodyElseNeeded: true }],
  ] as const)('from %s leads to %s', (stage, to, overrides) => {
    const command = buildCommand();

    const moved = unwrap(moveChange(buildChange({ stage, ...overrides }), on(to), command));

    expect(moved).toMatchObject({ stage: to, stageSince: command.at, version: 2 });
    expect(moved.history.at(-1)).toMatchObject({ did: 'moved', before: { stage } });
  });

  test.each([
    ['mission', 'influence'],
    ['mission', 'grow'],
    ['develop', 'grow'],
    ['mission', 'mission'],
    ['grow', 'grow'],
  ] as const)('from %s to %s is no move there is', (stage, to) => {
    const moved = moveChange(buildChange({ stage, plan: fullPlan }), on(to), buildCommand());

    expect(unwrapError(moved)).toEqual({ kind: 'no-such-move' });
  });

  test('says what is missing', () => {
    const plan = { ...fullPlan, success: null, accountability: null };
    const moved = moveChange(
      buildChange({ stage: 'develop', plan }),
      on('influence'),
      buildCommand(),
    );

    expect(unwrapError(moved)).toEqual({
      kind: 'gate',
      gaps: ['plan-success', 'plan-accountability'],
    });
  });

  test('keeps no reason, though one was typed', () => {
    const move = { to: 'develop', reason: 'Ring 07700 900123' } as const;

    const moved = unwrap(moveChange(buildChange(), move, buildCommand()));

    expect(JSON.stringify(moved)).not.toContain('900123');
  });
});

describe('moving back', () => {
  test.each([
    ['grow', 'influence'],
    ['grow', 'mission'],
    ['influence', 'develop'],
    ['develop', 'mission'],
  ] as const)('from %s to %s keeps the reason in the history', (stage, to) => {
    const move = { to, reason: '  Finance said  no for now. ' };

    const moved = unwrap(moveChange(buildChange({ stage }), move, buildCommand()));

    expect(moved.stage).toBe(to);
    expect(moved.history.at(-1)).toMatchObject({
      did: 'moved-back',
      reason: 'Finance said no for now.',
      before: { stage },
    });
  });

  test('needs no gate: an unfinished plan may go back to Mission', () => {
    const move = { to: 'mission', reason: 'We asked the wrong question.' } as const;

    expect(moveChange(buildChange({ stage: 'develop' }), move, buildCommand()).ok).toBe(true);
  });

  test.each([
    ['', { problem: 'missing' }],
    ['a'.repeat(601), { problem: 'too-long', limit: 600 }],
    ['Ring 07700 900123', { problem: 'case-data' }],
  ])('without a reason that can be kept is refused (%#)', (reason, problem) => {
    const moved = moveChange(
      buildChange({ stage: 'grow' }),
      { to: 'develop', reason },
      buildCommand(),
    );

    expect(unwrapError(moved)).toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'reason', ...problem }],
    });
  });
});

describe('a move', () => {
  test('that is repeated changes nothing', () => {
    const command = buildCommand();
    const moved = unwrap(moveChange(buildChange(), on('develop'), command));

    expect(unwrap(moveChange(moved, on('develop'), command))).toBe(moved);
  });

  test('of a change taken back is refused', () => {
    const moved = moveChange(buildChange({ status: 'withdrawn' }), on('develop'), buildCommand());

    expect(unwrapError(moved)).toEqual({ kind: 'no-such-move' });
  });
});
