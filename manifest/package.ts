/** Makes the app package a council uploads to Teams: fills the manifest, checks it, zips it with its icons. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import project from '../package.json' with { type: 'json' };
import { checkManifest } from './check-manifest.ts';
import { fillManifest, type Json } from './fill-manifest.ts';
import { placeholders } from './placeholders.ts';
import { type Environment, readValues } from './read-values.ts';

type Files = { readonly manifest: Json; readonly color: Uint8Array; readonly outline: Uint8Array };

/** The same files always give the same bytes: the time stamp inside is fixed. */
function zipPackage({ manifest, color, outline }: Files): Uint8Array {
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const entries = { 'manifest.json': text, 'color.png': color, 'outline.png': outline };
  return zipSync(entries, { mtime: new Date(2026, 0, 1) });
}

function helpText(): string {
  const lines = placeholders.map(
    ({ flag, variable, meaning }) => `  --${flag.padEnd(16)}${meaning} (or ${variable})`,
  );
  return [
    'Makes the app package for Teams.',
    '',
    'npm run package -- --app-id <id> --host <name> [--tab-client-id <id>]',
    '',
    ...lines,
    `  --${'out'.padEnd(16)}where to write it; manifest/build/small-changes.<host>.zip unless told`,
  ].join('\n');
}

function readBeside(name: string): Promise<Buffer> {
  return readFile(new URL(name, import.meta.url));
}

/** Each environment has one of its own, so that none takes another's place. */
function pathFor(host: string): string {
  const name = `small-changes.${host.replaceAll(':', '-')}.zip`;
  return fileURLToPath(new URL(`build/${name}`, import.meta.url));
}

/** Returns the exit code. */
async function packageApp(args: readonly string[], environment: Environment): Promise<number> {
  const { help, out, values, notes, problems } = readValues(args, environment, project.version);
  if (help) {
    console.log(helpText());
    return 0;
  }
  const template = JSON.parse(await readBeside('manifest.json').then(String)) as Json;
  const manifest = fillManifest(template, values);
  const refusals = problems.length > 0 ? problems : await checkManifest(manifest);
  for (const refusal of refusals) console.error(refusal);
  if (refusals.length > 0) return 1;
  const [color, outline] = await Promise.all([readBeside('color.png'), readBeside('outline.png')]);
  const path = out ?? pathFor(values.HOST ?? '');
  await mkdir(dirname(path), { recursive: true });
  const isThere = existsSync(path);
  await writeFile(path, zipPackage({ manifest, color, outline }));
  for (const note of notes) console.log(note);
  console.log(`${isThere ? 'Replaced' : 'Wrote'} ${path}.`);
  return 0;
}

if (import.meta.main) process.exitCode = await packageApp(process.argv.slice(2), process.env);
