/** What `npm ci` installs is what was looked at: every package by the hash of its contents, from whichever registry. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import project from '../../package.json' with { type: 'json' };

type Entry = {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};
const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);

test('every package in the lock has the hash of its contents, also those of other platforms', () => {
  const without = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));

  expect(packages.length).toBeGreaterThan(1_000);
  expect(without.map(([path]) => path)).toEqual([]);
});

test('no package in the lock names the address it came from', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('of each package that wants to run something when it is installed, somebody has said whether it may', () => {
  const wanting = packages.filter(([, entry]) => entry.hasInstallScript);
  const names = wanting.map(([path]) => path.split('node_modules/').at(-1));

  expect(new Set(names)).toEqual(new Set(Object.keys(project.allowScripts)));
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
});
