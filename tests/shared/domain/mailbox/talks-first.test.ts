/** What a card with room for a few things tells first. */
import { expect, test } from '@jest/globals';
import { talksFirst } from '../../../../shared/domain/mailbox/talks-first.ts';

test('a conversation of today comes before news of changes, which stay in their order', () => {
  const news = [{ id: 'a' }, { id: 'b' }, { id: 'c', talk: 'finance' }, { id: 'd' }];

  expect(talksFirst(news).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});
