/** What a document was before, and when among others it was written, is nowhere in the files. */
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { raiseBarrier } from '../../../../shared/use-cases/barriers/raise-barrier.ts';
import { takeBarrierBack } from '../../../../shared/use-cases/barriers/take-barrier-back.ts';
import { beginTheme } from '../../../../shared/use-cases/sensemaking/change-sense.ts';
import { closeRings, openRings, ring } from '../../../../shared/use-cases/sensemaking/ring-true.ts';
import { logChange } from '../../../../shared/use-cases/small-change/log-change.ts';
import { typesWithoutOrder } from '../../../../shared/use-cases/storage/document-types.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../../support/build-deps.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { makeDataFile } from '../../../support/spawned.ts';

const amara = buildActor();
const team = { teamId: 'team-north' };
/** Long enough that older states would leave parts of themselves behind. */
const words = (number: number) =>
  `Barrier number ${number}: ${'we wait for a signature '.repeat(7)}`;

let file: string;
let store: DocumentStore;
let deps: TestDeps;

beforeEach(async () => {
  file = makeDataFile();
  const given = createTestDeps();
  await given.store.close();
  store = createSqliteStore({ file, clock: given.clock, keepNoOrderOf: typesWithoutOrder });
  deps = { ...given, store, newId: () => crypto.randomUUID() };
  await storeTeam(store, { id: team.teamId });
});

afterEach(() => store.close());

describe('while the app runs', () => {
  test('confidential barriers between named changes leave one state of themselves, and no order', async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      await raise(number);
      await log(number);
    }

    const states = new Set(readFiles().match(/"barriers":\[[^\]]*/g));
    expect([...states].map((state) => state.match(/Barrier number/g)?.length)).toEqual([5]);
  });

  test('a barrier taken back is gone', async () => {
    const barrier = words(1);
    const raised = unwrap(await raiseBarrier({ ...team, barrier, keep: 'by-name' }, amara, deps))
      .current.barriers;
    await log(1);

    unwrap(await takeBarrierBack({ ...team, barrierId: raised[0]?.id ?? '' }, amara, deps));

    expect(countInFiles('Barrier number 1:')).toBe(0);
    expect(countInFiles('we wait for a signature')).toBe(0);
  });
});

test('what rang true for whom is nowhere once that is closed', async () => {
  const five = Array.from({ length: 5 }, (_, at) => `ringer-${at}`);
  const people = five.map((id) => ({ ...members.practitioner, id, name: id }));
  await storeTeam(store, { id: 'team-east', members: [members.supervisor, ...people] });
  const [east, steward] = [{ teamId: 'team-east' }, buildActor(members.supervisor)];
  const words = { name: 'Rooms', statement: 'There is nowhere to talk', keptBy: '' };
  const theme = { ...words, lies: [], side: 'both', itemIds: [], commandId: 'begin' } as const;
  const { current } = unwrap(await beginTheme({ ...east, ...theme }, steward, deps));
  const themeId = current.themes[0]?.id ?? '';
  const opened = unwrap(await openRings({ ...east, commandId: 'open' }, steward, deps));
  const ringsId = opened.current.rings?.id ?? '';
  for (const person of people) {
    const says = { ringsId, themeId, says: 'true-for-us', commandId: 'say' } as const;
    unwrap(await ring({ ...east, ...says }, buildActor(person), deps));
  }
  expect(readFiles()).toContain('"personId":"ringer-2"');

  unwrap(await closeRings({ ...east, ringsId, commandId: 'close' }, steward, deps));
  await log(1);

  expect(readFiles()).not.toContain('"personId":"ringer-2"');
});

test('once the app has stopped, no log is left beside the file', async () => {
  await raise(1);
  await log(1);
  await store.close();

  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(countInFiles('Barrier number 1:')).toBe(1);
  store = createSqliteStore({ file, clock: deps.clock });
});

async function raise(number: number): Promise<void> {
  const input = { ...team, barrier: words(number), keep: 'confidential' } as const;
  unwrap(await raiseBarrier(input, amara, deps));
}

async function log(number: number): Promise<void> {
  const typed = { title: `Change ${number}`, benefit: '', scope: 'in-our-gift' } as const;
  unwrap(await logChange({ ...team, ...typed, commandId: `command-${number}` }, amara, deps));
}

function countInFiles(needle: string): number {
  return readFiles().split(needle).length - 1;
}

/** All that stands in the file and its log. */
function readFiles(): string {
  const paths = [file, `${file}-wal`].filter((path) => existsSync(path));
  return paths.map((path) => readFileSync(path, 'latin1')).join();
}
