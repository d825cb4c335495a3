import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { appId, tabClientId } from './build-manifest.ts';

const script = fileURLToPath(new URL('../../manifest/package.ts', import.meta.url));
const flags = ['--app-id', appId, '--host', 'small-changes.example.gov.uk'];

type Run = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** The real script in a process of its own, with nothing in its environment. */
function packageApp(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env: {} }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe('npm run package', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'small-changes-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('writes a zip with exactly three files at its root', async () => {
    const out = join(folder, 'new-folder', 'app.zip');

    const { code, stdout } = await packageApp(...flags, '--out', out);

    const files = unzipSync(await readFile(out));
    expect(code).toBe(0);
    expect(stdout).toContain(`Wrote ${out}.`);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  });

  test('says when another was there before', async () => {
    const out = join(folder, 'twice.zip');

    await packageApp(...flags, '--out', out);

    expect((await packageApp(...flags, '--out', out)).stdout).toContain(`Replaced ${out}.`);
  });

  test('zips the filled manifest and the icons as they are', async () => {
    const out = join(folder, 'filled.zip');

    await packageApp(...flags, '--tab-client-id', tabClientId, '--out', out);

    const files = unzipSync(await readFile(out));
    const color = await readFile(new URL('../../manifest/color.png', import.meta.url));
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      id: appId,
      webApplicationInfo: { id: tabClientId },
    });
    expect(Buffer.from(files['color.png'] ?? []).equals(color)).toBe(true);
  });

  test('gives the same bytes for the same values', async () => {
    const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')];

    await packageApp(...flags, '--out', first);
    await packageApp(...flags, '--out', second);

    expect((await readFile(first)).equals(await readFile(second))).toBe(true);
  });

  test('stops with one sentence a missing value and writes nothing', async () => {
    const out = join(folder, 'never.zip');

    const { code, stderr } = await packageApp('--out', out);

    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      "Give --app-id (or set MicrosoftAppId): the bot's app id.",
      'Give --host (or set PUBLIC_HOST): where the app runs, without https://.',
    ]);
    await expect(readFile(out)).rejects.toThrow('ENOENT');
  });

  test('explains itself with --help', async () => {
    const { code, stdout } = await packageApp('--help');

    expect(code).toBe(0);
    expect(stdout).toContain('npm run package -- --app-id <id> --host <name>');
  });
});
