/** The files the tab is built into: none needs one that needs it, else one of them finds the other half-way, and a view or a form does not come up; and what comes first stays small. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { enGB } from '../../shared/text/en-GB.ts';

const folder = join(import.meta.dirname, '../../tab/dist/assets');
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const needs = new Map(scripts.map((name) => [name, new Set(importsOf(name))]));

/** What is loaded before it runs; what it loads later, when it is wanted, is no matter. */
function importsOf(name: string): readonly string[] {
  const code = readFileSync(join(folder, name), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, file = '']) => file);
}

/** All that a file needs, through others too. */
function reach(name: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of needs.get(name) ?? [])
    if (!seen.has(next)) {
      seen.add(next);
      reach(next, seen);
    }
  return seen;
}

/** These come with the page itself, and need each other in an order that every test in a browser goes through. */
const ofThePage = /^(?:early|index|themes|contrast|dark)-/;

test('no file of the tab needs one that needs it', () => {
  expect(scripts.length).toBeGreaterThan(20);
  expect([...needs.values()].some((all) => all.size > 3)).toBe(true);
  const inCircles = scripts.filter((name) => reach(name).has(name));
  expect(inCircles.filter((name) => !ofThePage.test(name))).toEqual([]);
});

/** All of it is awaited before a page is seen, on a phone between two visits too. */
const first = scripts.filter((name) => /^(?:early|index|react)-/.test(name));

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

test('what comes first is 130 kB at most', () => {
  const sizes = first.map((name) => brotliCompressSync(read(name)).byteLength);

  expect(first).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(130_000);
});

/** They begin as soon as they are there; the page's own script is asked for by the first of them. */
test('what asks for what will be shown, and React, wait for nothing of the page’s own', () => {
  const page = readFileSync(join(folder, '../index.html'), 'utf8');
  const begun = [...page.matchAll(/<script type="module"[^>]* async src="[^"]*\/([^"/]+)"/g)];

  expect(begun.map(([, name = '']) => name.split('-')[0])).toEqual(['early', 'react']);
  for (const [, name = ''] of begun) expect([...reach(name)]).toEqual([]);
  expect(read(begun[0]?.[1] ?? '')).toMatch(/import\(`\.\/index-/);
});

/** Asking for a file takes longer than a few lines do. */
test('the page’s own script needs nothing but what has begun by then', () => {
  const index = first.find((name) => name.startsWith('index-')) ?? '';

  expect([...reach(index)].map((name) => name.split('-')[0]).toSorted()).toEqual([
    'early',
    'react',
  ]);
});

test('words come with the view that says them', () => {
  const whereIs = (words: string) => scripts.filter((name) => read(name).includes(words));
  const { board, barriers, blueprint, learning } = enGB.tab;

  expect(whereIs(enGB.tab.crescendo.hint)).toEqual(first.filter((name) => /^index-/.test(name)));
  for (const words of [board.howToBegin, barriers.none, blueprint.none, learning.none]) {
    expect(whereIs(words)).toHaveLength(1);
    expect(first).not.toEqual(expect.arrayContaining(whereIs(words)));
  }
});

test('what only the server says is in none of them', () => {
  const { help, problems, summaries, welcome } = enGB;

  for (const words of [help.intro, problems.concern, summaries.reply, welcome.never])
    expect(scripts.filter((name) => read(name).includes(words))).toEqual([]);
});

/** The server looks at all that comes, and tells what is wrong with it. */
test('what the server checks requests with is in none of them', () => {
  expect(scripts.filter((name) => read(name).includes('ZodError'))).toEqual([]);
});
