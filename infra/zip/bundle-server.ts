/** Makes one small folder of everything the server runs, so that nothing has to be installed where it runs. */
import { join } from 'node:path';
import { type OutputChunk, type RolldownOutput, rolldown } from 'rolldown';

const root = join(import.meta.dirname, '../..');

/** Writes `server.mjs` and what it loads; gives the ids of all modules in it. */
export async function bundleServer(folder: string): Promise<readonly string[]> {
  const bundle = await rolldown({
    input: { server: join(import.meta.dirname, 'server.ts') },
    platform: 'node',
    // Node's own module of this name is deprecated, and says so at each start.
    resolve: { alias: { punycode: join(root, 'node_modules/punycode/punycode.js') } },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    sourcemap: true,
    sourcemapExcludeSources: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: 'server/[name]-[hash].mjs',
  });
  await bundle.close();
  return output.filter(isChunk).flatMap(({ moduleIds }) => moduleIds);
}

function isChunk(file: RolldownOutput['output'][number]): file is OutputChunk {
  return file.type === 'chunk';
}
