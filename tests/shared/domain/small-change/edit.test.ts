/** Editing: words and scope can be put better at any stage, and every edit is in the history (P12). */
import { describe, expect, test } from '@jest/globals';
import { stages } from '../../../../shared/domain/journey/stage.ts';
import { editChange } from '../../../../shared/domain/small-change/edit.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { undoLast } from '../../../../shared/domain/small-change/undo.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const newWords = { title: 'Vouchers the same day', benefit: '', scope: 'needs-a-yes' } as const;

function wordsOf({ title, benefit, scope }: SmallChange) {
  return { title, benefit: benefit ?? '', scope };
}

describe('an edit', () => {
  test.each(stages)('puts the words and the scope better in %s, and keeps the stage', (stage) => {
    const change = buildChange({ stage });

    const edited = unwrap(editChange(change, newWords, buildCommand()));

    expect(edited).toMatchObject({ title: newWords.title, benefit: null, scope: 'needs-a-yes' });
    expect(edited).toMatchObject({ stage, stageSince: change.stageSince });
  });

  test('keeps in the history who made it, when, and what stood there before', () => {
    const change = buildChange();
    const command = buildCommand();

    const edited = unwrap(editChange(change, newWords, command));

    expect(edited.history.at(-1)).toEqual({
      at: command.at,
      by: command.by,
      did: 'edited',
      before: { title: change.title, benefit: change.benefit, scope: change.scope },
    });
    expect(edited).toMatchObject({ version: 2, updatedAt: command.at });
  });

  test('that alters nothing leaves no trace', () => {
    const change = buildChange();
    const words = { ...wordsOf(change), title: ` ${change.title}  ` };

    expect(unwrap(editChange(change, words, buildCommand()))).toBe(change);
  });

  test('that is repeated changes nothing, also after somebody else’s', () => {
    const command = buildCommand();
    const edited = unwrap(editChange(buildChange(), newWords, command));
    const since = unwrap(
      editChange(edited, { ...newWords, title: 'Better still' }, buildCommand({ id: 'third' })),
    );

    expect(unwrap(editChange(edited, newWords, command))).toBe(edited);
    expect(unwrap(editChange(since, newWords, command))).toBe(since);
  });

  test('that is repeated after the change was taken back answers with it as it stands', () => {
    const command = buildCommand();
    const edited = unwrap(editChange(buildChange(), newWords, command));
    const takenBack = { ...edited, status: 'withdrawn' } as const;

    expect(unwrap(editChange(takenBack, newWords, command))).toBe(takenBack);
  });

  test('with case data is refused and changes nothing', () => {
    const edited = editChange(buildChange(), { ...newWords, benefit: 'SW1A 1AA' }, buildCommand());

    expect(unwrapError(edited)).toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'benefit', problem: 'case-data', kinds: ['postcode'] }],
    });
  });

  test('of a change taken back is refused, so that it can still be put back', () => {
    const takenBack = unwrap(undoLast(buildChange(), buildCommand({ id: 'take-back' })));

    const edited = editChange(takenBack, newWords, buildCommand());

    expect(unwrapError(edited)).toEqual({ kind: 'no-such-move' });
  });
});
