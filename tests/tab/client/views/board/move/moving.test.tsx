/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { text } from '../../../../../../shared/text/text.ts';
import { BoardView } from '../../../../../../tab/client/views/board/BoardView.tsx';
import { buildBoard, buildBoardChange } from '../../../support/build-board.ts';
import { renderSignedIn } from '../../../support/render-signed-in.tsx';
import {
  type Answer,
  createServer,
  refusal,
  type ScriptedServer,
} from '../../../support/scripted-server.ts';

const change = buildBoardChange({ number: 4, stage: 'develop', version: 3 });

let answers: Answer[];
let server: ScriptedServer;

beforeEach(() => {
  answers = [];
  server = createServer(({ method }) =>
    method === 'POST' ? (answers.shift() ?? null) : { status: 200, body: {} },
  );
  renderSignedIn(
    <BoardView board={buildBoard([change])} viewerId="jo" arrived={new Set()} />,
    server,
  );
});

describe('a card of the board', () => {
  test('goes on from its menu at once, as the person saw it', async () => {
    answers = [{ status: 200, body: { ...change, stage: 'influence', version: 4 } }];
    await choose('Move to Influence');
    await waitFor(() => expect(sent()).toHaveLength(1));

    expect(sent()).toMatchObject([{ body: { to: 'influence', reason: '', version: 3 } }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('says why it cannot, and leads to where that can be mended', async () => {
    answers = [refusal(409, 'gate', 'The plan still needs: what success looks like.')];
    await choose('Move to Influence');
    const dialog = within(await screen.findByRole('dialog'));

    expect(dialog.getByText('SC-4 stays in Develop for now')).toBeDefined();
    expect(dialog.getByText(/what success looks like/)).toBeDefined();
    expect(dialog.getByRole('link', { name: 'Open SC-4' }).getAttribute('href')).toBe('#SC-4');
  });

  test('asks there and then why it goes back, and keeps the words that were not enough', async () => {
    const why = 'Please say why, in a few words.';
    answers = [
      refusal(400, 'invalid', 'Please look again.', { reason: why }),
      { status: 200, body: { ...change, stage: 'mission', version: 4 } },
    ];
    await choose('Move back to Mission');
    const dialog = within(await screen.findByRole('dialog'));
    const reason = dialog.getByRole('textbox');
    expect(sent()).toEqual([]);

    fireEvent.change(reason, { target: { value: 'Too' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Move back to Mission' }));
    expect(await dialog.findByText(why)).toBeDefined();
    expect((reason as HTMLTextAreaElement).value).toBe('Too');

    fireEvent.change(reason, { target: { value: 'Too soon' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Move back to Mission' }));
    await waitFor(() => expect(sent()).toHaveLength(2));

    expect(sent()[1]?.body).toMatchObject({ to: 'mission', reason: 'Too soon', version: 3 });
  });

  test.each([
    ['with Escape', (box: HTMLElement) => fireEvent.keyDown(box, { key: 'Escape' })],
    ['with Cancel', () => fireEvent.click(screen.getByRole('button', { name: text.tab.cancel }))],
  ])('keeps half a reason when its dialog is left %s, until it is begun anew', async (_, leave) => {
    await choose('Move back to Mission');
    const box = await screen.findByRole('textbox');
    fireEvent.change(box, { target: { value: 'We have to ask' } });
    leave(box);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await choose('Move back to Mission');
    const again = await screen.findByRole('textbox');
    expect((again as HTMLTextAreaElement).value).toBe('We have to ask');
    expect(screen.getByText(text.tab.detail.fromBefore)).toBeDefined();

    fireEvent.click(screen.getByRole('button', { name: text.tab.detail.startAgain }));
    expect((again as HTMLTextAreaElement).value).toBe('');
    expect(document.activeElement).toBe(again);
  });

  test('keeps no reason that was sent', async () => {
    answers = [{ status: 200, body: { ...change, stage: 'mission', version: 4 } }];
    await choose('Move back to Mission');
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Too soon' } });
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Move back to Mission' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await choose('Move back to Mission');

    expect((await screen.findByRole('textbox')).textContent).toBe('');
  });

  test('can be dragged to another stage', async () => {
    answers = [{ status: 200, body: { ...change, stage: 'influence', version: 4 } }];
    const card = screen.getByRole('heading', { level: 3 }).closest('li');

    expect(card?.getAttribute('draggable')).toBe('true');
  });
});

async function choose(label: string): Promise<void> {
  act(() => screen.getByRole('button', { name: 'Move SC-4…' }).click());
  const item = await screen.findByRole('menuitem', { name: label });
  act(() => item.click());
}

function sent() {
  return server.asked.filter(({ method }) => method === 'POST');
}
