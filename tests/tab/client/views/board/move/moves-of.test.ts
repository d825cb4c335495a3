/** Where a change can be moved from the board. */
import { expect, test } from '@jest/globals';
import { stages } from '../../../../../../shared/domain/journey/stage.ts';
import { openMovesOf } from '../../../../../../tab/client/views/board/move/moves-of.ts';

test('it goes one stage on, or back to any before', () => {
  expect(stages.map((stage) => openMovesOf({ stage }).map(({ label }) => label))).toEqual([
    ['Move to Develop'],
    ['Move to Influence', 'Move back to Mission'],
    ['Move to Grow', 'Move back to Develop', 'Move back to Mission'],
    ['Move back to Influence', 'Move back to Develop', 'Move back to Mission'],
  ]);
});

test('while its gate is closed it only goes back', () => {
  const labels = openMovesOf({ stage: 'develop', gaps: ['plan-steps'] }).map(({ label }) => label);

  expect(labels).toEqual(['Move back to Mission']);
});
