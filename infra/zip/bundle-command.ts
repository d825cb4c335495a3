/** Makes a command of everything it needs one file, such as `doctor.mjs`, so that the server beside it stays as it is. */
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { bundling, listModules } from './bundling.ts';

/** Each begins in the room of its name. */
export const commands = ['doctor', 'about'] as const;

/** Gives the ids of all modules in it. */
export async function bundleCommand(
  name: (typeof commands)[number],
  folder: string,
): Promise<readonly string[]> {
  const input = { [name]: join(import.meta.dirname, `../../bot/${name}/index.ts`) };
  const bundle = await rolldown({ input, ...bundling, plugins: [withoutSqlite] });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    codeSplitting: false,
    entryFileNames: '[name].mjs',
  });
  await bundle.close();
  return listModules(output);
}

/** A Node that is too old for SQLite would end before it is told so, were SQLite asked for by an import. */
const withoutSqlite: Plugin = {
  name: 'sqlite-where-there-is-one',
  resolveId: (id) => (id === 'node:sqlite' ? '\0sqlite' : null),
  load: (id) =>
    id === '\0sqlite'
      ? `export const { DatabaseSync, backup } = process.getBuiltinModule?.('node:sqlite') ?? {};`
      : null,
};
