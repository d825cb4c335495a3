/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../../shared/text/text.ts';
import { WhatComesNext } from '../../../../../../tab/client/views/board/change-detail/WhatComesNext.tsx';
import { buildChangeDetail } from '../../../support/build-board.ts';
import { clock } from '../../../support/change-in-view.tsx';
import { renderSignedIn } from '../../../support/render-signed-in.tsx';
import { createServer, refusal, type ScriptedServer } from '../../../support/scripted-server.ts';

const moved = { status: 200, body: buildChangeDetail({ version: 2, stage: 'develop' }) };

describe('moving a change on the tab', () => {
  test('goes on with the version the person saw', async () => {
    const server = createServer(() => moved);
    show(buildChangeDetail({ id: 'c7', version: 4 }), server);

    await press('Move to Develop');

    expect(server.asked).toMatchObject([
      {
        path: '/api/teams/harbour/changes/c7/moves',
        body: { version: 4, to: 'develop', reason: '' },
      },
    ]);
  });

  test('says what is missing instead of offering the move', () => {
    show(buildChangeDetail({ stage: 'develop', gaps: ['plan-steps'] }));

    expect(screen.getByText(text.errors.gate([text.gaps['plan-steps']]))).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Move to Influence' })).toBeNull();
  });

  test('offers no move to somebody who may not make one', () => {
    show(buildChangeDetail({ stage: 'influence', mayMove: false }));

    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('going back asks why, says so at the box, and keeps what was typed', async () => {
    const sentence = text.problems.tooLong(600, 700);
    const server = createServer(() => refusal(422, 'invalid', 'x', { reason: sentence }));
    show(buildChangeDetail({ stage: 'develop' }), server);

    await press('Move back…');
    typeReason('We want to ask finance first');
    await press('Move back to Mission');

    expect(server.asked).toMatchObject([
      { body: { to: 'mission', reason: 'We want to ask finance first' } },
    ]);
    expect(await screen.findByText(sentence)).toBeDefined();
    expect(reasonBox().value).toBe('We want to ask finance first');
  });

  test('may go back further than one stage', async () => {
    const server = createServer(() => moved);
    show(buildChangeDetail({ stage: 'grow' }), server);

    await press('Move back…');
    fireEvent.click(screen.getByLabelText('Develop'));
    await press('Move back to Develop');

    expect(server.asked).toMatchObject([{ body: { to: 'develop' } }]);
  });

  test('says that somebody was quicker, and reads the change again', async () => {
    const server = createServer(({ method }) =>
      method === 'POST' ? refusal(409, 'stale', text.errors.stale) : null,
    );
    const { rereads } = show(buildChangeDetail(), server);

    await press('Move to Develop');

    expect(await screen.findByText(text.errors.stale)).toBeDefined();
    expect(rereads()).toBe(1);
  });

  test('goes again with what is adapted, and says which go it is', async () => {
    const server = createServer(() => moved);
    show(buildChangeDetail({ id: 'c7', stage: 'grow', version: 4, mayGoAgain: true }), server);

    await press('Go again');

    expect(server.asked).toMatchObject([
      { path: '/api/teams/harbour/changes/c7/go-again', body: { version: 4 } },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(text.goes.again(2));
  });

  test('a repeated try is the same command until the change has come to another stage', async () => {
    const server = createServer(() => null);
    const { showAgain } = show(buildChangeDetail(), server);

    await press('Move to Develop');
    await press('Move to Develop');
    showAgain(buildChangeDetail({ version: 2, stage: 'influence' }));
    await press('Move to Grow');

    const ids = server.asked.map(({ body }) => body?.commandId);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

function show(change: ChangeDetail, server: ScriptedServer = createServer(() => null)) {
  let rereads = 0;
  const next = (shown: ChangeDetail) => (
    <WhatComesNext teamId="harbour" change={shown} clock={clock} reread={() => (rereads += 1)} />
  );
  const { rerenderPart } = renderSignedIn(next(change), server);
  return {
    rereads: () => rereads,
    showAgain: (shown: ChangeDetail) => rerenderPart(next(shown)),
  };
}

async function press(name: string): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
}

function reasonBox(): HTMLTextAreaElement {
  return screen.getByLabelText(text.fields.reason);
}

function typeReason(words: string): void {
  fireEvent.change(reasonBox(), { target: { value: words } });
}
