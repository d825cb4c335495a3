/** Finds one person in the store the server has, and writes what is kept about them into a folder. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Clock } from '../../shared/domain/instant.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import type { DocumentReader } from '../../shared/stores/document-store.ts';
import { readPatiently } from '../../shared/stores/read-patiently.ts';
import { aboutText, files } from '../../shared/text/about/en-GB.ts';
import { type About, loadAbout } from '../../shared/use-cases/people-data/load-about.ts';
import { renderAnswer } from './answer-page.ts';
import type { Options } from './options.ts';
import { renderWeigh } from './weigh-page.ts';

type Wanted = Extract<Options, { help: false }>;

type Around = {
  readonly reader: DocumentReader;
  readonly tenantIds: readonly string[];
  readonly clock: Clock;
  /** Gets milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
};

/** What to say of it, with nobody's name. Errors: one sentence; then nothing was written. */
export async function writeAbout(
  { personId, folder, tenantId }: Wanted,
  { reader, tenantIds, clock, pause }: Around,
): Promise<Result<string, string>> {
  if (isInside(folder, process.cwd()) && isAppIn(process.cwd()))
    return fail(aboutText.inApp(folder));
  if (existsSync(folder)) return fail(aboutText.there(folder));
  const store = readPatiently(reader, pause);
  const places = tenantId === null ? tenantIds : [tenantId];
  if (places.length === 0) return fail(aboutText.noTenant);
  for (const place of places) {
    const about = await loadAbout({ tenantId: place, personId }, { store, clock });
    if (about.ok) return writeFiles(folder, about.value);
    if (about.error.kind !== 'not-found') return fail(aboutText.busy);
  }
  return fail(aboutText.unknown(personId));
}

function isInside(folder: string, around: string): boolean {
  const way = relative(around, folder);
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}

/** Where the server was unzipped, or a clone of the project. */
function isAppIn(folder: string): boolean {
  return ['about.mjs', 'bot/about'].some((part) => existsSync(join(folder, part)));
}

/** For whoever runs it alone to read. */
function writeFiles(folder: string, about: About): Result<string, string> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const write = (name: string, content: string) =>
      writeFileSync(join(folder, name), content, { mode: 0o600, flag: 'wx' });
    write(files.page, renderAnswer(about));
    write(files.data, `${JSON.stringify(about.data, null, 2)}\n`);
    write(files.weigh, renderWeigh(about));
    return ok(aboutText.written(folder, about.named.length));
  } catch (error) {
    return fail(aboutText.unwritable(folder, (error as NodeJS.ErrnoException).code ?? 'unknown'));
  }
}
