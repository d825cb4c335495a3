/** A server with nothing to do asks its store next to nothing, and yet is there when something is due. */

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createLog } from '../../../bot/log.ts';
import { createProactive, type Proactive } from '../../../bot/proactive/index.ts';
import { systemClock } from '../../../shared/calendar/clock.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { watchWrites } from '../../../shared/stores/watch-store.ts';
import { changeType } from '../../../shared/use-cases/storage/document-types.ts';
import { createOnce, readSaved } from '../../../shared/use-cases/storage/repository.ts';
import { buildChange } from '../../support/build-change.ts';
import { createTestDeps, unwrap } from '../../support/build-deps.ts';
import { type CountingStore, countStore } from '../../support/counting-store.ts';
import { buildFlakyStore } from '../../support/flaky-store.ts';
import { type ChargedStore, chargeStore } from '../../support/request-units.ts';
import { speakEnglish } from '../../support/speak-english.ts';

const rest = { least: 2_000, most: 60_000 };
const start = '2026-11-21T09:30:00.000Z';

let stored: DocumentStore;
/** What the server asks, and nobody else. */
let store: CountingStore;
let charged: ChargedStore;
let proactive: Proactive;

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date(start),
    doNotFake: ['performance', 'setImmediate', 'nextTick', 'queueMicrotask'],
  });
  stored = createSqliteStore({ file: ':memory:', clock: systemClock });
  serve(stored);
});

afterEach(async () => {
  await proactive.stop();
  await stored.close();
  jest.useRealTimers();
});

function serve(served: DocumentStore): void {
  charged = chargeStore(served);
  store = countStore(watchWrites(charged, (_, written) => proactive.expect(written?.doc.dueAt)));
  const deps = { ...createTestDeps(), clock: systemClock, store };
  proactive = createProactive({
    ...{ deps, owner: 'one', rest, log: createLog('silent') },
    ...{ freshen: async () => {}, speakIn: speakEnglish, waitForTurn: async () => {} },
    connect: async () => async () => ({ kind: 'refused', status: 413 }),
  });
}

/** A change with news for somebody, told from then on. */
async function writeNews(to: DocumentStore, notBefore: string, name = 'one'): Promise<void> {
  const place = { id: `news ${name}`, teamId: 'team-north', notBefore };
  const item = { kind: 'news', ...place, changeId: name, since: notBefore } as const;
  const peopleOutbox = [{ id: `news ${name}`, to: 'priya', item }];
  const change = buildChange({ id: name, updatedAt: notBefore, peopleOutbox });
  unwrap(await createOnce(to, changeType, change));
}

async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) await jest.advanceTimersByTimeAsync(1_000);
}

function countAll(): number {
  return Object.values(store.counts).reduce((sum, count) => sum + count, 0);
}

async function isRelayed(name = 'one'): Promise<boolean> {
  const change = await readSaved(stored, changeType, changeType.keyOf(buildChange({ id: name })));
  return unwrap(change).doc.peopleOutbox.length === 0;
}

describe('a server with nothing to do', () => {
  test('asks its store once a minute', async () => {
    proactive.start();
    await pass(3_600);

    expect(store.counts).toMatchObject({ nextDue: 60, claimDue: 0 });
    expect(countAll()).toBe(60);
    expect(charged.units()).toBeLessThan(400);
  });

  test('has done within seconds what it wrote itself, and rests again', async () => {
    proactive.start();
    await pass(70);
    await writeNews(store, new Date().toISOString());
    await pass(3);
    const isDone = await isRelayed();
    store.reset();
    await pass(600);

    expect(isDone).toBe(true);
    expect(countAll()).toBeLessThan(30);
  });

  test('looks at once, and not in less than no time, for what was due a while ago', async () => {
    proactive.start();
    await pass(70);
    const timers = jest.spyOn(globalThis, 'setTimeout');
    await writeNews(store, new Date(Date.now() - 5_000).toISOString());
    await pass(3);
    const waits = timers.mock.calls.map(([, ms = 0]) => ms);
    timers.mockRestore();

    expect(await isRelayed()).toBe(true);
    expect(waits.length).toBeGreaterThan(0);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
  });

  test('is awake when what was written for later is due', async () => {
    proactive.start();
    await pass(1);
    await writeNews(store, '2026-11-21T09:30:31.000Z');
    await pass(28);
    const before = await isRelayed();
    await pass(4);

    expect([before, await isRelayed()]).toEqual([false, true]);
  });

  test('finds within a minute what another server left behind', async () => {
    proactive.start();
    await pass(70);
    await writeNews(stored, new Date().toISOString());
    await pass(62);

    expect(await isRelayed()).toBe(true);
  });

  test('does many writes at once in few rounds', async () => {
    proactive.start();
    await pass(70);
    store.reset();
    for (let count = 0; count < 30; count += 1)
      await writeNews(store, new Date().toISOString(), `change-${count}`);
    // They tell one person, and so are taken into one mailbox after the other.
    await pass(40);

    expect(await isRelayed('change-29')).toBe(true);
    expect(store.counts.claimDue / 8).toBeLessThan(6);
  });

  test('misses nothing that is written while it looks', async () => {
    const slow: DocumentStore = {
      ...stored,
      nextDue: async (types, now) => {
        const next = await stored.nextDue(types, now);
        if (!hasWritten) {
          hasWritten = true;
          await writeNews(store, new Date().toISOString());
        }
        return next;
      },
    };
    let hasWritten = false;
    serve(slow);
    proactive.start();
    await pass(8);

    expect(await isRelayed()).toBe(true);
  });

  test('asks less and less often, and says no more often, while the store is broken, and is there once it is not', async () => {
    let isBroken = true;
    let asked = 0;
    serve({
      ...stored,
      nextDue: async (types, now) => {
        asked += 1;
        if (isBroken) throw new Error('The service answered 500.');
        return stored.nextDue(types, now);
      },
    });
    proactive.start();
    await jest.advanceTimersByTimeAsync(5 * 60_000);
    const whileBroken = asked;
    isBroken = false;
    await jest.advanceTimersByTimeAsync(60_000);

    expect(whileBroken).toBeLessThan(12);
    expect(asked).toBeGreaterThan(whileBroken);
  });

  test('asks again soon where the store cannot say', async () => {
    const flaky = buildFlakyStore(stored);
    serve(flaky);
    flaky.loseAnswer('person', 'lost');
    await flaky.create({ id: 'amara', pk: 'tenant-1/person/amara', type: 'person' });
    proactive.start();
    await pass(20);
    const asked = store.counts.nextDue;
    flaky.heal();
    await writeNews(store, start);
    await pass(3);

    expect(asked).toBeGreaterThan(8);
    expect(await isRelayed()).toBe(true);
  });
});
