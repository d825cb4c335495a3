/** Loads modules, and says which of them read the words while they did. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { enGB } from '../../shared/text/en-GB.ts';
import { findWordsBy } from '../../shared/text/in-use/in-use.ts';

const root = join(import.meta.dirname, '..', '..');

/** All modules of a folder but those that run by being loaded. */
export function modulesIn(folder: string, running: readonly string[] = []): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !running.includes(path));
}

/** Whatever finds the words by itself when it is loaded has to be loaded before. */
export async function findReadersWhileLoading(
  paths: readonly string[],
): Promise<readonly string[]> {
  const readers = new Set<string>();
  findWordsBy(() => {
    const [, reader = 'nobody known'] =
      /((?:shared|bot|tab)\/(?!text\/in-use\/in-use\.ts)\S+?):\d+/.exec(
        (new Error().stack ?? '')
          .replaceAll(`${root}/`, '')
          .replace(/.*shared\/text\/in-use\/in-use\.ts.*/g, ''),
      ) ?? [];
    readers.add(reader);
    return enGB;
  });
  for (const path of paths) await import(join(root, path));
  return [...readers];
}
