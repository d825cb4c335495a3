/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Board, BoardChange } from '../../../../../../shared/contracts/api/board.ts';
import type { Role } from '../../../../../../shared/domain/permissions.ts';
import { toSentence } from '../../../../../../shared/text/sentences.ts';
import { text } from '../../../../../../shared/text/text.ts';
import { useMe } from '../../../../../../tab/client/api/me.ts';
import { BoardView } from '../../../../../../tab/client/views/board/BoardView.tsx';
import { MoveDialog } from '../../../../../../tab/client/views/board/move/MoveDialog.tsx';
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

beforeEach(async () => {
  sessionStorage.clear();
  answers = [];
  await show({}, 'supervisor');
});

async function show(shown: Partial<BoardChange>, role: Role): Promise<void> {
  cleanup();
  const board = buildBoard([{ ...change, ...shown }]);
  const teams = [{ id: board.team.id, name: board.team.name, role }];
  const me = { id: 'jo', name: 'Jo Whitlock', teams, programmes: [], usualTeamId: null };
  server = createServer(({ method, path }) => {
    if (method === 'POST') return answers.shift() ?? null;
    return { status: 200, body: path === '/api/me' ? me : {} };
  });
  renderSignedIn(<WithMe board={board} />, server);
  await screen.findByText('Jo Whitlock is here');
}

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

  test('says which stage is next where it was dragged past it', async () => {
    cleanup();
    answers = [refusal(409, 'no-such-move', toSentence({ kind: 'no-such-move' }))];
    const dragged = { teamId: '19:harbour@thread.tacv2', change: buildBoardChange({ number: 5 }) };
    renderSignedIn(<MoveDialog {...dragged} to="grow" onGone={() => {}} />, server);
    const dialog = within(await screen.findByRole('dialog'));

    expect(dialog.getByText('SC-5 stays in Mission for now')).toBeDefined();
    expect(dialog.getByText(text.tab.board.goesNext('Develop'))).toBeDefined();
  });

  test('asks there and then why it goes back, and keeps the words that were not enough', async () => {
    const why = 'Please say why, in a few words.';
    answers = [
      refusal(400, 'invalid', 'Please look again.', { reason: why }),
      { status: 200, body: { ...change, stage: 'mission', version: 4 } },
    ];
    await choose('Move back to Mission');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('heading').textContent).toBe('Move SC-4 back from Develop to Mission');
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

  test('keeps half a reason that was not answered and over a reload of the page', async () => {
    answers = [null];
    await choose('Move back to Mission');
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Too soon' } });
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Move back to Mission' }));
    expect(await dialog.findByText(text.tab.problems.notSent)).toBeDefined();

    await show({}, 'supervisor');
    await choose('Move back to Mission');

    expect((await screen.findByRole('textbox')).textContent).toBe('Too soon');
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

  test('can be dragged to another stage', () => {
    expect(findCard()?.getAttribute('draggable')).toBe('true');
  });

  test.each<[Role, Partial<BoardChange>]>([
    ['leader', {}],
    ['practitioner', {}],
    ['leader', { gaps: ['plan-success'] }],
  ])(
    'is not to be moved by a %s whose it is not: there is no menu and nothing to drag',
    async (role, shown) => {
      await show(shown, role);

      expect(screen.queryAllByRole('button', { name: 'Move SC-4…' })).toEqual([]);
      expect(findCard()?.hasAttribute('draggable')).toBe(false);
    },
  );

  test.each<[Role]>([['leader'], ['practitioner']])(
    'is moved by a %s who looks after it',
    async (role) => {
      await show({ owner: { id: 'jo', name: 'Jo Whitlock' } }, role);

      expect(screen.getByRole('button', { name: 'Move SC-4…' })).toBeDefined();
      expect(findCard()?.getAttribute('draggable')).toBe('true');
    },
  );
});

async function choose(label: string): Promise<void> {
  act(() => screen.getByRole('button', { name: 'Move SC-4…' }).click());
  const item = await screen.findByRole('menuitem', { name: label });
  act(() => item.click());
}

function sent() {
  return server.asked.filter(({ method }) => method === 'POST');
}

function findCard() {
  return screen.getByRole('heading', { level: 3 }).closest('li');
}

describe('the menu of a card', () => {
  async function openMenu(): Promise<readonly (string | null)[]> {
    act(() => screen.getByRole('button', { name: 'Move SC-4…' }).click());
    const items = await screen.findAllByRole('menuitem');
    return items.map(({ textContent }) => textContent);
  }

  test('offers where it can go, on and back', async () => {
    expect(await openMenu()).toEqual(['Move to Influence', 'Move back to Mission']);
  });

  test('says what it still needs instead of offering what would be refused, and leads there', async () => {
    await show({ gaps: ['plan-success'] }, 'supervisor');
    const whyNot = toSentence({ kind: 'gate', gaps: ['plan-success'] });

    expect(await openMenu()).toEqual([`Open SC-4 ${whyNot}`, 'Move back to Mission']);
    const link = screen.getByRole('menuitem', { name: /^Open SC-4/ });
    expect(link.getAttribute('href')).toBe('#SC-4');
  });
});

/** The page around it knows who is there. */
function WithMe({ board }: { readonly board: Board }) {
  const { data } = useMe();
  return (
    <>
      <BoardView board={board} viewerId="jo" arrived={new Set()} />
      {data && <p>{data.name} is here</p>}
    </>
  );
}
