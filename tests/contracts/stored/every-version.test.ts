/** What any earlier version stored is read by this one, from both stores. The examples are never edited. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { longAgo } from '../../../shared/contracts/earlier.ts';
import { createStore } from '../../../shared/stores/create-store.ts';
import type { DocumentStore, StoredDocument } from '../../../shared/stores/document-store.ts';
import { claimWelcome } from '../../../shared/use-cases/notifications/claim-welcome.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { buildClock, unwrap } from '../../support/build-deps.ts';
import { makeTestContainer, startCosmosServer } from '../../support/cosmos-server.ts';
import { typeOf, types } from './every-type.ts';
import {
  type Example,
  examples,
  findLeftOut,
  leaveOut,
  valuesIn,
  versions,
} from './read-examples.ts';

const documents = examples.filter(({ type }) => type !== 'welcome');

const stores = [
  ['SQLite', openSqlite],
  ['Cosmos DB', openCosmos],
] as const;

describe.each(stores)('%s', (_, open) => {
  let store: DocumentStore;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ store, close } = await open());
  });

  afterAll(() => close());

  /** Stored as it is, read as the app reads it, and as the app would write it again. */
  async function rewrite(name: string, doc: StoredDocument): Promise<StoredDocument> {
    const type = typeOf(name);
    unwrap(await store.create(doc));
    const read = await repository.read(store, type, type.keyOf(doc));
    unwrap(await store.delete(doc.pk, doc.id));
    return repository.toDocument(type, unwrap(read));
  }

  test.each(documents)('reads $name', async ({ type, doc }) => {
    const again = await rewrite(type, doc);

    expect(await rewrite(type, again)).toEqual(again);
  });

  test.each(documents.filter(({ isFull }) => isFull))(
    'loses nothing of $name',
    async ({ type, doc, version }) => {
      const again = await rewrite(type, doc);

      expect(valuesIn(again)).toEqual(expect.arrayContaining([...valuesIn(doc)]));
      // More may have come since, with a default; nothing is written otherwise than it was.
      if (version === newestOf(type)) expect(again).toMatchObject(doc);
    },
  );

  test.each(documents.filter(({ isFull }) => isFull))(
    'reads $name without each part that may be missing',
    async ({ type, doc, version }) => {
      for (const path of findLeftOut(doc, leastOf(type, version)))
        await expect(rewrite(type, leaveOut(doc, path))).resolves.toMatchObject({ id: doc.id });
    },
  );

  test('a hello that was said is known', async () => {
    const { doc } = examples.find(({ type }) => type === 'welcome') as Example;
    unwrap(await store.create(doc));

    const place = { tenantId: doc.pk.replace('/welcome', ''), place: doc.id };
    expect(await claimWelcome(place, store)).toBe(false);
  });
});

describe('what an older document lacks', () => {
  test('is nothing, for a change', () => {
    expect(read('2026-11/change.least.json')).toMatchObject({
      ...{ byWhen: null, weighing: null, asks: [], progress: [], thanks: [] },
      ...{ peopleOutbox: [], channelOutbox: [] },
      plan: { why: null, success: null, steps: null, accountability: null },
      learning: { happened: null, learned: null, timeReleased: null, livedUpTo: [] },
    });
    expect(read('2026-11/change.least-asked.json')).toMatchObject({ asks: [{ answer: null }] });
  });

  test('is a stance seen at no known time, where only the last one was kept', () => {
    expect(read('2026-11/change.least.json')).toMatchObject({
      stakeholders: [
        { stances: [{ stance: 'doubtful', at: longAgo }], say: null, nextTalkOn: null },
        { stances: [] },
      ],
    });
  });

  test('is a strand that goes on under its theme, and a vision without voices', () => {
    expect(read('2026-11/priorities.full.json')).toMatchObject({
      strands: [{ mission: null, until: null }],
    });
    expect(read('2026-11/ambition.full.json')).toMatchObject({ voices: [] });
  });

  test('is what a team begins with', () => {
    expect(read('2026-11/team.least.json')).toMatchObject({
      ...{ hasApp: true, checkIn: { day: 1, time: '09:30' }, rhythm: 'monthly' },
      ...{ version: 1, history: [], appliedCommands: [] },
    });
  });

  test.each(['least', 'least-stopped'])(
    'is since when somebody wants quiet: as long as anything has waited (%s)',
    (example) => {
      expect(read(`2026-11/mailbox.${example}.json`)).toMatchObject({ quiet: { from: longAgo } });
    },
  );
});

test('every type has a full example and a least one', () => {
  const shown = (type: string, isFull: boolean) =>
    examples.some((example) => example.type === type && example.isFull === isFull);

  expect(types.length).toBeGreaterThan(9);
  expect(types.filter(({ type }) => !shown(type, true) || !shown(type, false))).toEqual([]);
  expect(shown('welcome', true)).toBe(true);
});

test('the parts that may be missing are found inside lists and kinds as well', () => {
  const places = documents
    .filter(({ isFull }) => isFull)
    .flatMap(({ type, doc, version }) => findLeftOut(doc, leastOf(type, version)))
    .map((path) => path.filter((key) => typeof key === 'string').join('.'));

  expect(places).toEqual(
    expect.arrayContaining([
      ...['shoutOuts', 'plan.steps', 'history.before.plan.why', 'stakeholders.influence'],
      ...['thanks', 'stakeholders.say'],
      ...['asks.answer', 'learning.livedUpTo', 'quiet.from', 'checkIn', 'dueAt'],
    ]),
  );
  expect(places).not.toContain('quiet.until');
});

/** The last version in which the shape of the type changed. */
function newestOf(type: string): string | undefined {
  return versions.findLast((version) =>
    examples.some((each) => each.type === type && each.version === version),
  );
}

function leastOf(type: string, version: string): readonly StoredDocument[] {
  return examples
    .filter((each) => each.type === type && each.version === version && !each.isFull)
    .map(({ doc }) => doc);
}

function read(name: string): unknown {
  const { type, doc } = examples.find((each) => each.name === name) as Example;
  return typeOf(type).schema.parse(doc);
}

async function openSqlite() {
  const store = await createStore({ kind: 'sqlite', file: ':memory:', clock: buildClock() });
  return { store, close: () => store.close() };
}

async function openCosmos() {
  const server = await startCosmosServer();
  await makeTestContainer(server, 'stored');
  const place = { ...server, databaseId: 'tests', containerId: 'stored' };
  const store = await createStore({ kind: 'cosmos', ...place, clock: buildClock() });
  return {
    store,
    close: async () => {
      await store.close();
      await server.close();
    },
  };
}
