/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ChangeCard } from '../../../../../tab/client/views/board/ChangeCard.tsx';
import { buildBoardChange } from '../../support/build-board.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { createServer } from '../../support/scripted-server.ts';

const moving = { mayMove: () => true, ask() {}, move() {} };
describe('a change on the board', () => {
  test('says that it could do with a hand, in words, and not why', () => {
    show({ couldDoWithAHand: ['nobody', 'quiet'] });

    expect(screen.getByText('Could do with a hand')).toBeDefined();
    expect(screen.queryByText(/nobody has it/)).toBeNull();
  });

  test('says which strand it answers, who looks after it, and whose yes is awaited', () => {
    const owner = { id: 'jo', name: 'Jo Whitlock' };
    show({
      strandName: 'A yes in a day',
      owner,
      waitingFor: ['Helen Marsh', 'the service manager'],
    });

    expect(screen.getByRole('link').textContent).toContain('SC-12 · A yes in a day');
    expect(screen.getByText(/Jo Whitlock/).textContent).not.toContain('Nobody yet');
    expect(screen.getByText('Waiting for Helen Marsh and the service manager')).toBeDefined();
  });

  test('says which experiment of the blueprint it tries', () => {
    show({ tries: 'EX-2', strandName: 'A yes in a day' });

    expect(screen.getByRole('link').textContent).toContain('SC-12 · Tries EX-2 · A yes in a day');
  });

  test('says that it could do with a hand beside whatever else it says', () => {
    show({ couldDoWithAHand: ['awaiting-yes'], waitingFor: ['Helen Marsh'] });

    expect(screen.getByText('Waiting for Helen Marsh · could do with a hand')).toBeDefined();
  });

  test('says it of what was decided and is not told yet, too', () => {
    show({ couldDoWithAHand: ['quiet'], stage: 'grow', decision: 'keep' });

    expect(screen.getByText('Keeping it · could do with a hand')).toBeDefined();
  });

  test('quotes what was said last of how it is going', () => {
    show({ latest: 'The rota is agreed' });

    expect(screen.getByText('“The rota is agreed”')).toBeDefined();
  });

  test('says who said yes', () => {
    show({ scope: 'needs-a-yes', saidYes: 'Helen Marsh' });

    expect(screen.getByText('Helen Marsh said yes')).toBeDefined();
  });

  test('says nothing of it otherwise', () => {
    show({});

    expect(screen.queryByText('Could do with a hand')).toBeNull();
  });
});

function show(overrides: Parameters<typeof buildBoardChange>[0]): void {
  const server = createServer(() => ({ status: 200, body: {} }));
  const change = buildBoardChange(overrides);
  renderSignedIn(<ChangeCard change={change} isNew={false} moving={moving} />, server);
}
