/** Thirty people sort three hundred things at once, on both stores, at one server and at two: the last move of each thing stands, and nothing is lost or there twice (P19). */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { noProgramme, programmeIdOf } from '../../shared/domain/programme/programme.ts';
import { type Side, sides } from '../../shared/domain/sensemaking/sense.ts';
import type { Member } from '../../shared/domain/team/team.ts';
import { createStore } from '../../shared/stores/create-store.ts';
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { beginTheme, placeItem } from '../../shared/use-cases/sensemaking/change-sense.ts';
import { loadSense } from '../../shared/use-cases/sensemaking/load-sense.ts';
import { thirty } from '../support/barriers-wall.ts';
import { buildClock, createTestDeps, unwrap } from '../support/build-deps.ts';
import { buildActor, testTenant } from '../support/build-person.ts';
import { storeTeam } from '../support/build-stored.ts';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../support/cosmos-server.ts';
import { chargeStore } from '../support/request-units.ts';

type Connect = () => Promise<DocumentStore>;

const teamId = 'team-north';
const clock = buildClock();
const printed: string[] = [];
const itemsEach = 10;
/** Each thing is put somewhere, and then somewhere else. */
const movesEach = itemsEach * 2;
/** Enough for a server to be well again; somebody who presses would have gone home. */
const mostPresses = 50;
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
      return () => createStore({ kind: 'sqlite', file, clock });
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

const itemOf = (writer: number, nth: number) => `learned ${teamId} change-${writer} ${nth}`;
const sideOf = (writer: number, nth: number, round: number): Side =>
  sides[(writer + nth + round) % sides.length] as Side;

/** Every seventh move is sent once more, when the next has been made already. */
async function sort(at: number, who: Member, deps: Deps, other: Deps): Promise<number> {
  let pressedAgain = 0;
  const actor = buildActor(who);
  const name = { name: `Theme of ${who.name}`, statement: '', keptBy: '', lies: [], asked: true };
  const theme = { ...name, side: 'both' as const, itemIds: [itemOf(at, 0)], teamId };
  for (let move = 0; move < movesEach; move += 1) {
    const nth = move % itemsEach;
    const send = (from: Deps) =>
      placeItem(
        {
          ...{ teamId, itemId: itemOf(at, nth), themeId: null, commandId: `move ${at} ${move}` },
          side: sideOf(at, nth, Math.floor(move / itemsEach)),
        },
        actor,
        from,
      );
    await press(() => send(deps));
    if (move % 7 === 6) await press(() => send(other));
  }
  if (at % 5 === 0) {
    const begin = { ...theme, commandId: `theme ${at}` };
    await press(() => beginTheme(begin, actor, deps));
    await press(() => beginTheme(begin, actor, other));
  }
  return pressedAgain;

  async function press(act: () => ReturnType<typeof placeItem>): Promise<void> {
    for (let count = 0; count < mostPresses; count += 1) {
      const done = await act();
      if (done.ok) return;
      expect(['busy', 'unknown']).toContain(done.error.kind);
      pressedAgain += 1;
    }
    throw new Error('It was busy for ever.');
  }
}

describe.each(stores)('on $kind', ({ kind, prepare }) => {
  test.each([
    ['one server', 1],
    ['two servers that know nothing of each other', 2],
  ])('thirty people at %s lose no move', async (what, servers) => {
    const connect = await prepare(`sense-${servers}`);
    const connected = await Promise.all(Array.from({ length: servers }, connect));
    const charged = connected.map(chargeStore);
    const all = charged.map((store) => createTestDeps({ store, newId: randomUUID }));
    const depsOf = (at: number) => all[at % servers] as Deps;
    await storeTeam(depsOf(0).store, { members: [...thirty] });
    for (const store of charged) store.reset();

    const pressed = await Promise.all(
      thirty.map((who, at) => sort(at, who, depsOf(at), depsOf(at + 1))),
    );

    const units = charged.reduce((sum, store) => sum + store.units(), 0);
    const again = pressed.reduce((sum, each) => sum + each, 0);
    const each = (units / (thirty.length * movesEach)).toFixed(1);
    printed.push(`${kind}, ${what}: ${each} request units a move, pressed again ${again} times`);
    const begun = thirty.filter((_, at) => at % 5 === 0).map(({ name }) => `Theme of ${name}`);
    const expected = thirty.flatMap((_, at) =>
      Array.from({ length: itemsEach }, (__, nth) => {
        const isInTheme = at % 5 === 0 && nth === 0;
        return [itemOf(at, nth), isInTheme ? 'both' : sideOf(at, nth, 1)];
      }),
    );
    for (const deps of all) {
      const place = { tenantId: testTenant, programmeId: programmeIdOf(teamId) };
      const current = unwrap(await loadSense(noProgramme(place), deps));
      const placed = current.placed.map(({ itemId, side }) => [itemId, side]);
      expect(placed.length).toBe(thirty.length * itemsEach);
      expect(new Map(placed as [string, string][])).toEqual(
        new Map(expected as [string, string][]),
      );
      expect(current.themes.map(({ name }) => name).toSorted()).toEqual(begun.toSorted());
    }
    await Promise.all(charged.map((store) => store.close()));
  });
});
