/** An experiment is proposed, put better, taken on, started with all it needs, rests and goes on (P19). */
import { describe, expect, test } from '@jest/globals';
import { createCalendar } from '../../../../shared/calendar/create-calendar.ts';
import { blueprintLimits } from '../../../../shared/domain/blueprint/blueprint.ts';
import type { Experiment } from '../../../../shared/domain/blueprint/experiment.ts';
import {
  type ExperimentInput,
  readExperiment,
} from '../../../../shared/domain/blueprint/experiment-words.ts';
import {
  editExperiment,
  gapsBeforeStarting,
  proposeExperiment,
  restExperiment,
  resumeExperiment,
  startExperiment,
  takeExperiment,
} from '../../../../shared/domain/blueprint/experiments.ts';
import { experimentGaps } from '../../../../shared/domain/questions/blueprint.ts';
import { buildBlueprint, buildExperiment } from '../../../support/build-blueprint.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { members } from '../../../support/build-team.ts';

const calendar = createCalendar('GB-ENG');
const people = Object.values(members);
const today = '2026-11-21';
const around = { people, today, nextReview: '2026-12-19' };

const typed: ExperimentInput = {
  ...{ experimentTitle: 'One duty line', ifWe: '', thenWe: '', becauseOf: '' },
  ...{ tryFirst: '', safeguard: '', signals: [], reviewOn: '' },
};
const nothingYet = { status: 'proposed', reviewOn: null, today, calendar } as const;
const words = unwrap(readExperiment(typed, nothingYet));
const proposing = { id: 'experiment-1', pillarId: 'pillar-1', words, from: null };

describe('proposing one', () => {
  test('gives it the next number, and a repeat the same', () => {
    const command = buildCommand({ id: 'propose-1' });
    const first = unwrap(proposeExperiment(buildBlueprint({ nextNumber: 7 }), proposing, command));
    const again = unwrap(proposeExperiment(first.blueprint, proposing, command));

    expect(first.experiment).toMatchObject({ number: 7, status: 'proposed', owner: null });
    expect(first.blueprint).toMatchObject({ nextNumber: 8 });
    expect(again.blueprint).toBe(first.blueprint);
    expect(again.experiment.number).toBe(7);
  });

  test('needs a pillar that is there', () => {
    const gone = { ...proposing, pillarId: 'gone' };

    expect(unwrapError(proposeExperiment(buildBlueprint(), gone, buildCommand()))).toEqual({
      kind: 'stale',
    });
  });

  test('is refused when there are as many as there may be', () => {
    const limit = blueprintLimits.experiments;
    const numbersGiven = Array.from({ length: limit }, (_, at) => ({
      ...{ commandId: `propose-${at}`, number: at + 1, pillarId: 'pillar-1' },
    }));
    const full = buildBlueprint({ numbersGiven, nextNumber: limit + 1 });
    const command = buildCommand({ id: 'one-more' });

    expect(unwrapError(proposeExperiment(full, proposing, command))).toEqual({
      kind: 'too-many',
      limit,
    });
  });
});

describe('what is typed', () => {
  const signal = { signal: 'Visits broken off', seenBy: 'a-count', seenWhere: '' } as const;
  const emptyRow = { ...signal, signal: ' ' };

  test('leaves out rows of signals that stay empty', () => {
    const signals = [emptyRow, signal, emptyRow];

    expect(unwrap(readExperiment({ ...typed, signals }, nothingYet)).signals).toEqual([
      { words: 'Visits broken off', seenBy: 'a-count', where: null },
    ]);
  });

  test.each([
    ['experimentTitle', { experimentTitle: '' }, 'missing'],
    ['signal', { signals: Array.from({ length: 5 }, () => signal) }, 'full'],
    ['signal', { signals: [{ ...emptyRow, seenWhere: 'On the rota' }] }, 'missing'],
    ['seenWhere', { signals: [{ ...signal, seenWhere: 'x'.repeat(161) }] }, 'too-long'],
    ['reviewOn', { reviewOn: 'soon' }, 'not-a-day'],
    ['reviewOn', { reviewOn: today }, 'not-ahead'],
    ['reviewOn', { reviewOn: '2026-12-19' }, 'not-working'],
    ['reviewOn', { reviewOn: '2026-12-28' }, 'not-working'],
    ['reviewOn', { reviewOn: '2027-11-22' }, 'too-far'],
    ['reviewOn', { reviewOn: '2126-12-25' }, 'too-far'],
    ['ifWe', { ifWe: 'x'.repeat(301) }, 'too-long'],
    ['safeguard', { safeguard: 'NHS number 943 476 5919' }, 'case-data'],
  ] as const)('says what is wrong with %s: %j', (field, some, problem) => {
    const error = unwrapError(readExperiment({ ...typed, ...some }, nothingYet));

    expect(error).toMatchObject({ kind: 'invalid', problems: [{ field, problem }] });
  });

  test('keeps a day that has passed meanwhile, where it was there already', () => {
    const passed = { ...nothingYet, reviewOn: '2026-11-02' };

    expect(unwrap(readExperiment({ ...typed, reviewOn: '2026-11-02' }, passed)).reviewOn).toBe(
      '2026-11-02',
    );
  });

  test('keeps a day on which nobody works, where it was there already', () => {
    const stored = { ...nothingYet, reviewOn: '2026-12-28' };

    expect(unwrap(readExperiment({ ...typed, reviewOn: '2026-12-28' }, stored)).reviewOn).toBe(
      '2026-12-28',
    );
  });

  test('is not emptied by a slip once it was started', () => {
    const started = { ...nothingYet, status: 'running' } as const;
    const error = unwrapError(readExperiment(typed, started));

    expect(error).toEqual({
      kind: 'invalid',
      problems: ['ifWe', 'thenWe', 'becauseOf', 'signal'].map((field) => ({
        ...{ field, problem: 'missing' },
      })),
    });
  });
});

