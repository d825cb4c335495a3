import { expect, test } from '@jest/globals';
import { groupByStage } from '../../../../../tab/client/views/board/group-by-stage.ts';
import { buildBoardChange } from '../../support/build-board.ts';

test('every stage has a column in the order of the journey, even an empty one', () => {
  const columns = groupByStage([buildBoardChange({ stage: 'grow' })]);

  expect(columns.map(({ stage, changes }) => [stage, changes.length])).toEqual([
    ['mission', 0],
    ['develop', 0],
    ['influence', 0],
    ['grow', 1],
  ]);
});

test('what something happened to last is on top, whatever its number', () => {
  const [mission] = groupByStage([
    buildBoardChange({ number: 5, updatedAt: '2026-11-01T09:00:00Z' }),
    buildBoardChange({ number: 2, updatedAt: '2026-11-20T09:00:00Z' }),
    buildBoardChange({ number: 6, updatedAt: '2026-11-01T09:00:00Z' }),
  ]);

  expect(mission?.changes.map(({ number }) => number)).toEqual([2, 6, 5]);
});
