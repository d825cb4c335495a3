/** Makes one small folder of everything the server runs, so that nothing has to be installed where it runs. */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { bundling, listModules } from './bundling.ts';

/** Writes `server.mjs` and what it loads; gives the ids of all modules in it. */
export async function bundleServer(folder: string): Promise<readonly string[]> {
  const input = { server: join(import.meta.dirname, 'server.ts') };
  const bundle = await rolldown({ input, ...bundling });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    sourcemap: true,
    sourcemapExcludeSources: true,
    codeSplitting: { groups: [ownOfSeveral] },
    entryFileNames: '[name].mjs',
    chunkFileNames: 'server/[name]-[hash].mjs',
  });
  await bundle.close();
  return listModules(output);
}

/** What of our own is needed by several of the files is one file, not one for each few of them. */
const ownOfSeveral = {
  name: 'own-of-several',
  test: /[\\/]shared[\\/]/,
  minShareCount: 2,
};
