/** What stands beside a deployed server: each of its commands as one file, which needs nothing installed. */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadDemo } from '../../bot/local/demo/load-demo.ts';
import { demoPeople } from '../../bot/local/demo/people.ts';
import { createSqliteStore } from '../../shared/stores/sqlite/sqlite-store.ts';
import { type Council, onWebApp, startCouncil } from '../bot/doctor/council.ts';
import { buildClock } from '../support/build-deps.ts';
import { endSpawned, root, spawnNode } from '../support/spawned.ts';

let council: Council;
let folder: string;

beforeAll(async () => {
  council = await startCouncil();
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
  await bundleTo(folder);
});

afterAll(async () => {
  endSpawned();
  await council.close();
});

/** In a process of its own: the bundler takes no functions from the realm tests run in. */
async function bundleTo(place: string): Promise<void> {
  const { href } = pathToFileURL(join(root, 'infra/zip/bundle-command.ts'));
  const code = `const { bundleCommand, commands } = await import('${href}'); for (const name of commands) await bundleCommand(name, process.argv[1]);`;
  const bundling = spawnNode(['--input-type=module', '--eval', code, place]);
  expect([await bundling.gone, bundling.errors()]).toEqual([0, '']);
}

test('each is one file, since the zip is to have few', () => {
  expect(readdirSync(folder).sort()).toEqual(['about.mjs', 'doctor.mjs']);
});

test('the doctor looks at everything from where it is, and misses only the tab that is not beside it', async () => {
  const preload = 'tests/support/microsoft-service/lead-to-loopback.ts';
  const doctor = spawnNode(['doctor.mjs'], { env: onWebApp(council), cwd: folder, preload });

  const code = await doctor.gone;

  const lines = doctor.output().split('\n');
  expect(lines.filter((line) => line.startsWith('✗'))).toEqual([
    expect.stringMatching(/^✗ The tab: It is not built/),
  ]);
  expect(lines.filter((line) => line.startsWith('✓'))).toHaveLength(6);
  expect([code, doctor.errors()]).toEqual([1, '']);
});

test('the doctor writes to a data file as the server does', async () => {
  const file = join(folder, 'small-changes.db');
  const { DatabaseSync } = await import('node:sqlite');
  new DatabaseSync(file).close();
  const env = { LOCAL_MODE: 'true', DATA_FILE: file };

  const doctor = spawnNode(['doctor.mjs'], { env, cwd: folder });
  await doctor.gone;

  expect(doctor.output()).toContain(
    `✓ The store: a document of its own was written, read and deleted in ${file}`,
  );
});

test('what is kept about somebody is written down where nothing is installed', async () => {
  const file = join(folder, 'kept.db');
  const clock = buildClock();
  const store = createSqliteStore({ file, clock });
  await loadDemo(store, clock);
  await store.close();
  const out = join(mkdtempSync(join(tmpdir(), 'about-')), 'jo');
  const args = ['about.mjs', demoPeople.jo.id, '--out', out];

  const about = spawnNode(args, { env: { DATA_FILE: file }, cwd: folder });

  expect([await about.gone, about.errors()]).toEqual([0, '']);
  expect(readdirSync(out)).toContain('answer.html');
});
