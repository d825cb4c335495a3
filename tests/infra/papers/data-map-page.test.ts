/** The page on what is stored says what `npm run papers` would write now, and of each type all that is asked. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderPage } from '../../../infra/papers/page.ts';
import { typeWords } from '../../../infra/papers/type-words.ts';
import { mapOf } from '../../../shared/domain/people-data/data-map.ts';
import { storedTypes } from '../../../shared/domain/people-data/stored-types.ts';

const page = readFileSync('infra/papers/data-map.md', 'utf8');

test('the page is what `npm run papers` writes', () => {
  expect(page).toBe(renderPage());
});

describe.each(storedTypes)('%s', (type) => {
  const section = page.split(`## ${typeWords[type].heading}\n`)[1]?.split('\n## ')[0] ?? '';

  test('has what it is for, whose it is, who sees it and how long it is kept', () => {
    const asked = ['For what', 'Whose', 'Who sees it', 'How long', 'In the export'];

    expect(asked.filter((each) => !section.includes(`- **${each}:** `))).toEqual([]);
  });

  test('has every field of the data map, and leaves none out of the export that is not there', () => {
    const fields = mapOf(type).rows.flatMap((row) => row.fields);
    const { not = [] } = typeWords[type].exported;

    expect(fields.filter((field) => !section.includes(`| \`${field}\` `))).toEqual([]);
    expect(not.filter((field) => !fields.includes(field))).toEqual([]);
  });
});
