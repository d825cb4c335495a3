/** Finds one of the files the tab's scripts were put into. */
import type { Rolldown } from 'vite';

/** By the name it has in `files.ts`. Throws where there is none. */
export function findScript(bundle: Rolldown.OutputBundle, wanted: string): Rolldown.OutputChunk {
  const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
  const script = scripts.find(({ name }) => name === wanted);
  if (!script) throw new Error(`The build has no script named ${wanted}.`);
  return script;
}
