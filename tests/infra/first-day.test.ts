/** What the script of the first day says the app says, the app says; and it can be ticked. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { enGB } from '../../shared/text/en-GB.ts';

const page = readFileSync('infra/first-day.md', 'utf8');
const said = [...page.matchAll(/(?<=[\s(])_([^_\n]+)_(?=[\s.,;:)])/g)].map(
  ([, words]) => words ?? '',
);
const everyString = findStrings(enGB);

function findStrings(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return node !== null && typeof node === 'object' ? Object.values(node).flatMap(findStrings) : [];
}

describe('the script of the first day', () => {
  test.each(said.slice(1))('quotes what the app says: %s', (words) => {
    expect(everyString.some((each) => each.includes(words))).toBe(true);
  });

  test('has a box to tick for every step, and says what it is not', () => {
    expect(page.match(/^- \[ \] /gm)?.length).toBeGreaterThan(25);
    expect(page).toContain('Not yet verified in a tenant');
  });

  test.each(['README.md', 'infra/README.md'])('is found from %s', (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/\]\((infra\/)?first-day\.md\)/);
  });
});
