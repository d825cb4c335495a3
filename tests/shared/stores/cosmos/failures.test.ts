/** What the Cosmos DB store says when the network or the service fails: through a proxy that spoils answers. */
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createStore } from '../../../../shared/stores/create-store.ts';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import {
  buildClock,
  buildDocument,
  type TestDocument,
  unwrap,
} from '../../../contracts/document-store/subject.ts';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../../../support/cosmos-server.ts';
import { type FaultyProxy, startFaultyProxy } from '../../../support/faulty-proxy.ts';
import { findFreePort } from '../../../support/spawned.ts';

const throttleRetries = 2;
const clock = buildClock();
const dueDate = '2026-11-21T09:00:00.000Z';

let server: CosmosServer;
let proxy: FaultyProxy;
/** Reaches the server directly. */
let direct: DocumentStore;
/** Reaches it through the proxy. */
let store: DocumentStore;
let containers = 0;

beforeAll(async () => {
  server = await startCosmosServer();
  proxy = await startFaultyProxy(server.endpoint);
});

afterAll(async () => {
  await proxy.close();
  await server.close();
});

beforeEach(async () => {
  containers += 1;
  const containerId = `container-${containers}`;
  proxy.spoil(() => 'none');
  await makeTestContainer(server, containerId);
  direct = await connect(server.endpoint, containerId);
  store = await connect(proxy.endpoint, containerId);
});

function connect(endpoint: string, containerId: string): Promise<DocumentStore> {
  const place = { endpoint, key: server.key, databaseId: 'tests', containerId };
  return createStore({ kind: 'cosmos', ...place, throttleRetries, clock });
}

describe('a connection that breaks after the write was carried out', () => {
  test('makes a create unknown-outcome; repeated, it says exists', async () => {
    const doc = buildDocument();
    proxy.spoil((request) => (isWrite(request) ? 'drop-answer' : 'none'));

    const first = await store.create(doc);
    proxy.spoil(() => 'none');
    const second = await store.create(doc);

    expect([first, second]).toEqual([fails('unknown-outcome'), fails('exists')]);
    expect(unwrap(await direct.get(doc.pk, doc.id)).doc).toEqual(doc);
  });

  test('makes a replace unknown-outcome; repeated, it says conflict', async () => {
    const { doc, etag } = unwrap(await direct.create(buildDocument()));
    const reworded = buildDocument({ title: 'Reworded' });
    proxy.spoil((request) => (isWrite(request) ? 'drop-answer' : 'none'));

    const first = await store.replace(reworded, etag);
    proxy.spoil(() => 'none');
    const second = await store.replace(reworded, etag);

    expect([first, second]).toEqual([fails('unknown-outcome'), fails('conflict')]);
    expect(unwrap(await direct.get(doc.pk, doc.id)).doc).toEqual(reworded);
  });

  test('makes a delete unknown-outcome; repeated, it says not-found', async () => {
    const { pk, id } = unwrap(await direct.create(buildDocument())).doc;
    proxy.spoil((request) => (isWrite(request) ? 'drop-answer' : 'none'));

    const first = await store.delete(pk, id);
    proxy.spoil(() => 'none');
    const second = await store.delete(pk, id);

    expect([first, second]).toEqual([fails('unknown-outcome'), fails('not-found')]);
  });

  test('leaves a claimed document to the next claim after its lease', async () => {
    unwrap(await direct.create(buildDocument({ dueAt: dueDate })));
    proxy.spoil((request) => (isWrite(request) ? 'drop-answer' : 'none'));

    const dropped = await claim(store, clock.now());
    const leased = await claim(direct, clock.now());
    const afterwards = await claim(direct, '2026-11-21T09:31:00.000Z');

    expect([dropped, leased, afterwards]).toEqual([[], [], ['SC-12']]);
  });
});

describe('a server that cannot be reached', () => {
  test('is throttled, for writes too: nothing was sent', async () => {
    const endpoint = `http://127.0.0.1:${await findFreePort()}`;
    const unreachable = await connect(endpoint, 'none');

    const answers = await askEverything(unreachable);

    expect(answers).toEqual(answers.map(() => fails('throttled')));
  });
});

