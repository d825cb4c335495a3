/** Progress: lines on how a change is going, told by anybody in the team; the newest are kept. */
import { describe, expect, test } from '@jest/globals';
import { editChange } from '../../../../shared/domain/small-change/edit.ts';
import { historyLimit } from '../../../../shared/domain/small-change/history.ts';
import {
  latestProgress,
  progressLimit,
  tellProgress,
} from '../../../../shared/domain/small-change/progress.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { undoLast } from '../../../../shared/domain/small-change/undo.ts';
import { maxDocumentBytes } from '../../../../shared/stores/document-store.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const jo = { id: 'jo', name: 'Jo Whitlock' };

function tellMany(count: number, words: (at: number) => string): SmallChange {
  return Array.from({ length: count }, (_, at) => at).reduce(
    (told, at) =>
      unwrap(tellProgress(told, { progress: words(at) }, buildCommand({ id: `tell-${at}` }))),
    buildChange(),
  );
}

describe('a line on how it is going', () => {
  test('is kept with who told it and when, and stands in the history', () => {
    const command = buildCommand({ by: jo });
    const told = unwrap(tellProgress(buildChange(), { progress: ' The rota is agreed ' }, command));

    expect(latestProgress(told)).toEqual({ at: command.at, by: jo, words: 'The rota is agreed' });
    expect(told.history.at(-1)).toMatchObject({ did: 'progressed', by: jo });
    expect(told).toMatchObject({ version: 2, stage: 'mission' });
  });

  test('is taken back by undo, and only by whoever told it', () => {
    const one = unwrap(tellProgress(buildChange(), { progress: 'Begun' }, buildCommand()));
    const two = unwrap(tellProgress(one, { progress: 'Hm' }, buildCommand({ id: 'next', by: jo })));

    expect(unwrapError(undoLast(two, buildCommand({ id: 'undo' })))).toEqual({
      kind: 'nothing-to-undo',
    });
    expect(unwrap(undoLast(two, buildCommand({ id: 'undo', by: jo }))).progress).toEqual(
      one.progress,
    );
  });

  test('outlives later edits', () => {
    const told = unwrap(tellProgress(buildChange(), { progress: 'Begun' }, buildCommand()));
    const words = { title: 'Other words', benefit: '', scope: 'needs-a-yes' } as const;
    const edited = unwrap(editChange(told, words, buildCommand({ id: 'edit' })));

    expect(unwrap(undoLast(edited, buildCommand({ id: 'undo' }))).progress).toEqual(told.progress);
  });

  test.each([
    ['nothing', ' ', { field: 'progress', problem: 'missing' }],
    ['too much', 'a '.repeat(301), { field: 'progress', problem: 'too-long' }],
    ['case data', 'Ring 07700 900123', { field: 'progress', problem: 'case-data' }],
  ])('with %s in it is given back', (_name, progress, problem) => {
    const refused = tellProgress(buildChange(), { progress }, buildCommand());

    expect(unwrapError(refused)).toMatchObject({ kind: 'invalid', problems: [problem] });
  });

  test('is not told of a change that is off the board', () => {
    const withdrawn = buildChange({ status: 'withdrawn' });

    expect(unwrapError(tellProgress(withdrawn, { progress: 'Hm' }, buildCommand()))).toEqual({
      kind: 'no-such-move',
    });
  });
});

describe('many lines', () => {
  test('push out the oldest, which undo brings back', () => {
    const told = tellMany(progressLimit + 1, (at) => `Line ${at}`);
    const undone = unwrap(undoLast(told, buildCommand({ id: 'undo' })));

    expect(told.progress.map(({ words }) => words).at(0)).toBe('Line 1');
    expect(told.progress).toHaveLength(progressLimit);
    expect(undone.progress.map(({ words }) => words).at(0)).toBe('Line 0');
  });

  test('of the longest words fit in one document', () => {
    const told = tellMany(historyLimit + 5, () => '字'.repeat(600));

    expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(maxDocumentBytes / 4);
  });
});
