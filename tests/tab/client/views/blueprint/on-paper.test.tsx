/** @jest-environment jsdom */
/** The wall on paper: printed before, and typed in after it was checked (P19, P31). */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { TypedWallView } from '../../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../../shared/text/text.ts';
import { buildGatheredItem, buildSenseView } from '../../support/build-views.ts';
import { openBlueprint } from './open-blueprint.tsx';

const { paper } = text.tab.sense;
const evidence = { items: [{ ...buildGatheredItem(), team: null }] };
const read: TypedWallView = {
  themes: [
    {
      ...{ name: paper.onSide('Protected time', 'Helps'), isNew: true },
      barriers: [{ text: '“Tell duty first”', isNew: false }],
    },
  ],
  ...{ problems: [], questions: [], others: 3 },
};
const unread = { ...read, problems: [paper.problems.noSuchCode('KKK')] };

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

async function type(words: string) {
  fireEvent.click(await screen.findByRole('button', { name: paper.open }));
  fireEvent.change(screen.getByRole('textbox', { name: text.fields.wall }), {
    target: { value: words },
  });
}

function press(name: string) {
  fireEvent.click(screen.getByRole('button', { name }));
}

test('a wall is checked, and saved as it was shown', async () => {
  const { sent } = openBlueprint({
    ...{ part: '/sort', evidence, role: 'practitioner' },
    answer: (name) => ({
      status: 200,
      body: name.endsWith('/check') ? read : buildSenseView(),
    }),
  });
  await type('Protected time: KBT');
  press(text.tab.barriers.paper.check);

  expect(await screen.findByText(paper.willBe)).toBeDefined();
  expect(screen.getByText(paper.onSide('Protected time', 'Helps'))).toBeDefined();
  expect(screen.getByText(paper.others(3))).toBeDefined();
  press(text.tab.barriers.paper.save);

  expect(await screen.findByText(paper.saved)).toBeDefined();
  expect(sent()).toMatchObject([
    { name: 'sense/type-in/check', body: { wall: 'Protected time: KBT' } },
    { name: 'sense/type-in', body: { wall: 'Protected time: KBT' } },
  ]);
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('KBT');
});

test('a wall half typed in is there again after a reload', async () => {
  openBlueprint({ part: '/sort', evidence });
  await type('Protected time: KBT');
  cleanup();
  openBlueprint({ part: '/sort', evidence });
  fireEvent.click(await screen.findByRole('button', { name: paper.open }));

  expect(screen.getByDisplayValue('Protected time: KBT')).toBeDefined();
});

test('a card in chat leads to it, below a wall however long', async () => {
  const shown: string[] = [];
  Element.prototype.scrollIntoView = function note() {
    shown.push(this.textContent ?? '');
  };
  openBlueprint({ part: '/sort/paper', evidence });

  expect(await screen.findByRole('heading', { name: paper.title })).toBeDefined();
  expect(shown).toEqual([expect.stringContaining(paper.title)]);
});

test('what could not be read is named, and what was typed stays to be put right', async () => {
  openBlueprint({
    ...{ part: '/sort', evidence },
    answer: () => ({ status: 200, body: unread }),
  });
  await type('Protected time: KBT, KKK');
  press(text.tab.barriers.paper.check);

  expect(await screen.findByText(paper.problems.noSuchCode('KKK'))).toBeDefined();
  expect(screen.getByText(paper.wouldBe)).toBeDefined();
  expect(screen.getByDisplayValue('Protected time: KBT, KKK')).toBeDefined();
  expect(screen.queryByRole('button', { name: text.tab.barriers.paper.save })).toBeNull();
});

test('the cards are offered, and blank ones', async () => {
  openBlueprint({ part: '/sort', evidence, role: 'practitioner' });

  expect(await screen.findByRole('button', { name: paper.print.wall })).toBeDefined();
  expect(screen.getByRole('button', { name: paper.print.blank })).toBeDefined();
});
