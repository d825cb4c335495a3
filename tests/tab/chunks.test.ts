/** The files the tab is built into: none needs one that needs it, else one of them finds the other half-way, and a view or a form does not come up. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

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
