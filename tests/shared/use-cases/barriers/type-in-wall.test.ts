/** A wall of cards typed in, on each store: all of it in one write or nothing, once, and from nobody. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codesOf } from '../../../../shared/domain/paper/codes.ts';
import { createStore } from '../../../../shared/stores/create-store.ts';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import { loadBarriers } from '../../../../shared/use-cases/barriers/load-barriers.ts';
import { takeBarrierBack } from '../../../../shared/use-cases/barriers/take-barrier-back.ts';
import { checkWall, typeInWall } from '../../../../shared/use-cases/barriers/type-in-wall.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storeBarriers, storeTeam } from '../../../support/build-stored.ts';
import { buildBarrier } from '../../../support/build-strands.ts';
import { members } from '../../../support/build-team.ts';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../../../support/cosmos-server.ts';
import { countStore } from '../../../support/counting-store.ts';

const amara = buildActor();
const priya = buildActor(members.supervisor);
const codes = codesOf(['a', 'b']);
const [A, B] = [codes.get('a'), codes.get('b')];
let server: CosmosServer;

beforeAll(async () => {
  server = await startCosmosServer();
  await makeTestContainer(server, 'walls');
});

afterAll(() => server.close());

const stores: readonly (readonly [string, (deps: TestDeps) => Promise<DocumentStore>])[] = [
  ['SQLite', async ({ store }) => store],
  [
    'Cosmos DB',
    ({ clock }) =>
      createStore({
        ...{ kind: 'cosmos', endpoint: server.endpoint, key: server.key, clock },
        ...{ databaseId: 'tests', containerId: 'walls' },
      }),
  ],
];

describe.each(stores)('in %s', (_, open) => {
  let deps: TestDeps;
  let teams = 0;
  let teamId: string;

  beforeEach(async () => {
    const bare = createTestDeps();
    deps = { ...bare, store: await open(bare) };
    teams += 1;
    teamId = `team-${teams}`;
    await storeTeam(deps.store, { id: teamId });
    await storeBarriers(deps.store, {
      teamId,
      barriers: [
        buildBarrier({ id: 'a', text: 'We wait two days', by: amara }),
        buildBarrier({ id: 'b', text: 'Forms ask twice', themeId: 'theme-forms' }),
      ],
      themes: [{ id: 'theme-forms', name: 'Forms' }],
    });
  });

  afterEach(() => deps.store.close());

  const typeIn = (wall: string, commandId = 'type-in-1', more = {}) =>
    typeInWall({ teamId, wall, commandId, ...more }, priya, deps);
  const load = async () => unwrap(await loadBarriers(teamId, priya, deps)).current;

  test('themes, moves and new barriers are kept in one write', async () => {
    const store = countStore(deps.store);

    const typed = { teamId, wall: `Waiting: ${A}, ${B}; Two logins`, commandId: 'type-in-1' };
    const { current } = unwrap(await typeInWall(typed, priya, { ...deps, store }));

    expect(store.counts).toMatchObject({ replace: 1, create: 0 });
    const [theme] = current.themes;
    expect(current.themes).toEqual([{ id: expect.anything(), name: 'Waiting' }]);
    expect(current.barriers.map(({ themeId }) => themeId)).toEqual(Array(3).fill(theme?.id));
    expect(current.barriers.find(({ text }) => text === 'Two logins')).toMatchObject({
      by: null,
      from: 'wall',
      week: '2026-11-16',
    });
    expect(JSON.stringify(await load())).not.toContain(priya.id);
  });

  test('twice does it once, even where somebody has moved a card since', async () => {
    const typed = `Waiting: ${A}; Two logins`;
    unwrap(await typeIn(typed));
    unwrap(await typeIn(`${A}`, 'type-in-2'));
    const before = await load();

    unwrap(await typeIn(typed));

    expect(await load()).toEqual(before);
  });

  test('one card that has gone meanwhile keeps all of it back, in words, until it is mended', async () => {
    unwrap(await takeBarrierBack({ teamId, barrierId: 'a' }, amara, deps));

    const typed = `Waiting: ${A}, ${B}; Two logins`;
    expect(unwrapError(await typeIn(typed))).toEqual({
      kind: 'invalid',
      problems: [{ field: 'wall', problem: 'not-read' }],
    });
    const { wall } = unwrap(await checkWall({ teamId, wall: typed }, priya, deps));
    expect(wall.unread).toEqual([{ problem: 'no-such-code', code: A }]);
    expect((await load()).barriers).toHaveLength(1);
    expect(unwrap(await typeIn(`Waiting: ${B}; Two logins`)).current.barriers).toHaveLength(2);
  });

  test('two people who type at once lose nothing of each other', async () => {
    await Promise.all([
      typeIn('Rooms: No key', 'one-type-in'),
      typeIn('Keys: No lock', 'two-type'),
    ]);

    const { barriers, themes } = await load();
    expect(barriers.map(({ text }) => text)).toEqual(expect.arrayContaining(['No key', 'No lock']));
    expect(themes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Rooms', 'Keys']));
  });

  test('case data is kept nowhere, and a concern is met with who to turn to', async () => {
    const mum = 'Rooms: Ring mum on 07700 900123';
    expect(unwrapError(await typeIn(mum))).toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'wall', problem: 'case-data' }],
    });
    const { wall } = unwrap(await checkWall({ teamId, wall: mum }, priya, deps));
    expect(wall.unfit).toMatchObject([{ words: 'Ring mum on 07700 900123' }]);

    const bruises = 'Rooms: she has bruises on her arm';
    expect(unwrapError(await typeIn(bruises))).toMatchObject({ kind: 'signpost' });
    const check = await checkWall({ teamId, wall: bruises }, priya, deps);
    expect(unwrapError(check)).toMatchObject({ kind: 'signpost' });
  });

  test('a name nobody knows is asked about once', async () => {
    const typed = 'Rooms: Kayleigh waits';
    expect(unwrapError(await typeIn(typed, 'type-in-1', { asked: false }))).toEqual({
      kind: 'doubtful-name',
      problems: [{ field: 'wall', problem: 'doubtful-name' }],
    });

    unwrap(await typeIn(typed, 'type-in-1', { asked: true }));
  });

  test('nothing typed is asked for', async () => {
    expect(unwrapError(await typeIn(' \n '))).toMatchObject({
      problems: [{ field: 'wall', problem: 'missing' }],
    });
  });
});