describe('a service that is busy', () => {
  test('is throttled after as many repeats as the option says', async () => {
    let asked = 0;
    proxy.spoil((request) => {
      if (!isDocument(request)) return 'none';
      asked += 1;
      return { status: 429 };
    });

    const read = await store.get('tenant-a/team/north', 'SC-12');
    const askedToRead = asked;
    const answers = await askEverything(store);

    expect(read).toEqual(fails('throttled'));
    expect(askedToRead).toBe(1 + throttleRetries);
    expect(answers).toEqual(answers.map(() => fails('throttled')));
  });

  test.each([408, 410, 449, 500, 502, 503, 504])(
    'answers %i: a read is throttled, a write is unknown-outcome',
    async (status) => {
      proxy.spoil((request) => (isDocument(request) ? { status } : 'none'));

      const answers = await askEverything(store);

      expect(answers).toEqual([
        fails('throttled'),
        fails('unknown-outcome'),
        fails('unknown-outcome'),
        fails('unknown-outcome'),
        fails('throttled'),
        fails('throttled'),
      ]);
    },
  );

  test('keeps what a claim already leased when the rest is throttled', async () => {
    for (const id of ['one', 'two']) {
      unwrap(await direct.create(buildDocument({ id, dueAt: dueDate })));
    }
    let writes = 0;
    proxy.spoil((request) => {
      if (!isWrite(request)) return 'none';
      writes += 1;
      return writes === 1 ? 'none' : { status: 429 };
    });

    const claimed = await claim(store, clock.now());

    expect(claimed).toHaveLength(1);
  });

  test('gathers a page that the service hands out in pieces', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (const id of ids) unwrap(await direct.create(buildDocument({ id })));
    proxy.spoil((request) => {
      request.headers['x-ms-max-item-count'] = '1';
      return 'none';
    });

    const page = unwrap(await store.query('tenant-a/team/north', 'small-change', { limit: 4 }));

    expect(page.items.map(({ doc }) => doc.id)).toEqual(ids.slice(0, 4));
    expect(page.after).toBeDefined();
  });
});

describe('a mistake in the set-up', () => {
  test.each([
    ['a container that does not exist', { status: 404, substatus: 1003 }],
    ['a key that is not accepted', { status: 401 }],
    ['a request Cosmos DB does not understand', { status: 400 }],
  ])('throws for %s', async (_, fault) => {
    proxy.spoil((request) => (isDocument(request) ? fault : 'none'));

    const answers = await Promise.allSettled(everything(store));

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 'rejected'));
  });

  test('answers throttled while no replica has caught up with the session', async () => {
    proxy.spoil((request) => (isDocument(request) ? { status: 404, substatus: 1002 } : 'none'));

    const read = await store.get('tenant-a/team/north', 'SC-12');

    expect(read).toEqual(fails('throttled'));
  });
});

function fails(error: string) {
  return { ok: false, error };
}

function isDocument({ url }: IncomingMessage): boolean {
  return /\/docs(\/|$)/.test(url ?? '');
}

function isWrite(request: IncomingMessage): boolean {
  const isQuery = request.headers['content-type'] === 'application/query+json';
  return isDocument(request) && request.method !== 'GET' && !isQuery;
}

/** Every verb once: get, create, replace, delete, query, claimDue. */
function everything(asked: DocumentStore) {
  const doc = buildDocument();
  return [
    asked.get(doc.pk, doc.id),
    asked.create(doc),
    asked.replace(doc, 'an etag'),
    asked.delete(doc.pk, doc.id),
    asked.query(doc.pk, doc.type),
    asked.claimDue(doc.type, { now: clock.now(), owner: 'one', leaseMs: 60_000, limit: 10 }),
  ];
}

function askEverything(asked: DocumentStore) {
  return Promise.all<unknown>(everything(asked));
}

async function claim(asked: DocumentStore, now: string): Promise<readonly string[]> {
  const given = { now, owner: 'one', leaseMs: 60_000, limit: 10 };
  const claimed = unwrap(await asked.claimDue<TestDocument>('small-change', given));
  return claimed.map(({ doc }) => doc.id);
}
