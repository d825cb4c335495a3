import { describe, expect, test } from '@jest/globals';
import { withChange } from '../../../../tab/client/api/board.ts';
import { boardPath } from '../../../../tab/client/api/paths.ts';
import { buildBoard, buildBoardChange } from '../support/build-board.ts';

describe('the board as the page keeps it', () => {
  test('takes in a change the server just answered with', () => {
    const board = withChange(buildBoard([]), buildBoardChange({ number: 13 }));

    expect(board.changes.map(({ number }) => number)).toEqual([13]);
  });

  test('shows a moved change once, where it is now', () => {
    const before = buildBoard([buildBoardChange({ version: 1 })]);

    const after = withChange(before, buildBoardChange({ version: 2, stage: 'develop' }));

    expect(after.changes.map(({ stage }) => stage)).toEqual(['develop']);
  });

  test('keeps the newer one when an old answer comes late', () => {
    const board = buildBoard([buildBoardChange({ version: 3, stage: 'influence' })]);

    expect(withChange(board, buildBoardChange({ version: 2, stage: 'develop' }))).toBe(board);
  });

  test('is asked for by a team id with any characters in it', () => {
    expect(boardPath('19:a/b@thread.tacv2')).toBe('/api/teams/19%3Aa%2Fb%40thread.tacv2/board');
  });
});
