/** Undo: the last step, by whoever took it; undoing twice brings it back. */
import { describe, expect, test } from '@jest/globals';
import { editChange } from '../../../../shared/domain/small-change/edit.ts';
import { moveChange } from '../../../../shared/domain/small-change/move.ts';
import { undoLast } from '../../../../shared/domain/small-change/undo.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const priya = { id: 'priya', name: 'Priya Raman' };
const undo = buildCommand({ id: 'undo-1' });
const redo = buildCommand({ id: 'undo-2' });

describe('undo', () => {
  test('of logging takes the change off the board, and again puts it back', () => {
    const change = buildChange();

    const takenBack = unwrap(undoLast(change, undo));
    const putBack = unwrap(undoLast(takenBack, redo));

    expect(takenBack).toMatchObject({ status: 'withdrawn', version: 2, number: change.number });
    expect(putBack).toMatchObject({ status: 'open', version: 3 });
  });

  test('of an edit brings the words back', () => {
    const change = buildChange();
    const words = { title: 'Other words', benefit: '', scope: 'needs-a-yes' } as const;
    const edited = unwrap(editChange(change, words, buildCommand()));

    const undone = unwrap(undoLast(edited, undo));

    expect(undone).toMatchObject({
      title: change.title,
      benefit: change.benefit,
      scope: change.scope,
    });
  });

  test('of a move brings back the stage and since when', () => {
    const change = buildChange({ stage: 'influence' });
    const back = { to: 'mission', reason: 'We asked the wrong question.' } as const;
    const moved = unwrap(moveChange(change, back, buildCommand()));

    const undone = unwrap(undoLast(moved, undo));

    expect(undone).toMatchObject({ stage: 'influence', stageSince: change.stageSince });
    expect(undone.history.map(({ did }) => did)).toEqual(['logged', 'moved-back', 'undone']);
  });

  test('by anybody else is refused', () => {
    const undone = undoLast(buildChange(), buildCommand({ by: priya }));

    expect(unwrapError(undone)).toEqual({ kind: 'nothing-to-undo' });
  });

  test('of one’s own step is refused once somebody else has done something', () => {
    const words = { title: 'Other words', benefit: '', scope: 'needs-a-yes' } as const;
    const edited = unwrap(editChange(buildChange(), words, buildCommand({ by: priya })));

    expect(unwrapError(undoLast(edited, undo))).toEqual({ kind: 'nothing-to-undo' });
  });

  test('that is repeated does not bring it back', () => {
    const takenBack = unwrap(undoLast(buildChange(), undo));

    expect(unwrap(undoLast(takenBack, undo))).toBe(takenBack);
  });

  test('that is repeated after somebody else’s step changes nothing either', () => {
    const words = { title: 'Other words', benefit: '', scope: 'needs-a-yes' } as const;
    const edited = unwrap(editChange(buildChange(), words, buildCommand()));
    const undone = unwrap(undoLast(edited, undo));
    const since = unwrap(editChange(undone, words, buildCommand({ id: 'third', by: priya })));

    expect(unwrap(undoLast(since, undo))).toBe(since);
  });
});
