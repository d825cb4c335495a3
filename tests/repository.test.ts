/** What stands around the code: it is checked as it says, nobody is led to write of a child, and licences are named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import project from '../package.json' with { type: 'json' };

const forms = '.github/ISSUE_TEMPLATE';

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

describe('every change', () => {
  const workflow = read('.github/workflows/check.yml');

  test('is checked as a fresh clone is, on the Node the app runs with', () => {
    const [major] = project.devDependencies.node.split('.');

    expect(workflow).toContain('run: .ci/run');
    expect(workflow).toContain(`node-version: ${major}`);
  });

  test('leaves behind the file that would be deployed', () => {
    const written = /'(\.data\/[^']+\.zip)'/.exec(read('infra/zip/index.ts'))?.[1];

    expect(workflow).toContain('run: npm run zip');
    expect(workflow).toContain(`path: ${written}`);
  });

  test('may be read only by what checks it', () => {
    expect(workflow).toContain('permissions:\n  contents: read\n');
  });
});

describe('whoever opens an issue', () => {
  const names = readdirSync(forms).filter((name) => name !== 'config.yml');

  test.each(names)(
    'reads first, in %s, that nothing of a child or family belongs there',
    (name) => {
      const [, first = ''] = /^body:\n(.*?)(?=\n {2}- type: (?!markdown))/ms.exec(
        read(join(forms, name)),
      ) ?? [''];

      expect(first).toContain('**Nothing about a child or family belongs here');
    },
  );

  test('has a form for it, and no empty page', () => {
    expect(names.sort()).toEqual(['bug.yml', 'idea.yml']);
    expect(read(join(forms, 'config.yml'))).toContain('blank_issues_enabled: false');
  });
});

describe('licences', () => {
  test('are the same in the project’s own words, in its package and in its terms', () => {
    expect(project.license).toBe('MIT');
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 the Small Changes/);
    expect(read('shared/text/pages/en-GB-terms.ts')).toContain('MIT licence');
  });

  test('name where the bank holidays are from, as the library asks', () => {
    const asked = read('node_modules/date-holidays/LICENSE');
    const said = read('shared/calendar/holiday-table-licence.txt');

    for (const source of ['CC BY-SA 3.0', 'wiki/Public_holidays_in_the_United_Kingdom']) {
      expect(asked).toContain(source);
      expect(said).toContain(source);
    }
    expect(read('README.md')).toContain('CC BY-SA 3.0');
  });
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'infra/README.md'])(
  'every file %s leads to is there',
  (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !to.startsWith('http'));

    expect(links.filter((to) => !existsSync(join(dirname(page), to)))).toEqual([]);
  },
);
