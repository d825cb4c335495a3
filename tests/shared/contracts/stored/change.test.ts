/** A stored change reads as it was written, and so does one stored before changes had all of today’s parts. */
import { describe, expect, test } from '@jest/globals';
import {
  StoredChange,
  StoredChangeSummary,
} from '../../../../shared/contracts/stored/documents.ts';
import { undoLast } from '../../../../shared/domain/small-change/undo.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';

const owner = { id: 'jo', name: 'Jo Whitlock' };
const weighing = { familyValue: 'a-lot', gift: 'partly', effort: 'small' } as const;

describe('a stored change', () => {
  test('reads as it was written', () => {
    const change = buildChange({ owner, byWhen: '2026-12-01', weighing });

    expect(StoredChange.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
  });

  test('from before there were days and weighings has neither', () => {
    const { byWhen: _, weighing: __, ...older } = buildChange({ owner });

    expect(StoredChange.parse(older)).toEqual(buildChange({ owner }));
    expect(StoredChangeSummary.parse(older)).toMatchObject({ owner, byWhen: null, weighing: null });
  });

  test('says nothing in its history of what an entry did not alter, so that undo leaves it alone', () => {
    const by = { id: 'amara', name: 'Amara Osei' };
    const entry = {
      at: '2026-11-16T10:00:00.000Z',
      by,
      did: 'edited',
      before: { title: 'Before' },
    };
    const change = buildChange({ owner, byWhen: '2026-12-01', weighing });
    const read = StoredChange.parse({ ...change, history: [...change.history, entry] });

    const undone = unwrap(undoLast(read, buildCommand()));

    expect(read.history.at(-1)?.before).toEqual({ title: 'Before' });
    expect(undone).toMatchObject({ title: 'Before', owner, byWhen: '2026-12-01', weighing });
  });
});
