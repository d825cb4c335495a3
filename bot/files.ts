/** Finds the files that are read while the app runs: in the project, or beside the server that was bundled from it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const places = ['..', '.'].map((up) => new URL(`${up}/`, import.meta.url));

/** `name` is its path in the project, such as `tab/dist`; null where it is not there. */
export function findFile(name: string): string | null {
  const found = places.map((place) => new URL(name, place)).find((file) => existsSync(file));
  return found ? fileURLToPath(found) : null;
}
