/** An app package made for another server installs without a word: the doctor compares it before. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readConfig } from '../../../bot/config.ts';
import { checkPackage } from '../../../bot/doctor/app-package.ts';
import type { Values } from '../../../manifest/fill-manifest.ts';
import { buildManifest, values } from '../../manifest/build-manifest.ts';
import { unwrap } from '../../support/build-deps.ts';
import { appId, host, productionEnv, tabClientId } from './council.ts';

const other = '99999999-9999-4999-8999-999999999999';
const folder = mkdtempSync(join(tmpdir(), 'packages-'));
const own = { APP_ID: appId, HOST: host, TAB_CLIENT_ID: tabClientId };

function makePackage(changes: Values = {}, path = 'manifest.json'): string {
  const manifest = buildManifest({}, { ...values, ...own, ...changes });
  const file = join(folder, `${Math.random()}.zip`);
  writeFileSync(file, zipSync({ [path]: strToU8(JSON.stringify(manifest)) }));
  return file;
}

function findingOf(file: string) {
  const config = unwrap(readConfig(productionEnv));
  if (config.mode !== 'production') throw new Error('These settings are for a council.');
  return checkPackage(file, config);
}

test('a package with the ids and the host of the settings fits', () => {
  expect(findingOf(makePackage())).toEqual({
    kind: 'well',
    said: 'its ids and addresses are those of the settings',
  });
});

test('ids and hosts are the same in capitals', () => {
  const capitals = { APP_ID: appId.toUpperCase(), HOST: host.toUpperCase() };

  expect(findingOf(makePackage(capitals))).toMatchObject({ kind: 'well' });
});

test.each([
  [
    'another host',
    { HOST: 'other.example.gov.uk' },
    `The package is for the host other.example.gov.uk, and PUBLIC_HOST is ${host}: make it again with npm run package -- --host ${host}.`,
  ],
  [
    'another bot',
    { APP_ID: other },
    `The package is for the bot ${other}, and MicrosoftAppId is ${appId}: make it again with npm run package -- --app-id ${appId}.`,
  ],
  [
    'another registration of the tab',
    { TAB_CLIENT_ID: other },
    `The package signs the tab in as ${other}, and TAB_CLIENT_ID is ${tabClientId}: make it again with npm run package -- --tab-client-id ${tabClientId}.`,
  ],
])('a package for %s is told in a sentence', (_, changes, sentence) => {
  expect(findingOf(makePackage(changes))).toEqual({ kind: 'wrong', sentences: [sentence] });
});

test.each([
  ['a path where nothing is', () => join(folder, 'nothing.zip'), /cannot be read: check the path/],
  ['a folder', () => folder, /cannot be read/],
  [
    'a zip whose manifest is in a folder',
    () => makePackage({}, 'app/manifest.json'),
    /at its root/,
  ],
  ['something that is no zip', () => makeFile('not a zip'), /is no zip with a manifest\.json/],
])('%s is no package', (_, path, sentence) => {
  expect(findingOf(path())).toEqual({
    kind: 'wrong',
    sentences: [expect.stringMatching(sentence)],
  });
});

function makeFile(words: string): string {
  const file = join(folder, 'minutes.txt');
  writeFileSync(file, words);
  return file;
}
