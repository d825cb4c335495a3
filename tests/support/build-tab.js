/** Before any test: builds the tab if its sources changed, so that no two tests build it at once. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export default function buildTab() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync(process.execPath, ['tab/build.ts', '--if-stale'], { cwd: root, stdio: 'inherit' });
}
