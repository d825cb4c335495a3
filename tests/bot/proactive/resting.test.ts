/** A server that has told somebody something rests again: looking costs little only when it is not all it does. */

import { afterEach, expect, jest, test } from '@jest/globals';
import { createLog } from '../../../bot/log.ts';
import { createProactive } from '../../../bot/proactive/index.ts';
import { changeType } from '../../../shared/use-cases/storage/document-types.ts';
import { createOnce } from '../../../shared/use-cases/storage/repository.ts';
import { buildChange } from '../../support/build-change.ts';
import { createTestDeps, unwrap } from '../../support/build-deps.ts';
import { countStore } from '../../support/counting-store.ts';
import { speakEnglish } from '../../support/speak-english.ts';

const everyMs = 2_000;

afterEach(() => {
  jest.useRealTimers();
});

test('looks at once after there was something to do, and then rests as before', async () => {
  jest.useFakeTimers({ doNotFake: ['performance', 'setImmediate', 'nextTick', 'queueMicrotask'] });
  const deps = createTestDeps();
  const store = countStore(deps.store);
  const place = { id: 'news change-1', teamId: 'team-north', notBefore: deps.clock.now() };
  const item = { kind: 'news', ...place, changeId: 'change-1', since: place.notBefore } as const;
  const peopleOutbox = [{ id: 'news 1', to: 'priya', item }];
  unwrap(await createOnce(store, changeType, buildChange({ id: 'change-1', peopleOutbox })));
  const proactive = createProactive({
    ...{ deps: { ...deps, store }, owner: 'one', everyMs, log: createLog('silent') },
    ...{ freshen: async () => {}, speakIn: speakEnglish, waitForTurn: async () => {} },
    connect: async () => async () => ({ kind: 'refused', status: 413 }),
  });
  store.reset();

  proactive.start();
  for (let seconds = 0; seconds < 20; seconds += 1) await jest.advanceTimersByTimeAsync(1_000);
  await proactive.stop();

  const rounds = store.counts.claimDue / 8;
  expect(rounds).toBeGreaterThan(8);
  expect(rounds).toBeLessThan(14);
});
