/** @jest-environment jsdom */
import { beforeEach, expect, test } from '@jest/globals';
import { openAt } from '../../../../tab/client/teams/open-at.ts';
import { hashOfPaper, readPart } from '../../../../tab/client/views/blueprint/parts/parts.ts';

beforeEach(() => history.replaceState(null, '', '/tab/?theme=dark'));

const address = () => `${window.location.search}${window.location.hash}`;

test.each([
  ['a place', 'blueprint/sort', '?theme=dark#blueprint/sort'],
  ['one that is shown to a room', 'blueprint/sort?wall', '?theme=dark&wall=#blueprint/sort'],
])('goes to %s, and keeps what Teams has put in the address', (_, place, there) => {
  openAt(place);

  expect(address()).toBe(there);
});

test('nothing else a link asks for gets into the address', () => {
  openAt('blueprint?configure');

  expect(window.location.search).toBe('?theme=dark');
});

test('the place where the wall is printed is on the wall', () => {
  expect(readPart(hashOfPaper)).toBe('sort');
});
