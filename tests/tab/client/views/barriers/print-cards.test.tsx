/** @jest-environment jsdom */
/** Cards to print are saved as a file, by whoever may put barriers into themes. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { cardKinds } from '../../../../../shared/contracts/api/export.ts';
import { text } from '../../../../../shared/text/text.ts';
import { refusal } from '../../support/scripted-server.ts';
import { openBarriers } from './open-barriers.tsx';

const { paper } = text.tab.barriers;
let saved: string[];

beforeEach(() => {
  saved = [];
  URL.createObjectURL = () => 'blob:cards';
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  history.replaceState(null, '', '/');
});

test.each(cardKinds)('%s', async (kind) => {
  const file = `small-changes-harbour-${kind}.html`;
  openBarriers({ files: { [`barriers/cards?as=${kind}`]: { status: 200, body: '<p>', file } } });

  fireEvent.click(await screen.findByRole('button', { name: paper.print[kind] }));

  expect(await screen.findByText(paper.printSaved(file))).toBeDefined();
  expect(saved).toEqual([file]);
});

test('where they cannot be had it is said', async () => {
  openBarriers({ files: { 'barriers/cards?as=wall': refusal(429, 'busy', text.errors.busy) } });

  fireEvent.click(await screen.findByRole('button', { name: paper.print.wall }));

  expect(await screen.findByText(text.errors.busy)).toBeDefined();
  expect(saved).toEqual([]);
});

test('are not offered to whoever may not put barriers into themes', async () => {
  openBarriers({ role: 'leader' });

  await screen.findByText(text.barriers.raise.heading);
  expect(screen.queryByText(paper.print.wall)).toBeNull();
});
