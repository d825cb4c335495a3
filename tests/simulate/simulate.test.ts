/** A short version of the run, on both stores: servers die, the connector fails, and nobody hears anything twice or never. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../support/cosmos-server.ts';
import { patience } from '../support/patience.ts';
import { makeDataFile } from '../support/spawned.ts';
import { findBroken } from './reckon.ts';
import { simulate } from './simulate.ts';

jest.setTimeout(patience.longTestMs);

let cosmos: CosmosServer;

beforeAll(async () => {
  cosmos = await startCosmosServer();
  await makeTestContainer(cosmos, 'simulate');
});

afterAll(() => cosmos.close());

test('over weeks of check-ins, reminders, news, pulses and stages, and the month after, on one SQLite file, with two servers that are killed, all is told once', async () => {
  const figures = await simulate({
    ...{ teams: 36, weeks: 4, months: 1, instances: 2, seed: 7 },
    chaos: { messagesAKill: 200 },
    store: { kind: 'sqlite', file: makeDataFile() },
  });

  expect(findBroken(figures)).toEqual([]);
  expect(figures.seen).toBeGreaterThan(500);
  expect(figures.kills).toBeGreaterThan(1);
  for (const fate of ['dropped', 'unsigned', 'gone', 'moved', 'taken-behind-gateway'] as const)
    expect(figures.connector[fate]).toBeGreaterThan(0);
  expect(figures.channels.posts).toBeGreaterThan(60);
  expect(figures.channels.replacements).toBeGreaterThan(60);
  expect(figures.channels.months).toBeGreaterThan(25);
  expect(figures.channels.drafts).toBeGreaterThan(10);
  expect(figures.pulse.shown).toBeGreaterThan(5);
  expect(figures.talks).toBeGreaterThan(40);
  expect(figures.onTheirDay).toBeGreaterThan(figures.talks / 2);
  expect(figures.reviews.told).toBeGreaterThan(80);
  expect(figures.reviews.onTheirDay).toBeGreaterThan(figures.reviews.told / 2);
  expect(figures.packs.told).toBeGreaterThan(40);
  expect(figures.packs.ready).toBeGreaterThan(12);
  expect(figures.packs.told - figures.packs.ready).toBeGreaterThan(15);
  expect(figures.packs.completed).toBeGreaterThan(5);
  expect(figures.packs.asked).toBeGreaterThan(10);
});

test('and so it is in Cosmos DB', async () => {
  const { endpoint, key } = cosmos;
  const figures = await simulate({
    ...{ teams: 5, weeks: 2, months: 0, instances: 2, seed: 7 },
    chaos: { messagesAKill: 20 },
    store: { kind: 'cosmos', endpoint, key, databaseId: 'tests', containerId: 'simulate' },
  });

  expect(findBroken(figures)).toEqual([]);
  expect(figures.seen).toBeGreaterThan(25);
  expect(figures.kills).toBeGreaterThan(0);
  expect(figures.channels.posts).toBeGreaterThan(4);
  expect(figures.pulse.answers).toBeGreaterThan(4);
  expect(figures.talks).toBeGreaterThan(4);
  expect(figures.reviews.told).toBeGreaterThan(4);
  expect(figures.packs.told).toBeGreaterThan(3);
});
