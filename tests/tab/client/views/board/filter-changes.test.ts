/** What of the board is shown when somebody asks for some of it. */
import { describe, expect, test } from '@jest/globals';
import {
  filterChanges,
  noFilter,
  withStrand,
} from '../../../../../tab/client/views/board/filter-changes.ts';
import { buildBoardChange } from '../../support/build-board.ts';

const jo = { id: 'jo', name: 'Jo Whitlock' };
const logged = buildBoardChange({ number: 1, author: jo });
const looked = buildBoardChange({ number: 2, owner: jo, strandId: 'theme-yes' });
const waiting = buildBoardChange({
  number: 3,
  couldDoWithAHand: ['quiet'],
  strandId: 'theme-forms',
});
const all = [logged, looked, waiting];

function numbers(filter: Partial<typeof noFilter>, viewerId: string | null = 'jo') {
  return filterChanges(all, { ...noFilter, ...filter }, viewerId).map(({ number }) => number);
}

describe('the board', () => {
  test('shows everything until somebody asks for less', () => {
    expect(numbers({})).toEqual([1, 2, 3]);
  });

  test('shows somebody’s own: what they logged, and what they look after', () => {
    expect(numbers({ isMine: true })).toEqual([1, 2]);
    expect(numbers({ isMine: true }, null)).toEqual([]);
  });

  test('shows what could do with a hand', () => {
    expect(numbers({ isHand: true })).toEqual([3]);
  });

  test('shows what answers one strand or another', () => {
    const one = withStrand(noFilter, 'theme-yes');
    const both = withStrand(one, 'theme-forms');

    expect(numbers(one)).toEqual([2]);
    expect(numbers(both)).toEqual([2, 3]);
    expect(numbers(withStrand(both, 'theme-yes'))).toEqual([3]);
  });

  test('shows only what all of it is true of', () => {
    expect(numbers({ isMine: true, isHand: true })).toEqual([]);
  });
});
