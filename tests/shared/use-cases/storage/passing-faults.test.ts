/** A fault that passes within a moment refuses nobody: each read of four common commands fails once, in every way a store has. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DomainError } from '../../../../shared/domain/errors.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { createStore } from '../../../../shared/stores/create-store.ts';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import { loadBarriers } from '../../../../shared/use-cases/barriers/load-barriers.ts';
import type { Deps } from '../../../../shared/use-cases/deps.ts';
import { findChangeByNumber } from '../../../../shared/use-cases/small-change/find-change-by-number.ts';
import { tellProgress } from '../../../../shared/use-cases/small-change/tell-progress.ts';
import { loadTeamBoard } from '../../../../shared/use-cases/team/load-team-board.ts';
import { createTestDeps, type TestDeps } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';
import { buildActor, testTenant } from '../../../support/build-person.ts';
import { storeChange, storeTeam } from '../../../support/build-stored.ts';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../../../support/cosmos-server.ts';
import { countStore } from '../../../support/counting-store.ts';
import { type FaultyProxy, startFaultyProxy } from '../../../support/faulty-proxy.ts';

type Command = (deps: Deps) => Promise<Result<unknown, DomainError>>;

const amara = buildActor();
const teamId = 'team-north';
const told = { teamId, changeId: 'change-1', commandId: 'command-1', progress: 'It has begun.' };

const commands: readonly (readonly [string, Command])[] = [
  ['to tell how a change goes', (deps) => tellProgress(told, amara, deps)],
  ['to look at the barriers', (deps) => loadBarriers(teamId, amara, deps)],
  [
    'to find a change by its number',
    (deps) => findChangeByNumber({ teamId, number: 1 }, amara, deps),
  ],
  ['to look at the board', ({ store }) => loadTeamBoard(store, { tenantId: testTenant, teamId })],
];

let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
});

afterEach(() => deps.store.close());

async function fill(store: DocumentStore): Promise<void> {
  await storeTeam(store, { id: teamId });
  await storeChange(store, { id: 'change-1', number: 1, teamId });
}

describe.each(commands)('%s', (_, command) => {
  test('is done though any one of its reads is answered with throttled', async () => {
    await fill(deps.store);
    const counted = countStore(deps.store);
    await command({ ...deps, store: counted });
    const { get, query } = counted.counts;
    const reads = [
      ...Array.from({ length: get }, (_, at) => ({ verb: 'get', nth: at + 1 }) as const),
      ...Array.from({ length: query }, (_, at) => ({ verb: 'query', nth: at + 1 }) as const),
    ];

    const done = await Promise.all(
      reads.map((read) => {
        const store = buildFaultyStore(deps.store, { ...read, when: 'before', error: 'throttled' });
        return command({ ...deps, store });
      }),
    );

    expect(reads.length).toBeGreaterThanOrEqual(2);
    expect(done.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('is refused as busy once a read has failed three times', async () => {
    await fill(deps.store);
    const store = countStore(
      buildFaultyStore(deps.store, { verb: 'get', when: 'before', error: 'throttled' }),
    );

    const done = await command({ ...deps, store });

    expect(done).toEqual({ ok: false, error: { kind: 'busy' } });
    expect(store.counts.get).toBe(3);
  });
});

describe('in Cosmos DB', () => {
  const faults = [
    ...[503, 408, 410, 449, 500].map((status) => ({ status })),
    { status: 404, substatus: 1002 },
  ];
  let server: CosmosServer;
  let proxy: FaultyProxy;
  let store: DocumentStore;

  beforeAll(async () => {
    server = await startCosmosServer();
    proxy = await startFaultyProxy(server.endpoint);
    await makeTestContainer(server, 'faults');
    const { clock } = createTestDeps();
    const place = { key: server.key, databaseId: 'tests', containerId: 'faults', clock };
    const direct = await createStore({ kind: 'cosmos', endpoint: server.endpoint, ...place });
    await fill(direct);
    store = await createStore({ kind: 'cosmos', endpoint: proxy.endpoint, ...place });
  });

  afterAll(async () => {
    await store.close();
    await proxy.close();
    await server.close();
  });

  const single = commands.flatMap(([name, command]) =>
    faults.map((fault) => [name, Object.values(fault).join('-'), fault, command] as const),
  );

  test.each(single)('%s is done though one of its reads is answered with %s', async (...given) => {
    const [, , fault, command] = given;
    let spoiled = 0;
    proxy.spoil((request) => {
      const isQuery = request.headers['content-type'] === 'application/query+json';
      const isRead =
        /\/docs(\/|$)/.test(request.url ?? '') && (request.method === 'GET' || isQuery);
      if (!isRead || spoiled > 0) return 'none';
      spoiled += 1;
      return fault;
    });

    const done = await command({ ...deps, store });

    expect([done.ok, spoiled]).toEqual([true, 1]);
  });

  test('is tried with twenty-four single faults', () => {
    expect(single).toHaveLength(24);
  });
});
