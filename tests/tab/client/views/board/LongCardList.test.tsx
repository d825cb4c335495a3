/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { BoardView } from '../../../../../tab/client/views/board/BoardView.tsx';
import { buildBoard, buildBoardChange } from '../../support/build-board.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { createServer, refusal } from '../../support/scripted-server.ts';

const changes = Array.from({ length: 300 }, (_, index) =>
  buildBoardChange({ id: `change-${index + 1}`, number: index + 1 }),
);

function show(shown = changes): void {
  renderSignedIn(
    <BoardView board={buildBoard(shown)} viewerId="jo" arrived={new Set()} />,
    createServer(() => refusal(404, 'not-found', 'Nothing here.')),
  );
}

/** Nothing is laid out in jsdom. */
beforeEach(() => {
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(140);
  jest.spyOn(window, 'scrollTo').mockReturnValue();
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a stage with very many changes', () => {
  test('draws those in sight, each at its place among all', async () => {
    show();

    const cards = await waitFor(() => {
      const list = within(screen.getByRole('list', { name: 'Changes in Mission' }));
      const drawn = list.getAllByRole('listitem');
      expect(drawn.length).toBeLessThan(40);
      return drawn;
    });
    const last = cards.at(-1);
    expect(last?.getAttribute('aria-setsize')).toBe('300');
    expect(last?.getAttribute('aria-posinset')).toBe(String(cards.length));
  });

  test('says how many there are', () => {
    show();

    expect(within(screen.getByRole('region', { name: 'Mission' })).getByText('300')).toBeDefined();
  });

  test('is drawn whole for paper', async () => {
    show();
    await screen.findByRole('list', { name: 'Changes in Mission' });

    act(() => void window.dispatchEvent(new Event('beforeprint')));

    expect(screen.getAllByRole('listitem', { name: undefined }).length).toBeGreaterThanOrEqual(300);
  });

  test('draws all of a short stage', () => {
    show(changes.slice(0, 50));

    const list = screen.getByRole('list', { name: 'Changes in Mission' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(50);
  });
});
