/** @jest-environment jsdom */
/** The page of a local blueprint: the words of its document, as its Word file has them, with real headings, tables and footnotes (P19). */
import { afterEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { Suspense } from 'react';
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { toBlueprintDocument } from '../../../../../shared/text/blueprint/document/document.ts';
import { documentWords } from '../../../../../shared/text/blueprint/words/en-GB-document.ts';
import { enGB } from '../../../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../../../shared/text/in-use/in-use.ts';
import { BlueprintDocument } from '../../../../../tab/client/views/blueprint/document/BlueprintDocument.tsx';
import {
  anyBlueprint,
  buildBlueprint,
  buildEmptyBlueprint,
} from '../../../../support/build-blueprint-view.ts';
import { wordsOfPage, wordsOfSections } from '../../../../support/document-words.ts';
import { findStrays } from '../../../../support/find-strays.ts';
import { pseudo } from '../../../../support/pseudo-locale.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { createServer } from '../../support/scripted-server.ts';
import { wordsOnPage } from '../../support/words-on-page.ts';

afterEach(() => {
  cleanup();
  findWordsBy(() => enGB);
});

async function open(view: BlueprintView): Promise<HTMLElement> {
  await act(async () => {
    renderSignedIn(
      <Suspense fallback={null}>
        <BlueprintDocument view={view} />
      </Suspense>,
      createServer(() => null),
    );
  });
  return screen.findByRole('article');
}

test('any blueprint says on its page what its document says, paragraph by paragraph', async () => {
  await fc.assert(
    fc.asyncProperty(anyBlueprint, async (view) => {
      const page = await open(view);

      expect(wordsOfPage(page)).toEqual(wordsOfSections(toBlueprintDocument(view, documentWords)));
      cleanup();
    }),
    { numRuns: 10 },
  );
});

test('its headings are below those of the page around it, and none is left out', async () => {
  const page = await open(buildBlueprint());
  const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );

  expect(levels[0]).toBe(2);
  expect(levels.filter((level) => level === 2)).toHaveLength(1);
  expect(levels.every((level, at) => level <= (levels[at - 1] ?? 1) + 1)).toBe(true);
  expect(Math.max(...levels)).toBe(5);
});

test('each table says what its columns and its rows are', async () => {
  await open(buildBlueprint());
  const tables = screen.getAllByRole('table');

  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    const inBody = [...table.querySelectorAll('tbody tr')];
    expect(table.getAttribute('aria-label')).not.toBe('');
    expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
    expect(inBody.every((row) => row.querySelectorAll('th[scope=row]').length === 1)).toBe(true);
  }
});

test('a footnote leads there and back, and the address stays', async () => {
  const show = jest.fn();
  Element.prototype.scrollIntoView = show;
  history.replaceState(null, '', '/#blueprint');
  await open(buildBlueprint());
  const [reference] = screen.getAllByRole('doc-noteref');

  act(() => reference?.click());
  const note = document.activeElement;
  const [back] = screen.getAllByRole('doc-backlink');
  act(() => back?.click());

  expect(note?.textContent).toContain('SC-4 · Riverside');
  expect(note?.contains(back ?? null)).toBe(true);
  expect(document.activeElement).toBe(reference);
  expect(show).toHaveBeenCalledTimes(2);
  expect(location.hash).toBe('#blueprint');
});

test('an experiment that is named leads to where it is told', async () => {
  Element.prototype.scrollIntoView = () => {};
  await open(buildBlueprint());
  const [link] = screen.getAllByRole('link', { name: /^EX-1 Duty/ });

  act(() => link?.click());

  expect(document.activeElement?.tagName).toBe('H4');
  expect(document.activeElement?.textContent).toBe('EX-1 Duty signs off vouchers in every team');
});

test.each([
  ['a full one', buildBlueprint()],
  ['an empty one', buildEmptyBlueprint()],
])('%s is in the language of the page', async (_, view) => {
  findWordsBy(() => pseudo);
  await open(view);

  expect(findStrays(wordsOnPage(), writtenIn(view))).toEqual([]);
});

function writtenIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(writtenIn) : [];
}
