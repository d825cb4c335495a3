/** Chat, cards and tab say each thing people do with a small change in the same words, from one key. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { text } from '../../../shared/text/text.ts';
import { everyString, type Found } from './every-string.ts';
import { vocabulary } from './vocabulary.ts';

/** What people type is theirs to word. */
const typed = /^text\.(?:choose\.words\.|help\.groups\.\d+\.rows\.\d+\.say$)/;

/** Capitals and the dots that open something are no other words. */
function bare(words: string): string {
  return words.replace(/[.…]$/, '').toLowerCase();
}

function nameOf(path: string): string {
  return path.replace('()', '').split('.').at(-1) ?? '';
}

function find(is: (found: Found) => boolean): readonly string[] {
  return everyString.filter(is).map(([path, words]) => `${path}: ${words}`);
}

describe.each(Object.entries(vocabulary))('%s', (_verb, { label, at, also, names, rivals }) => {
  const places = { ...also, [at]: label };
  const isSaid = (path: string) => path in places || typed.test(path);

  test.each(Object.entries(places))('is said at %s as “%s”', (path, words) => {
    expect(everyString).toContainEqual([path, words]);
  });

  test('has its words under one key', () => {
    const same = find(([path, words]) => bare(words) === bare(label) && !isSaid(path));

    expect(same).toEqual([]);
  });

  test('is called by its name nowhere with other words', () => {
    expect(find(([path]) => names.test(nameOf(path)) && !isSaid(path))).toEqual([]);
  });

  test('is said in no other way', () => {
    expect(find(([path, words]) => rivals.test(words) && !typed.test(path))).toEqual([]);
  });
});

test('nothing that is kept sounds like a database', () => {
  const machine = /\b(stored?|storage|database|records?|entry|entries|submit(ted)?|item|items)\b/i;

  expect(find(([, words]) => machine.test(words) && !/case or record number/.test(words))).toEqual(
    [],
  );
});

describe('how often the pulse is asked', () => {
  test('is the same sentence in chat and on the tab', () => {
    expect(text.pulse.about.startsWith(text.tab.pulse.intro)).toBe(true);
  });

  test('is what the README says', () => {
    const often = /four times at most in the 16 weeks/i;

    expect(text.tab.pulse.intro).toMatch(often);
    expect(readFileSync('README.md', 'utf8')).toMatch(often);
  });
});

test('the manifest offers to log in the words of the card', () => {
  const { label } = vocabulary['log, to begin with'] ?? { label: '' };

  expect(readFileSync('manifest/manifest.json', 'utf8')).toContain(`"description": "${label} in`);
});