describe('putting it better', () => {
  const edit = { version: 1, words };

  test('keeps what it said before', () => {
    const edited = unwrap(editExperiment(buildExperiment(), edit, buildCommand()));

    expect(edited).toMatchObject({ title: 'One duty line', ifWe: null, version: 2 });
    expect(edited.history.at(-1)).toMatchObject({ before: { ifWe: 'answer one line in turns' } });
  });

  test('is refused to whoever saw it before somebody else altered it', () => {
    const newer = buildExperiment({ version: 2 });

    expect(unwrapError(editExperiment(newer, edit, buildCommand()))).toEqual({ kind: 'stale' });
  });

  test('is over when it has ended', () => {
    const ended = buildExperiment({ status: 'ended' });

    expect(unwrapError(editExperiment(ended, edit, buildCommand()))).toEqual({
      kind: 'no-such-move',
    });
  });
});

describe('looking after it', () => {
  const { id, name } = members.supervisor;
  const command = buildCommand({ id: 'take-1', by: { id, name } });

  test('is for whoever takes it where nobody does, or whoever did has left', () => {
    const nobodys = buildExperiment({ owner: null });
    const left = buildExperiment({ owner: { id: 'gone', name: 'Gone Since' } });
    const take = (experiment: Experiment) =>
      unwrap(takeExperiment(experiment, { leads: false, people }, command)).owner;

    expect([take(nobodys), take(left)]).toEqual([
      { id, name },
      { id, name },
    ]);
  });

  test('stays with whoever does, but for whoever looks after the blueprint', () => {
    const amaras = buildExperiment();

    expect(unwrapError(takeExperiment(amaras, { leads: false, people }, command))).toEqual({
      kind: 'looked-after',
      by: members.practitioner.name,
    });
    expect(unwrap(takeExperiment(amaras, { leads: true, people }, command)).owner?.id).toBe(id);
  });
});

describe('starting it', () => {
  test('opens its first cycle today', () => {
    const started = unwrap(startExperiment(buildExperiment(), around, buildCommand()));

    expect(started).toMatchObject({
      status: 'running',
      cycles: [{ n: 1, from: today, until: null, decision: null }],
    });
    expect(unwrap(startExperiment(started, around, buildCommand({ id: 'again' })))).toBe(started);
  });

  test.each([
    [{ ifWe: null }, 'experiment-if-we'],
    [{ thenWe: null }, 'experiment-then-we'],
    [{ because: null }, 'experiment-because'],
    [{ owner: null }, 'experiment-owner'],
    [{ owner: { id: 'gone', name: 'Gone Since' } }, 'experiment-owner'],
    [{ signals: [] }, 'experiment-signal'],
    [{ reviewOn: null }, 'experiment-review'],
  ] as const)('waits for what is missing: %j', (missing, gap) => {
    const experiment = buildExperiment(missing);

    expect(unwrapError(startExperiment(experiment, around, buildCommand()))).toEqual({
      kind: 'gate',
      gaps: [gap],
    });
  });

  test('names all that is missing at once', () => {
    const empty = buildExperiment({ ...words, owner: null });

    expect(gapsBeforeStarting(empty, around)).toEqual(experimentGaps);
  });

  test('happens once: what rests is resumed, and what ended stays ended', () => {
    for (const status of ['resting', 'ended'] as const)
      expect(
        unwrapError(startExperiment(buildExperiment({ status }), around, buildCommand())),
      ).toEqual({ kind: 'no-such-move' });
  });
});

describe('letting it rest', () => {
  const running = buildExperiment({ status: 'running' });

  test('and taking it up again moves only a look at it that was due meanwhile', () => {
    const rested = unwrap(restExperiment(running, buildCommand({ id: 'rest-1' })));
    const command = buildCommand({ id: 'resume-1' });
    const soon = unwrap(resumeExperiment(rested, around, command));
    const late = unwrap(resumeExperiment(rested, { ...around, today: '2026-12-14' }, command));

    expect(rested.status).toBe('resting');
    expect(soon).toMatchObject({ status: 'running', reviewOn: '2026-12-14' });
    expect(late).toMatchObject({ status: 'running', reviewOn: around.nextReview });
  });

  test('is for what runs, and going on for what rests', () => {
    const proposed = buildExperiment();

    expect(unwrapError(restExperiment(proposed, buildCommand()))).toEqual({ kind: 'no-such-move' });
    expect(unwrapError(resumeExperiment(proposed, around, buildCommand()))).toEqual({
      kind: 'no-such-move',
    });
  });
});
