/** `npm run zip`: makes the one file that is deployed: the server, its commands, the tab, and whose work is in them. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { buildTab, tabIsStale } from '../../tab/build.ts';
import { findPackages, licencesFile, listLicences, readLicences } from '../../tab/licences.ts';
import { billFile, toBillOfMaterials } from './bill-of-materials.ts';
import { bundleCommand, commands } from './bundle-command.ts';
import { bundleServer } from './bundle-server.ts';

const root = join(import.meta.dirname, '../..');

/** Read while the app runs, at the same place as in the project. */
const beside = ['tab/dist', 'bot/local/clock/clock.client.js'];

const { values } = parseArgs({
  options: { out: { type: 'string', default: join(root, '.data/small-changes-server.zip') } },
});

const out = resolve(values.out);
const folder = out.replace(/\.zip$/, '');
await makeFolder();
const files = readAll(folder);
/** The same files always give the same bytes: the time stamp inside is fixed. */
writeFileSync(out, zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) }));
const size = readFileSync(out).byteLength / 1_000_000;
process.stdout.write(
  `Wrote ${out}: ${Object.keys(files).length} files, ${size.toFixed(1)} MB. Start it with node server.mjs, look what it needs with node doctor.mjs, write down what is kept about somebody with node about.mjs.\n`,
);

/** What is unzipped where it runs; left beside the file, to be tried. */
async function makeFolder(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (await tabIsStale()) await buildTab();
  const bundled = [...(await bundleServer(folder))];
  for (const name of commands) bundled.push(...(await bundleCommand(name, folder)));
  for (const name of beside) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, licencesFile), [...ownLicences(), listLicences(bundled)].join('\n'));
  const tab = readLicences(readFileSync(join(root, 'tab/dist', licencesFile), 'utf8'));
  const bill = toBillOfMaterials({ server: findPackages(bundled), tab });
  writeFileSync(join(folder, billFile), bill);
}

/** The project's own, and of the bank holidays, whose data asks for it. */
function ownLicences(): readonly string[] {
  const names = ['LICENSE', 'shared/calendar/holiday-table-licence.txt'];
  return names.map((name) => `${readFileSync(join(root, name), 'utf8')}\n${'-'.repeat(72)}\n`);
}

function readAll(from: string): Record<string, Uint8Array> {
  const names = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(from.length + 1), readFileSync(name)]),
  );
}
