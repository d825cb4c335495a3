/** What all bundles of the zip have in common. */
import { join } from 'node:path';
import type { OutputChunk, RolldownOptions, RolldownOutput } from 'rolldown';

const root = join(import.meta.dirname, '../..');

export const bundling = {
  platform: 'node',
  // Node's own module of this name is deprecated, and says so at each start.
  resolve: { alias: { punycode: join(root, 'node_modules/punycode/punycode.js') } },
} as const satisfies RolldownOptions;

/** The ids of all modules in a bundle. */
export function listModules(output: RolldownOutput['output']): readonly string[] {
  return output.filter(isChunk).flatMap(({ moduleIds }) => moduleIds);
}

function isChunk(file: RolldownOutput['output'][number]): file is OutputChunk {
  return file.type === 'chunk';
}
