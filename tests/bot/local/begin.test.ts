/** Starting with what is not there is answered with a sentence, whatever Node it is that was found. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import project from '../../../package.json' with { type: 'json' };
import { endSpawned, root, spawnNode } from '../../support/spawned.ts';

const begin = 'bot/local/begin.js';

afterEach(endSpawned);

test('npm start begins there', () => {
  expect(project.scripts.start).toBe(`node ${begin}`);
});

test.each<[string, string, boolean, string]>([
  [
    'a Node that cannot even install',
    '18.20.4',
    false,
    'Small Changes runs on Node 24, and this is Node 18.20.4: install Node 24, or Node 20 for a trial, and run npm ci, which brings the other along.',
  ],
  [
    'nothing installed, and an older Node',
    '20.20.2',
    false,
    'Small Changes runs on Node 24, and this is Node 20.20.2: run npm ci first, which brings it along.',
  ],
  [
    'all installed but for the Node, since no script was run',
    '22.18.0',
    true,
    'Small Changes runs on Node 24, and this is Node 22.18.0: npm ci would have brought it along, had it been let run scripts. Run npm ci --ignore-scripts=false, or install Node 24.',
  ],
  ['nothing installed', '24.0.0', false, 'Nothing is installed yet: run npm ci first.'],
])('%s is answered so', async (_, version, isInstalled, sentence) => {
  const { errors, output, gone } = startIn(makeProject(isInstalled), version);

  expect(await gone).toBe(1);
  expect(errors()).toBe(`${sentence}\n`);
  expect(output()).toBe('');
});

test.each([project.devDependencies.node, '26.1.0'])('with Node %s all goes on', async (version) => {
  const { errors, output, gone } = startIn(makeProject(true), version, 'amara', 'jo');

  expect(await gone).toBe(0);
  expect(errors()).toBe('');
  expect(output()).toBe('amara, jo');
});

/** A project of which there is only what is looked at, with a start that says what it was told. */
function makeProject(isInstalled: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'begin-'));
  mkdirSync(dirname(join(folder, begin)), { recursive: true });
  cpSync(join(root, begin), join(folder, begin));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, dirname(begin), 'start.ts'),
    "const said: string = process.argv.slice(2).join(', ');\nprocess.stdout.write(said);\n",
  );
  if (isInstalled) {
    mkdirSync(join(folder, 'node_modules/zod'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/zod/package.json'), '{}');
  }
  return folder;
}

/** The Node of the tests, which takes itself for another. */
function startIn(folder: string, version: string, ...words: readonly string[]) {
  const other = `Object.defineProperty(process, 'version', { value: 'v${version}' })`;
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(other)}`];
  return spawnNode([...preload, begin, ...words], { cwd: folder });
}
