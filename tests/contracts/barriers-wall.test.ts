/** Thirty people make twenty moves each at one wall of barriers, on both stores, at one server and at two: nothing is lost, nothing doubled. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createStore } from '../../shared/stores/create-store.ts';
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import { loadBarriers } from '../../shared/use-cases/barriers/load-barriers.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { typesWithoutOrder } from '../../shared/use-cases/storage/document-types.ts';
import { toBarriersView } from '../../tab/api/present/present-barriers.ts';
import {
  expectedLines,
  linesOf,
  movesEach,
  openWall,
  play,
  reachedFor,
  thirty,
} from '../support/barriers-wall.ts';
import { buildClock, createTestDeps, unwrap } from '../support/build-deps.ts';
import { buildActor } from '../support/build-person.ts';
import { storeBarriers, storeTeam } from '../support/build-stored.ts';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../support/cosmos-server.ts';
import { chargeStore } from '../support/request-units.ts';

/** Each is another connection to the same documents, as another server has. */
type Connect = () => Promise<DocumentStore>;

const clock = buildClock();
const printed: string[] = [];
let cosmos: CosmosServer;
let folder: string;

beforeAll(async () => {
  cosmos = await startCosmosServer();
  folder = await mkdtemp(join(tmpdir(), 'small-changes-'));
});

afterAll(async () => {
  await cosmos.close();
  await rm(folder, { recursive: true });
  // biome-ignore lint/suspicious/noConsole: the figures are a part of what this test is run for
  console.log(printed.join('\n'));
});

const stores = [
  {
    kind: 'SQLite',
    prepare: async (name: string): Promise<Connect> => {
      const file = join(folder, `${name}.sqlite`);
      return () => createStore({ kind: 'sqlite', file, clock, keepNoOrderOf: typesWithoutOrder });
    },
  },
  {
    kind: 'Cosmos DB',
    prepare: async (name: string): Promise<Connect> => {
      const place = { ...cosmos, databaseId: 'tests', containerId: name };
      await makeTestContainer(cosmos, name);
      return () => createStore({ ...place, kind: 'cosmos', clock });
    },
  },
];

describe.each(stores)('on $kind', ({ kind, prepare }) => {
  test.each([
    ['one server', 1],
    ['two servers that know nothing of each other', 2],
  ])('thirty people at %s lose nothing and double nothing', async (what, servers) => {
    const connect = await prepare(`wall-${servers}`);
    const connected = await Promise.all(Array.from({ length: servers }, connect));
    const charged = connected.map(chargeStore);
    const all = charged.map((store) => createTestDeps({ store, newId: randomUUID }));
    const [first, last] = [all.at(0), all.at(-1)] as [Deps, Deps];
    await storeTeam(first.store, { members: [...thirty] });
    await storeBarriers(first.store, { barriers: reachedFor });
    for (const store of charged) store.reset();
    const walls = all.map(openWall);
    const wallOf = (at: number) => walls[at % servers] ?? (() => Promise.reject());

    const played = await Promise.all(thirty.map((_, at) => play(at, wallOf(at), wallOf(at + 1))));

    const units = charged.reduce((sum, store) => sum + store.units(), 0);
    const pressedAgain = played.reduce((sum, each) => sum + each.pressedAgain, 0);
    printed.push(
      `${kind}, ${what}: ${(units / (thirty.length * movesEach)).toFixed(1)} request units a move, pressed again ${pressedAgain} times`,
    );
    expect(played.flatMap(({ surprises }) => surprises)).toEqual([]);
    for (const { id } of reachedFor)
      expect(played.filter((each) => each.hasIt && each.reachedFor === id)).toHaveLength(1);
    for (const deps of [first, last]) {
      const { current, member } = unwrap(
        await loadBarriers('team-north', buildActor(thirty[0]), deps),
      );
      const view = toBarriersView(current, member);
      expect(linesOf(view)).toEqual(expectedLines(played));
      expect(new Set(current.themes.map(({ name }) => name)).size).toBe(current.themes.length);
    }
    await Promise.all(charged.map((store) => store.close()));
  });
});
