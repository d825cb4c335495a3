import { describe, expect, test } from '@jest/globals';
import { findNews } from '../../../../../tab/client/views/frame/news.ts';
import { buildBoardChange } from '../../support/build-board.ts';

const there = buildBoardChange({ number: 12 });

describe('what is new between two looks at the board', () => {
  test('nothing, when nothing moved', () => {
    const reworded = { ...there, version: 2, title: 'Put better' };

    expect(findNews([there], [reworded]).sentence).toBe('');
  });

  test('a change that was not there before', () => {
    const news = findNews([there], [there, buildBoardChange({ number: 13 })]);

    expect(news.sentence).toBe('SC-13 is on the board in Mission.');
    expect([...news.ids]).toEqual(['change-13']);
  });

  test('a change that came to another stage', () => {
    const news = findNews([there], [{ ...there, stage: 'develop' }]);

    expect(news.sentence).toBe('SC-12 is in Develop now.');
  });

  test('a change that was taken back is not news', () => {
    expect(findNews([there], []).sentence).toBe('');
  });

  test('what the person did last is none to them, until others follow it', () => {
    const mine = { ...there, version: 2, stage: 'develop' } as const;
    const own = { changeId: there.id, version: 2 };

    expect(findNews([there], [mine], own)).toEqual({ ids: new Set([there.id]), sentence: '' });
    expect(findNews([there], [{ ...mine, version: 3 }], own).sentence).toBe(
      'SC-12 is in Develop now.',
    );
  });

  test('many at once are counted rather than listed', () => {
    const arriving = [13, 14, 15].map((number) => buildBoardChange({ number }));

    expect(findNews([there], [there, ...arriving]).sentence).toBe(
      '3 changes are new or have moved.',
    );
  });
});
