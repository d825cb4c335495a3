/** Runs a shell script where the command `az` is the played one. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Directory } from './directory.ts';

export type Ran = {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  /** As the script left it. */
  readonly directory: Directory;
};

export const emptyDirectory: Directory = {
  tenantId: '11111111-1111-4111-8111-111111111111',
  registrations: [],
  principals: [],
  next: {
    appId: '44444444-4444-4444-8444-444444444444',
    id: '55555555-5555-4555-8555-555555555555',
  },
  unavailable: 0,
  calls: [],
};

export function runWithAzureCli(
  script: string,
  args: readonly string[],
  directory: Directory,
): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'azure-cli-'));
  const place = join(folder, 'directory.json');
  writeFileSync(place, JSON.stringify({ ...directory, calls: [] }));
  const az = join(folder, 'az');
  const played = join(import.meta.dirname, 'az.ts');
  writeFileSync(az, `#!/bin/sh\nexec '${process.execPath}' '${played}' '${place}' "$@"\n`);
  chmodSync(az, 0o755);
  const env = { PATH: `${folder}:/usr/bin:/bin`, TMPDIR: folder, REGISTER_PAUSE: '0' };
  const { status, stdout, stderr } = spawnSync('sh', [script, ...args], { env, encoding: 'utf8' });
  return {
    ...{ code: status, output: stdout, errors: stderr },
    directory: JSON.parse(readFileSync(place, 'utf8')) as Directory,
  };
}
