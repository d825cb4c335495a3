/** The strand each change on the board answers. */
import { expect, test } from '@jest/globals';
import { withStrandNames } from '../../../../../tab/client/views/board/strand-names.ts';
import { buildBoard, buildBoardChange } from '../../support/build-board.ts';

const answering = buildBoardChange({ strandId: 'theme-yes', strandName: 'Waiting for a yes' });

test('a change shows its strand by the name it goes by today', () => {
  const strands = [{ id: 'theme-yes', name: 'A yes in a day' }];
  const [change] = withStrandNames({ ...buildBoard([answering]), strands });

  expect(change?.strandName).toBe('A yes in a day');
});

test('one that is kept no more goes by the name it had when it was chosen', () => {
  const [change] = withStrandNames(buildBoard([answering]));

  expect(change?.strandName).toBe('Waiting for a yes');
});

test('a change that answers none shows none', () => {
  const [change] = withStrandNames(buildBoard([buildBoardChange()]));

  expect(change?.strandName).toBeNull();
});
