/** The house: no two rooms need each other, and no room is too full to find something in. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const wings = ['shared', 'bot', 'tab', 'manifest', 'infra'];

/** Folders whose own files have less to do with each other than with the rooms beside them. */
const halls = ['shared/domain', 'shared/use-cases', 'shared/contracts', 'shared/stores', 'bot'];
const tabHalls = ['tab', 'tab/client', 'tab/client/views'];

const files = wings.flatMap((wing) =>
  readdirSync(join(root, wing), { recursive: true, encoding: 'utf8' })
    .map((name) => join(wing, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(join('tab', 'dist'))),
);

/** A file in a hall stands for itself; any other for the folder it is in. */
function roomOf(file: string): string {
  const folder = dirname(file);
  return [...halls, ...tabHalls].includes(folder) ? file : folder;
}

function importsOf(file: string): readonly string[] {
  const words = readFileSync(join(root, file), 'utf8');
  const found = words.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g);
  return [...found].map(([, path = '']) => relative(root, resolve(root, dirname(file), path)));
}

function findNeeds(): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const file of files) {
    const room = roomOf(file);
    const needed = needs.get(room) ?? new Set<string>();
    for (const path of importsOf(file)) if (roomOf(path) !== room) needed.add(roomOf(path));
    needs.set(room, needed);
  }
  return needs;
}

/** Takes away, again and again, what needs none of those left or is needed by none; what stays needs itself. */
function findCircle(needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const needsOf = (room: string) => needs.get(room) ?? new Set<string>();
  let left = [...needs.keys()];
  for (;;) {
    const still = left.filter(
      (room) =>
        left.some((other) => needsOf(room).has(other)) &&
        left.some((other) => needsOf(other).has(room)),
    );
    if (still.length === left.length) return left;
    left = still;
  }
}

test('no room needs a room that needs it', () => {
  const needs = findNeeds();

  expect(needs.size).toBeGreaterThan(60);
  expect(findCircle(needs)).toEqual([]);
});

test('a circle would be found', () => {
  const needs = new Map([
    ['plans', new Set(['people'])],
    ['people', new Set(['plans', 'words'])],
    ['words', new Set<string>()],
    ['cards', new Set(['plans'])],
  ]);

  expect(findCircle(needs)).toEqual(['plans', 'people']);
});

test('no room has more than twenty files beside each other, but where words are listed', () => {
  const counts = Map.groupBy(files, dirname);
  const full = [...counts].filter(([, all]) => all.length > 20).map(([room]) => room);

  expect(full).toEqual(['shared/domain/case-data']);
});
