/** The words are read when something is said: what is read while a module loads is English for everybody. */
import { expect, test } from '@jest/globals';
import '../../../bot/language/speak-in.ts';
import { findReadersWhileLoading, modulesIn } from '../../support/read-while-loading.ts';

const running = [
  'bot/doctor/index.ts',
  'bot/index.ts',
  ...['start', 'backup', 'cosmos-create'].map((name) => `bot/local/${name}.ts`),
];

test('no module of the server reads them while it loads', async () => {
  const modules = ['shared', 'bot', 'tab/api'].flatMap((folder) => modulesIn(folder, running));

  expect(modules.length).toBeGreaterThan(400);
  expect(await findReadersWhileLoading(modules)).toEqual([]);
});
