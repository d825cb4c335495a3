/** The tab knows when the server has a newer page than it. */
import { expect, test } from '@jest/globals';
import { createPageWatch } from '../../../../tab/client/api/page-watch.ts';

test('the first build that is heard is the page’s own, and any other a newer one', () => {
  const page = createPageWatch();
  let told = 0;
  page.onOlder(() => (told += 1));

  for (const build of [null, 'one', 'one', null]) page.hear(build);
  expect(page.isOlder()).toBe(false);

  page.hear('two');
  expect(page.isOlder()).toBe(true);
  expect(told).toBe(1);
});

test('while two servers take turns it is said once, and stays said', () => {
  const page = createPageWatch();
  let told = 0;
  page.onOlder(() => (told += 1));

  for (const build of ['one', 'two', 'one', 'two', 'three']) page.hear(build);

  expect(page.isOlder()).toBe(true);
  expect(told).toBe(1);
});

test('whoever listens no more is not told', () => {
  const page = createPageWatch();
  let told = 0;
  page.onOlder(() => (told += 1))();

  for (const build of ['one', 'two']) page.hear(build);

  expect(told).toBe(0);
});
