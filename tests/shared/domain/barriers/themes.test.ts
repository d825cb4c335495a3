/** Grouping barriers into themes (P6): each in one at most, and none lost. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Barriers } from '../../../../shared/domain/barriers/barriers.ts';
import {
  checkGrouping,
  groupBarriers,
  themesLimit,
  ungroupBarriers,
} from '../../../../shared/domain/barriers/themes.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildBarrier, buildBarriers } from '../../../support/build-strands.ts';

const ids = ['a', 'b', 'c', 'd'];
const ungrouped = buildBarriers({ barriers: ids.map((id) => buildBarrier({ id, text: id })) });

function group(current: Barriers, newTheme: string, ...barriers: readonly string[]) {
  return groupBarriers(current, { theme: '', newTheme, barriers }, `theme-${newTheme}`);
}

describe('a theme', () => {
  test('is made with its first barriers and goes with its last', () => {
    const made = unwrap(group(ungrouped, 'Forms', 'a', 'b'));
    const smaller = unwrap(ungroupBarriers(made, 'theme-Forms', ['a']));
    const gone = unwrap(ungroupBarriers(smaller, 'theme-Forms', ['b']));

    expect(made.themes).toEqual([{ id: 'theme-Forms', name: 'Forms' }]);
    expect(smaller.themes).toEqual(made.themes);
    expect(gone).toEqual(ungrouped);
  });

  test('that is gone cannot be put anything in', () => {
    const grouping = { theme: 'theme-gone', newTheme: null, barriers: ['a'] };

    expect(unwrapError(groupBarriers(ungrouped, grouping, 'new'))).toEqual({ kind: 'stale' });
  });

  test('keeps its barriers when another is chosen for them meanwhile', () => {
    const made = unwrap(group(ungrouped, 'Forms', 'a'));

    expect(unwrapError(group(made, 'Rooms', 'a'))).toEqual({ kind: 'stale' });
    expect(unwrapError(ungroupBarriers(made, 'theme-Forms', ['gone']))).toEqual({ kind: 'stale' });
    expect(unwrap(group(made, 'Rooms', 'a', 'b')).barriers.map(({ themeId }) => themeId)).toEqual([
      ...['theme-Forms', 'theme-Rooms', null, null],
    ]);
  });

  test('is refused when there are as many as anybody could keep in mind', () => {
    const themes = Array.from({ length: themesLimit }, (_, at) => ({ id: `${at}`, name: `${at}` }));

    expect(unwrapError(group({ ...ungrouped, themes }, 'New', 'a'))).toEqual({
      kind: 'too-many',
      limit: themesLimit,
    });
  });

  test('name and barriers are asked for together', () => {
    const nothing = { theme: '', newTheme: ' ', barriers: [] };

    expect(unwrapError(checkGrouping(nothing))).toEqual({
      kind: 'invalid',
      problems: [
        { field: 'barriers', problem: 'missing' },
        { field: 'newTheme', problem: 'missing' },
      ],
    });
  });
});

describe('however barriers are grouped and ungrouped', () => {
  const some = fc.subarray(ids);
  const name = fc.constantFrom('Forms', 'Rooms', 'Quiet');
  const step = fc.tuple(fc.boolean(), name, some);

  test('every barrier stays, in one theme that is there or in none, and no theme is empty', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const last = steps.reduce((current, [puts, theme, barriers]) => {
          const done = puts
            ? group(current, theme, ...barriers)
            : ungroupBarriers(current, `theme-${theme}`, barriers);
          return done.ok ? done.value : current;
        }, ungrouped);

        const used = new Set(last.barriers.flatMap(({ themeId }) => themeId ?? []));
        expect(last.barriers.map(({ id }) => id)).toEqual(ids);
        expect(last.themes.map(({ id }) => id).toSorted()).toEqual([...used].toSorted());
      }),
    );
  });

  test('doing it again right after changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), name, some, (steps, theme, barriers) => {
        const current = steps.reduce((before, [, each, chosen]) => {
          const done = group(before, each, ...chosen);
          return done.ok ? done.value : before;
        }, ungrouped);

        const once = group(current, theme, ...barriers);
        if (once.ok) expect(unwrap(group(once.value, theme, ...barriers))).toBe(once.value);
      }),
    );
  });
});
