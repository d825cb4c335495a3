/** @jest-environment jsdom */
/** The words are read when something is drawn: what is read while the page's scripts load stays English. */
import { beforeAll, expect, test } from '@jest/globals';
import { findReadersWhileLoading, modulesIn } from '../../support/read-while-loading.ts';

beforeAll(() => {
  globalThis.fetch = () => Promise.reject(new Error('Nothing is asked for here.'));
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
});

test('no module of the page reads them while it loads', async () => {
  const modules = modulesIn('tab/client', ['tab/client/begin.ts', 'tab/client/main.tsx']);

  expect(modules.length).toBeGreaterThan(150);
  expect(await findReadersWhileLoading(modules)).toEqual([]);
});
