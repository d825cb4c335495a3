/** Naming what is going on, and putting it otherwise. */
import { describe, expect, test } from '@jest/globals';
import type { Sense } from '../../../../shared/domain/sensemaking/sense.ts';
import {
  beginTheme,
  checkSenseTheme,
  dropTheme,
  putThemeOtherwise,
} from '../../../../shared/domain/sensemaking/themes.ts';
import { buildSense, buildSenseTheme } from '../../../support/build-sense.ts';

const command = (id: string) => ({
  id,
  by: { id: 'amara', name: 'Amara Osei' },
  at: '2027-02-03T10:00:00.000Z',
});
const words = { name: 'Protected time', statement: null, keptBy: null, lies: [] } as const;
const typed = { name: 'Protected time', statement: '', keptBy: '', lies: [] } as const;

function begin(sense: Sense, themeId: string, itemIds: readonly string[] = []): Sense {
  const begun = beginTheme(sense, { words, side: 'enabler', itemIds, themeId }, command(themeId));
  if (!begun.ok) throw new Error(begun.error.kind);
  return begun.value;
}

describe('a theme that is begun', () => {
  test('has what was chosen for it, wherever that hung before', () => {
    const before = buildSense({
      placed: [{ itemId: 'one', side: 'barrier', themeId: null, commands: ['move-1'] }],
    });

    const { placed } = begin(before, 'theme-1', ['one', 'two']);

    expect(placed).toEqual([
      { itemId: 'one', side: 'enabler', themeId: 'theme-1', commands: ['move-1', 'theme-1'] },
      { itemId: 'two', side: 'enabler', themeId: 'theme-1', commands: ['theme-1'] },
    ]);
  });

  test('by the name of another on its side is that one', () => {
    const { themes, placed } = begin(begin(buildSense(), 'theme-1'), 'theme-2', ['one']);

    expect(themes.map(({ id }) => id)).toEqual(['theme-1']);
    expect(placed).toMatchObject([{ itemId: 'one', themeId: 'theme-1' }]);
  });
});

describe('putting it otherwise', () => {
  test('keeps the words there were', () => {
    const theme = buildSenseTheme();
    const otherwise = { ...words, statement: 'An hour nobody books is an hour families get' };

    const put = putThemeOtherwise(
      buildSense({ themes: [theme] }),
      { themeId: theme.id, version: 1, words: otherwise },
      command('put-1'),
    );

    if (!put.ok) throw new Error(put.error.kind);
    expect(put.value.themes).toEqual([{ ...theme, ...otherwise, version: 2 }]);
    expect(put.value.history.at(-1)?.before).toEqual(theme);
  });

  test('is refused where somebody has put it otherwise meanwhile', () => {
    const sense = buildSense({ themes: [buildSenseTheme({ version: 2 })] });

    expect(
      putThemeOtherwise(sense, { themeId: 'theme-1', version: 1, words }, command('put-1')),
    ).toEqual({ ok: false, error: { kind: 'stale' } });
  });
});

test('what hung in a theme that is dropped stays on its side', () => {
  const { placed, themes } = dropTheme(
    begin(buildSense(), 'theme-1', ['one']),
    'theme-1',
    command('drop-1'),
  );

  expect(themes).toEqual([]);
  expect(placed).toMatchObject([{ itemId: 'one', side: 'enabler', themeId: null }]);
});

test.each([
  ['no name', { ...typed, name: ' ' }, 'missing'],
  ['a date of birth', { ...typed, statement: 'born 12/03/2015' }, 'case-data'],
  ['too many words', { ...typed, keptBy: 'so '.repeat(100) }, 'too-long'],
])('%s is refused with its reason', (_, input, problem) => {
  const checked = checkSenseTheme(input);

  expect(checked).toMatchObject({ ok: false, error: { kind: 'invalid', problems: [{ problem }] } });
});
