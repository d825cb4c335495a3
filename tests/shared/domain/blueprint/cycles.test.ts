/** A cycle is told with what was learned; adapted, the next one begins, and kept or stopped it was the last (P19). */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import {
  type CycleInput,
  checkCycle,
  correctCycle,
  tellCycle,
} from '../../../../shared/domain/blueprint/cycles.ts';
import type { Experiment } from '../../../../shared/domain/blueprint/experiment.ts';
import { experimentLimits } from '../../../../shared/domain/blueprint/experiment.ts';
import { openCycle } from '../../../../shared/domain/blueprint/experiments.ts';
import { buildExperiment } from '../../../support/build-blueprint.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const calendar = createCalendar('GB-ENG');
const today = '2026-12-14';
const nextReview = '2027-01-11';
const typed: CycleInput = {
  ...{ understood: '', happened: '', learned: 'One line is enough', surprised: '' },
  ...{ decision: 'adapt', reviewOn: '' },
};
const running = buildExperiment({ status: 'running', cycles: [openCycle(1, '2026-11-21')] });

function tell(experiment: Experiment, some: Partial<CycleInput> = {}, id = 'tell-1') {
  const told = unwrap(checkCycle({ ...typed, ...some }, { today, calendar }));
  const n = experiment.cycles.length;
  return tellCycle(experiment, { told, n, today, nextReview }, buildCommand({ id }));
}

/** By somebody else, who saw that cycle under way. */
function tellToo(experiment: Experiment, n: number) {
  const told = unwrap(checkCycle({ ...typed, learned: 'Two lines' }, { today, calendar }));
  return tellCycle(experiment, { told, n, today, nextReview }, buildCommand({ id: 'tell-2' }));
}

describe('a cycle', () => {
  test('that is adapted is followed by the next, to be looked at four weeks on', () => {
    const adapted = unwrap(tell(running));

    expect(adapted).toMatchObject({ status: 'running', reviewOn: nextReview });
    expect(adapted.cycles).toMatchObject([
      {
        ...{ n: 1, from: '2026-11-21', until: today, learned: 'One line is enough' },
        ...{ decision: 'adapt', by: buildCommand().by },
      },
      { n: 2, from: today, until: null, decision: null, by: null },
    ]);
  });

  test('that is adapted is looked at on another day where somebody says so', () => {
    expect(unwrap(tell(running, { reviewOn: '2027-02-01' })).reviewOn).toBe('2027-02-01');
  });

  test.each(['keep', 'stop'] as const)('to %s is the last', (decision) => {
    const ended = unwrap(tell(running, { decision, reviewOn: 'whatever' }));

    expect(ended).toMatchObject({ status: 'ended', reviewOn: null });
    expect(ended.cycles).toMatchObject([{ n: 1, until: today, decision }]);
  });

  test('is told once, however often it is sent', () => {
    const adapted = unwrap(tell(running));

    expect(unwrap(tell(adapted))).toBe(adapted);
  });

  test.each(['adapt', 'keep'] as const)(
    'that was told, to %s, is told by nobody else',
    (decision) => {
      const told = unwrap(tell(running, { decision }));

      expect(unwrapError(tellToo(told, 1))).toEqual({ kind: 'stale' });
    },
  );

  test('that is not under way yet is told by nobody', () => {
    expect(unwrapError(tellToo(running, 2))).toEqual({ kind: 'stale' });
  });

  test('is told of what somebody puts better meanwhile', () => {
    expect(unwrap(tellToo({ ...running, version: running.version + 1 }, 1)).cycles).toHaveLength(2);
  });

  test.each(['proposed', 'resting', 'ended'] as const)('is not told of what is %s', (status) => {
    expect(unwrapError(tell({ ...running, status }))).toEqual({ kind: 'no-such-move' });
  });

  test('is one of as many as anybody could follow', () => {
    const limit = experimentLimits.cycles;
    const cycles = Array.from({ length: limit }, (_, at) => openCycle(at + 1, today));

    expect(unwrapError(tell({ ...running, cycles }))).toEqual({ kind: 'too-many', limit });
    expect(unwrap(tell({ ...running, cycles }, { decision: 'keep' })).status).toBe('ended');
  });
});

describe('the cycle told last', () => {
  const told = unwrap(tell(running));
  const words = {
    ...{ understood: null, happened: null, learned: 'In turns', surprised: 'Nobody asked' },
  };
  const by = { id: 'priya', name: 'Priya Raman' };

  test('is put right, with what it said before and whose that was in the history', () => {
    const seen = { n: 1, version: told.version, ...words };
    const right = unwrap(correctCycle(told, seen, buildCommand({ id: 'right', by })));

    expect(right.cycles[0]).toMatchObject({ n: 1, decision: 'adapt', ...words, by });
    expect(right.history.at(-1)).toMatchObject({
      ...{ did: 'corrected-cycle', by },
      cycleBefore: { n: 1, learned: 'One line is enough', by: buildCommand().by },
    });
    expect(unwrap(correctCycle(right, seen, buildCommand({ id: 'right', by })))).toBe(right);
    expect(unwrapError(correctCycle(right, seen, buildCommand({ id: 'late' })))).toEqual({
      kind: 'stale',
    });
  });

  test('is the only one that can be', () => {
    const seen = { n: 2, version: told.version, ...words };

    expect(unwrapError(correctCycle(told, seen, buildCommand()))).toEqual({ kind: 'no-such-move' });
  });
});

test('what was learned and what comes of it are asked for together', () => {
  const error = unwrapError(
    checkCycle({ ...typed, learned: '', decision: null }, { today, calendar }),
  );

  expect(error).toEqual({
    kind: 'invalid',
    problems: [
      { field: 'learned', problem: 'missing' },
      { field: 'decision', problem: 'missing' },
    ],
  });
});

test.each([
  ['still to come', today, { problem: 'not-ahead' }],
  ['on a working day', '2026-12-28', { problem: 'not-working' }],
  ['within a year', '2027-12-15', { problem: 'too-far', latest: '2027-12-14' }],
])('the next look is %s', (_, reviewOn, problem) => {
  expect(unwrapError(checkCycle({ ...typed, reviewOn }, { today, calendar }))).toEqual({
    kind: 'invalid',
    problems: [{ field: 'reviewOn', ...problem }],
  });
});
