/** The papers lead to what is there, count as the code counts, and quote what the app says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { enGB } from '../../../shared/text/en-GB.ts';

const folder = 'infra/papers';
const papers = readdirSync(folder).filter((name) => name.endsWith('.md'));

function read(paper: string): string {
  return readFileSync(join(folder, paper), 'utf8');
}

describe.each(papers)('%s', (paper) => {
  const page = read(paper);

  test('leads to papers and files that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
    const files = [...page.matchAll(/`((?:shared|bot|tab|tests|infra)\/[^`*]+)`/g)];

    expect(links.filter((to) => !existsSync(join(folder, to)))).toEqual([]);
    expect(files.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
  });

  test('is found from the first of them', () => {
    expect(paper === 'README.md' || read('README.md').includes(`](${paper})`)).toBe(true);
  });
});

test('what leads into a paper by its heading meets one', () => {
  const links = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\]\(([\w-]+\.md)#([^)]+)\)/g)].map(([, to = '', at = '']) => ({
      to,
      at,
    })),
  );

  expect(links.length).toBeGreaterThan(3);
  expect(links.filter(({ to, at }) => !headingsOf(read(to)).includes(at))).toEqual([]);
});

function headingsOf(page: string): readonly string[] {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => words.toLowerCase());
  return headings.map((words) => words.replace(/[^\w -]/g, '').replaceAll(' ', '-'));
}

describe('what is kept how long', () => {
  const rows = [...read('retention.md').matchAll(/\| (\d+) +\| `(\w+)` in `([^`]+)`/g)].map(
    ([, count = '', name = '', file = '']) => [name, count, file] as const,
  );

  test('is counted for all that has a longest length', () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  test.each(rows)('has %s as %s, as %s does', (name, count, file) => {
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`\\b${name}(:| =) ${count}\\b`));
  });

  test('has the days that main.bicep lets a council choose', () => {
    const bicep = readFileSync('infra/main.bicep', 'utf8');

    expect(bicep).toContain("@allowed(['Continuous7Days', 'Continuous30Days'])");
    expect(bicep).toMatch(/@minValue\(30\)\n@maxValue\(730\)\nparam logRetentionDays int = 90/);
    expect(read('retention.md')).toMatch(/\| 90 days, from 30 to 730 +\| `logRetentionDays`/);
  });
});

test('whoever asks about their data is led by the words they will see', () => {
  const page = read('other-rights.md');
  const { title, show, save, forget } = enGB.privacy.mine;

  for (const words of [title, show, save, forget, enGB.people.former])
    expect(page).toContain(`_${words}_`);
});
