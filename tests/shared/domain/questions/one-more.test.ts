/** One more question in a stage's table is all it takes: what was stored before still reads, and is asked for it. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { developQuestions } from '../../../../shared/domain/questions/develop.ts';
import type { FieldRule } from '../../../../shared/domain/questions/field-rule.ts';
import * as grow from '../../../../shared/domain/questions/grow.ts';
import {
  buildChange,
  buildCommand,
  fullLearning,
  fullPlan,
} from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';

const more: FieldRule = { limit: 1000, required: false };
const planned = { id: 'plan', by: { id: 'amara', name: 'Amara Osei' } };

/** As written while there was no such question, with every answer of then, and a history. */
const before = JSON.parse(
  JSON.stringify({
    ...buildChange({ stage: 'develop', plan: fullPlan }),
    history: [
      ...buildChange().history,
      {
        ...{ at: '2026-11-16T10:00:00.000Z', by: planned.by, did: 'planned' },
        before: { plan: { ...fullPlan, why: null }, owner: null, byWhen: null },
      },
    ],
  }),
);

async function importWithOneMore() {
  jest.unstable_mockModule('../../../../shared/domain/questions/develop.ts', () => ({
    developQuestions: { ...developQuestions, oneMore: more },
  }));
  jest.unstable_mockModule('../../../../shared/domain/questions/grow.ts', () => ({
    ...grow,
    growQuestions: { ...grow.growQuestions, oneOther: more },
  }));
  return {
    ...(await import('../../../../shared/contracts/stored/documents.ts')),
    ...(await import('../../../../shared/contracts/cards/change.ts')),
    ...(await import('../../../../shared/domain/small-change/gates.ts')),
    ...(await import('../../../../shared/domain/small-change/plan.ts')),
    ...(await import('../../../../shared/domain/small-change/grow/grow.ts')),
    ...(await import('../../../../shared/domain/small-change/undo.ts')),
  };
}

let app: Awaited<ReturnType<typeof importWithOneMore>>;

beforeAll(async () => {
  jest.resetModules();
  app = await importWithOneMore();
});

describe('a change stored before a question was asked', () => {
  test('reads without an answer to it, also in its history', () => {
    const read = app.StoredChange.parse(before);

    expect(read.plan).toEqual({ ...fullPlan, oneMore: null });
    expect(read.history.at(-1)?.before.plan).toEqual({ ...fullPlan, why: null, oneMore: null });
    expect(read.history[0]?.before).toEqual({ status: 'withdrawn' });
    expect(read.learning).toMatchObject({ happened: null, learned: null, oneOther: null });
  });

  test('reads in a list in the same way', () => {
    expect(app.StoredChangeSummary.parse(before).plan).toEqual({ ...fullPlan, oneMore: null });
  });

  test('is asked for it before it goes on', () => {
    expect(app.gapsBeforeLeaving(app.StoredChange.parse(before))).toEqual(['plan-oneMore']);
  });

  test('keeps the answer, and undo takes it back', () => {
    const typed = { ...fullPlan, oneMore: 'Finance may want it back.' };
    const saved = unwrap(app.planChange(app.StoredChange.parse(before), typed, buildCommand()));
    const stored = app.StoredChange.parse(JSON.parse(JSON.stringify(saved)));
    const undone = unwrap(app.undoLast(stored, buildCommand({ id: 'third-command' })));

    expect(stored.plan).toEqual(typed);
    expect(app.gapsBeforeLeaving(stored)).toEqual([]);
    expect(undone.plan).toEqual({ ...fullPlan, oneMore: null });
  });

  test('keeps its answers when a card from before is sent, which has no box for it', () => {
    const answered = { ...before, plan: { ...fullPlan, oneMore: 'Finance may want it back.' } };
    const sent = { ...fullPlan, why: 'Families wait two days.' };
    const saved = unwrap(app.planChange(app.StoredChange.parse(answered), sent, buildCommand()));

    expect(saved.plan).toMatchObject({ why: sent.why, oneMore: 'Finance may want it back.' });
  });
});

test('what is learned is asked and kept in the same way', () => {
  const growing = app.StoredChange.parse({ ...before, stage: 'grow' });
  const input = { ...fullLearning, decision: 'keep', livedUpTo: [], values: [] } as const;
  const told = unwrap(app.learnFrom(growing, input, buildCommand()));
  const whole = { ...input, oneOther: 'How glad finance was.' };
  const again = unwrap(app.learnFrom(told, whole, buildCommand({ id: 'third-command' })));

  expect(app.gapsBeforeLeaving(told)).toEqual(['learning-oneOther']);
  expect(again.learning).toMatchObject({ ...fullLearning, oneOther: whole.oneOther });
  expect(app.gapsBeforeLeaving(again)).toEqual([]);
});

test('a card has a box for it', () => {
  const ids = { teamId: 'team-north', changeId: 'change-1', commandId: 'command-1', version: 1 };

  expect(app.PlanCardInput.parse({ ...ids, oneMore: 'None' })).toMatchObject({ oneMore: 'None' });
  expect(app.LearnCardInput.parse({ ...ids, oneOther: 'None' })).toMatchObject({
    oneOther: 'None',
  });
});
