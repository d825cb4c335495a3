/** The doctor as a council runs it: a process of its own, on the web app with its managed identity. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { buildManifest } from '../../manifest/build-manifest.ts';
import { endSpawned, spawnNode } from '../../support/spawned.ts';
import { appId, type Council, type Env, onWebApp, startCouncil } from './council.ts';

let council: Council;

beforeEach(async () => {
  council = await startCouncil();
});

afterEach(async () => {
  endSpawned();
  await council.close();
});

async function runDoctor(args: readonly string[], env: Env = onWebApp(council)) {
  const preload = 'tests/support/microsoft-service/lead-to-loopback.ts';
  const doctor = spawnNode(['bot/doctor/index.ts', ...args], { env, preload });
  const code = await doctor.gone;
  return { code, output: doctor.output(), errors: doctor.errors() };
}

describe('npm run doctor', () => {
  test('ends with 0 and a tick each where all is well', async () => {
    const { code, output, errors } = await runDoctor([]);

    expect(output).not.toContain('✗');
    expect(output.match(/^✓/gm)).toHaveLength(7);
    expect([code, errors]).toEqual([0, '']);
  });

  test('ends with 1 where the identity is not assigned and the package is for another host', async () => {
    council.microsoft.state.assigned = [];
    const file = join(council.folder, 'app.zip');
    writeFileSync(file, zipSync({ 'manifest.json': strToU8(JSON.stringify(buildManifest())) }));

    const { code, output, errors } = await runDoctor(['--package', file]);

    expect(output.split('\n').filter((line) => line.startsWith('✗'))).toEqual([
      expect.stringMatching(
        `^✗ The bot’s credential: No token comes from the managed identity ${appId}: run this on the web app itself`,
      ),
      expect.stringMatching(/^✗ The app package: The package is for the bot /),
      expect.stringMatching(/^✗ The app package: The package signs the tab in as /),
    ]);
    expect(output).toMatch(/3 things are to be mended\.\n$/);
    expect([code, errors]).toEqual([1, '']);
  });

  test('says how it is used, and what it does not know', async () => {
    expect(await runDoctor(['--help'], {})).toMatchObject({
      code: 0,
      output: expect.stringContaining('--package <zip>'),
    });
    expect(await runDoctor(['--fix'], {})).toMatchObject({
      code: 1,
      output: "Unknown option '--fix'. See --help.\n",
    });
  });
});
