/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ChangeFacts } from '../../../../../../tab/client/views/board/change-detail/ChangeFacts.tsx';
import { buildBoardChange } from '../../../support/build-board.ts';
import { renderSignedIn } from '../../../support/render-signed-in.tsx';
import { createServer } from '../../../support/scripted-server.ts';

const clock = { now: Date.parse('2026-11-21T09:30:00.000Z'), timeZone: 'Europe/London' };

describe('what the tab says of a change', () => {
  test('has who logged it, and by when it is planned', () => {
    show({ byWhen: '2026-12-01' });

    expect(screen.getByText('Logged by Amara Osei')).toBeDefined();
    expect(screen.getByText('Planned for Tuesday 1 December 2026')).toBeDefined();
  });

  test('has why it could do with a hand', () => {
    show({ couldDoWithAHand: ['nobody', 'awaiting-yes'] });

    expect(
      screen.getByText('Could do with a hand: nobody has it yet and a yes is awaited.'),
    ).toBeDefined();
  });

  test('says nothing of a hand that is not needed', () => {
    show({});

    expect(screen.queryByText(/a hand/)).toBeNull();
  });

  test('says nothing of a day nobody has chosen', () => {
    show({});

    expect(screen.queryByText(/Planned for/)).toBeNull();
  });
});

function show(overrides: Parameters<typeof buildBoardChange>[0]): void {
  const server = createServer(() => ({ status: 200, body: {} }));
  renderSignedIn(<ChangeFacts change={buildBoardChange(overrides)} clock={clock} />, server);
}
