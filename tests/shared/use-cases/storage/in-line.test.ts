/** Changes to one document come one after the other in one process, whatever becomes of each. */
import { expect, test } from '@jest/globals';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { inLine } from '../../../../shared/use-cases/storage/in-line.ts';
import { buildClock } from '../../../support/build-deps.ts';

const store = createSqliteStore({ file: ':memory:', clock: buildClock() });
const place = { pk: 'tenant/team/north', id: 'barriers' };

function holdable() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { act: () => promise, finish: resolve, fail: reject };
}

test('the second waits for the first, and another document for neither', async () => {
  const first = holdable();
  const begun: string[] = [];
  const one = inLine(store, place, first.act);
  const two = inLine(store, place, async () => begun.push('two'));
  await inLine(store, { ...place, id: 'pulse' }, async () => begun.push('pulse'));

  expect(begun).toEqual(['pulse']);
  first.finish('done');
  await two;

  expect(await one).toBe('done');
  expect(begun).toEqual(['pulse', 'two']);
});

test('one that fails keeps nobody waiting, and fails for itself alone', async () => {
  const first = holdable();
  const one = inLine(store, place, first.act);
  const two = inLine(store, place, async () => 'two');

  first.fail(new Error('the disk is full'));

  await expect(one).rejects.toThrow('the disk is full');
  expect(await two).toBe('two');
});
