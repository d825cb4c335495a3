/** Before any test: builds the tab if its sources changed, so that no two tests build it at once, and makes one file of Fluent UI. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const makers = [['tab/build.ts', '--if-stale'], ['tests/support/make-fluent.ts']];

export default function makeReady() {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  for (const maker of makers) execFileSync(process.execPath, maker, { cwd, stdio: 'inherit' });
}
