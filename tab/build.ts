/** Builds the tab's page (`node tab/build.ts`, with `--if-stale` only when needed). */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { themeNames } from './client/teams/theme-name.ts';
import { licencesFile, listLicences } from './licences.ts';
import config from './vite.config.ts';

const repository = resolve(import.meta.dirname, '..');
const built = join(import.meta.dirname, 'dist');
const page = join(built, 'index.html');
const sources = [
  'tab/client',
  'tab/build.ts',
  'tab/bundle',
  'tab/vite.config.ts',
  'shared/contracts',
  'shared/domain',
  'shared/text',
  'package-lock.json',
].map((path) => join(repository, path));

/** While the page is built: of its own modules none is left, and its values are in the themes (`bundle/styles.ts`). */
const themesAreMadeOf = join(repository, 'node_modules/@fluentui/tokens/package.json');

const textFile = /\.(css|html|js|json|svg)$/;
const compress = promisify(brotliCompress);

/** In bytes: what a server sends at once anyway comes no sooner for being smaller. */
const sentAtOnce = 4_000;

/** Whatever the process that builds runs as, what people get is the small and quick build. */
export async function buildTab(): Promise<void> {
  process.env.NODE_ENV = 'production';
  const bundles = [await build({ ...config, configFile: false, logLevel: 'warn' })].flat();
  const modules = bundles.flatMap((bundle) =>
    'output' in bundle ? bundle.output.flatMap(toModules) : [],
  );
  await writeFile(join(built, licencesFile), listLicences([...modules, themesAreMadeOf]));
  await writeThemedPages();
  await writeBrotli(built);
}

function toModules(file: Rolldown.OutputChunk | Rolldown.OutputAsset): readonly string[] {
  return file.type === 'chunk' ? file.moduleIds : [];
}

export function isTabBuilt(): boolean {
  return existsSync(page);
}

/** True when there is no build, or a source is newer than it. */
export async function tabIsStale(): Promise<boolean> {
  if (!isTabBuilt()) return true;
  const { mtimeMs } = await stat(page);
  const newest = await Promise.all(sources.map(newestChange));
  return Math.max(...newest) > mtimeMs;
}

/** In milliseconds since 1970; a folder is as new as the newest thing in it. */
async function newestChange(path: string): Promise<number> {
  const own = await stat(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = (await readdir(path)).map((name) => newestChange(join(path, name)));
  return Math.max(own.mtimeMs, ...(await Promise.all(inside)));
}

/** The page once more for each theme of Teams, so that a server can give one that is painted in it from the start. */
async function writeThemedPages(): Promise<void> {
  const plain = await readFile(page, 'utf8');
  for (const theme of themeNames)
    await writeFile(
      join(built, `${theme}.html`),
      plain.replace('<html ', `<html data-theme="${theme}" `),
    );
}

/** Leaves `name.js.br` beside every `name.js`, so that the server compresses nothing while it serves. */
async function writeBrotli(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => textFile.test(each))) {
    const path = join(folder, name);
    const whole = await readFile(path);
    if (whole.byteLength < sentAtOnce) continue;
    const small = await compress(whole, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    await writeFile(`${path}.br`, small);
  }
}

const onlyIfStale = process.argv.includes('--if-stale');

if (import.meta.main && !(onlyIfStale && !(await tabIsStale()))) await buildTab();
