/** Raising a barrier: what is kept of it, and that nothing kept leads to whoever raised it confidentially (P5). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type BarrierKeeping,
  type Barriers,
  barriersLimit,
  checkBarrier,
  raiseBarrier,
  takeBarrierBack,
} from '../../../../shared/domain/barriers/barriers.ts';
import { mondayOf } from '../../../../shared/domain/journey/journey.ts';
import { maxDocumentBytes } from '../../../../shared/stores/document-store.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildBarrier, buildBarriers } from '../../../support/build-strands.ts';

const week = '2026-11-16';
const amara = { id: 'amara', name: 'Amara Osei' };

function raise(current: Barriers, text: string, keep: BarrierKeeping, by = amara, id = text) {
  return raiseBarrier(current, { text, keep }, { id, week, by });
}

describe('a barrier', () => {
  test('raised by name has its author, and raised confidentially has none', () => {
    const named = unwrap(raise(buildBarriers(), 'One', 'by-name'));
    const both = unwrap(raise(named, 'Two', 'confidential'));

    expect(both.barriers).toEqual([
      { id: 'One', text: 'One', week, by: amara, themeId: null },
      { id: 'Two', text: 'Two', week, by: null, themeId: null },
    ]);
  });

  test('needs words and a choice, and says both at once', () => {
    expect(unwrapError(checkBarrier({ barrier: ' ', keep: null }))).toEqual({
      kind: 'invalid',
      problems: [
        { field: 'barrier', problem: 'missing' },
        { field: 'keep', problem: 'missing' },
      ],
    });
  });

  test('taken back is gone, with a theme that nothing else is in, and taken back again as well', () => {
    const barriers = [buildBarrier({ id: 'one', themeId: 'forms' }), buildBarrier({ id: 'two' })];
    const current = buildBarriers({ barriers, themes: [{ id: 'forms', name: 'Forms' }] });

    const left = takeBarrierBack(current, 'one');

    expect(left).toMatchObject({ barriers: [{ id: 'two' }], themes: [] });
    expect(takeBarrierBack(left, 'one')).toBe(left);
  });

  test('raised again by the same person, or confidentially again, is the one that is there', () => {
    const current = unwrap(
      raise(unwrap(raise(buildBarriers(), 'One', 'by-name')), 'One', 'confidential', amara, 'b'),
    );

    const again = raise(current, 'One', 'by-name', amara, 'c');
    const confidential = raise(current, 'One', 'confidential', { id: 'jo', name: 'Jo' }, 'd');
    const other = unwrap(raise(current, 'One', 'by-name', { id: 'jo', name: 'Jo' }, 'e'));

    expect(unwrap(again)).toBe(current);
    expect(unwrap(confidential)).toBe(current);
    expect(other.barriers).toHaveLength(3);
  });

  test('is refused when there is no room, and as many as there is room for can be stored', () => {
    const barriers = Array.from({ length: barriersLimit }, (_, at) =>
      buildBarrier({
        ...{ id: `${at}`.padStart(36, '0'), themeId: `${at}`.padStart(36, '0') },
        text: `${at} ${'字'.repeat(190)}`,
        by: { id: 'a'.repeat(36), name: '字'.repeat(256) },
      }),
    );
    const full = buildBarriers({ barriers });

    expect(unwrapError(raise(full, 'One more', 'confidential'))).toEqual({
      kind: 'too-many',
      limit: barriersLimit,
    });
    expect(Buffer.byteLength(JSON.stringify(full))).toBeLessThan(maxDocumentBytes);
  });
});

describe('confidential barriers, whoever raises them and whenever in the week', () => {
  const person = fc.record({ id: fc.uuid(), name: fc.string({ minLength: 5 }) });
  const raising = fc.record({
    text: fc.string({ minLength: 1 }),
    id: fc.uuid(),
    one: fc.record({ by: person, minute: fc.integer({ min: 0, max: 7 * 24 * 60 - 1 }) }),
    other: fc.record({ by: person, minute: fc.integer({ min: 0, max: 7 * 24 * 60 - 1 }) }),
  });

  test('leave the same behind, byte by byte', () => {
    fc.assert(
      fc.property(fc.array(raising, { maxLength: 12 }), (raisings) => {
        const asOne = raisings.map(({ one, ...rest }) => ({ ...rest, ...one }));
        const asOther = raisings.map(({ other, ...rest }) => ({ ...rest, ...other }));

        expect(JSON.stringify(raiseAll(asOne))).toBe(JSON.stringify(raiseAll(asOther)));
      }),
    );
  });

  test('leave the same behind in whatever order they come', () => {
    const distinct = fc.uniqueArray(raising, { selector: ({ text }) => text, maxLength: 12 });
    fc.assert(
      fc.property(distinct, (raisings) => {
        const inOrder = raisings.map(({ one, ...rest }) => ({ ...rest, ...one }));

        expect(raiseAll(inOrder.toReversed())).toEqual(raiseAll(inOrder));
      }),
    );
  });

  type Raised = { text: string; id: string; by: typeof amara; minute: number };

  function raiseAll(raisings: readonly Raised[]): Barriers {
    return raisings.reduce((current, { text, id, by, minute }) => {
      const at = new Date(Date.parse('2026-11-16T00:00:00.000Z') + minute * 60_000).toISOString();
      const raised = { id, week: mondayOf(at.slice(0, 10)), by };
      return unwrap(raiseBarrier(current, { text, keep: 'confidential' }, raised));
    }, buildBarriers());
  }
});
