/** Whoever asks to be forgotten is found nowhere in the database afterwards, and what the team learned is all there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadDemo } from '../../../../bot/local/demo/load-demo.ts';
import {
  type DemoName,
  demoPeople,
  demoTeam,
  demoTenantId,
} from '../../../../bot/local/demo/people.ts';
import type { DocumentStore } from '../../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { askToBeForgotten } from '../../../../shared/use-cases/people-data/forget-person.ts';
import { takeOverdueNamesOut } from '../../../../shared/use-cases/people-data/names-left.ts';
import { updateTeam } from '../../../../shared/use-cases/roster/update-team.ts';
import {
  changeType,
  personType,
  teamType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import { teamPartition } from '../../../../shared/use-cases/storage/partitions.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../../support/build-deps.ts';

const place = { tenantId: demoTenantId, teamId: demoTeam.id };
const names = Object.keys(demoPeople) as readonly DemoName[];
const roster = names.map((name) => ({
  ...{ id: demoPeople[name].id, name: demoPeople[name].name },
  ...{ isOwner: demoPeople[name].role === 'supervisor', userId: `29:${name}` },
}));

let folder: string;
let file: string;
let deps: TestDeps;
let close: () => Promise<void>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forgotten-'));
  file = join(folder, 'team.db');
  const { clock } = createTestDeps();
  deps = { ...createTestDeps(), clock, store: createSqliteStore({ file, clock }) };
  let closing: Promise<void> | undefined;
  close = () => (closing ??= deps.store.close());
  await loadDemo(deps.store, deps.clock);
  await readRoster();
});

afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

async function readRoster() {
  deps.clock.set(new Date(Date.parse(deps.clock.now()) + 3_600_000).toISOString());
  const seen = {
    tenantId: demoTenantId,
    id: demoTeam.id,
    name: demoTeam.name,
    serviceUrl: 'https://smba',
  };
  return unwrap(await updateTeam({ ...seen, roster }, deps));
}

/** Words that name them have been looked at by then. */
async function letAMonthPass() {
  deps.clock.set(new Date(Date.parse(deps.clock.now()) + 31 * 86_400_000).toISOString());
  const team = unwrap(await repository.read(deps.store, teamType, place));
  unwrap(await takeOverdueNamesOut(team, deps));
}

function actor(name: DemoName) {
  const { id, name: called } = demoPeople[name];
  return { id, name: called, tenantId: demoTenantId };
}

/** All that is on the disk, once the store has let go of it. */
async function bytes(): Promise<string> {
  await close();
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

async function changes(store: DocumentStore) {
  const pk = teamPartition(demoTenantId, demoTeam.id);
  const page = unwrap(await repository.queryPage(store, changeType, pk, { limit: 1_000 }));
  return page.items.map(({ doc }) => changeType.schema.parse(doc));
}

describe.each(names)('%s', (name) => {
  test('is in the file before, and neither by id nor by name afterwards', async () => {
    const before = readdirSync(folder).map((each) => readFileSync(join(folder, each), 'latin1'));
    expect(before.join('')).toContain(demoPeople[name].id);

    expect(await askToBeForgotten(actor(name), deps)).toEqual({ ok: true, value: 'done' });
    await letAMonthPass();

    const left = await bytes();
    expect(left).not.toContain(demoPeople[name].id);
    expect(left).not.toContain(demoPeople[name].name);
    expect(left).not.toContain(`29:${name}`);
  });

  test('leaves every change and everybody else as they were', async () => {
    const before = await changes(deps.store);

    unwrap(await askToBeForgotten(actor(name), deps));

    const after = await changes(deps.store);
    expect(after.map(toWords)).toEqual(before.map(toWords));
    const team = unwrap(await repository.read(deps.store, teamType, place));
    expect(team.members.map(({ id }) => id)).toEqual(
      roster.map(({ id }) => id).filter((id) => id !== demoPeople[name].id),
    );
  });

  test('is kept out of the roster, though Teams has them in it', async () => {
    unwrap(await askToBeForgotten(actor(name), deps));

    const team = await readRoster();

    expect(team.members).toHaveLength(names.length - 1);
    expect(await bytes()).not.toContain(demoPeople[name].id);
  });
});

test('asking again, and for somebody nothing is kept of, changes nothing', async () => {
  unwrap(await askToBeForgotten(actor('amara'), deps));
  const before = await changes(deps.store);

  unwrap(await askToBeForgotten(actor('amara'), deps));

  expect(await changes(deps.store)).toEqual(before);
  const gone = await repository.read(deps.store, personType, {
    tenantId: demoTenantId,
    personId: demoPeople.amara.id,
  });
  expect(gone).toMatchObject({ error: { kind: 'not-found' } });
});

function toWords({ title, benefit, plan, stage, learning, progress }: ChangeWords) {
  return { title, benefit, plan, stage, learning, progress: progress.map(({ words }) => words) };
}

type ChangeWords = Awaited<ReturnType<typeof changes>>[number];
