/** @jest-environment jsdom */
/** What somebody has just done themselves is told with the way back, for as long as they are on it. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import type { Board, BoardChange, HistoryLine } from '../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../shared/text/text.ts';
import { boardPath } from '../../../../../tab/client/api/paths.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { buildBoard, buildBoardChange } from '../../support/build-board.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import {
  type Answer,
  type Asked,
  createServer,
  refusal,
  type ScriptedServer,
} from '../../support/scripted-server.ts';

const me = { id: 'amara', name: 'Amara Osei', teams: [], programmes: [], usualTeamId: null };
const before = buildBoardChange({ number: 4, stage: 'mission', version: 3 });
const moved = { ...before, stage: 'develop', version: 4 } as const;
const back = { ...before, version: 5 };
const line: HistoryLine = {
  ...{ at: '2026-11-18T09:30:00.000Z', by: 'Amara Osei', did: 'moved', stage: 'develop' },
  ...{ reason: null, answer: null, ofRole: null },
};
const undone: HistoryLine = { ...line, did: 'undone', stage: 'mission' };
const stepWords = 'SC-4: You moved it to Develop';

let board: Board;
let server: ScriptedServer;
let answerToUndo: Answer;

beforeEach(async () => {
  history.replaceState(null, '', '/#board');
  jest.useFakeTimers();
  board = buildBoard([before]);
  answerToUndo = done(back, undone);
  server = createServer(answer);
  renderSignedIn(<TeamTab teamOfTab={board.team.id} />, server);
  await pass(0);
});

afterEach(() => {
  jest.useRealTimers();
});

function answer({ path, method }: Pick<Asked, 'path' | 'method'>): Answer {
  if (path === '/api/me') return { status: 200, body: me };
  if (path === boardPath(board.team.id)) return { status: 200, body: board };
  if (method === 'GET') return refusal(404, 'not-found', text.errors.notFound);
  return path.endsWith('/undo') ? answerToUndo : done(moved, line);
}

/** The board has it as well from then on. */
function done(change: BoardChange, step?: HistoryLine): Answer {
  return { status: 200, body: { ...change, ...(step && { step }) } };
}

test('a step of one’s own is told with Undo, and not a second time as news', async () => {
  await moveOn();

  expect(told()).toEqual([`${stepWords}${text.verbs.undo}`, '']);
});

test('it goes after four seconds, and the board stays as it is', async () => {
  await moveOn();
  await pass(4100);

  expect(told()).toEqual(['', '']);
  expect(sent('undo')).toEqual([]);
});

test.each<[string, (on: HTMLElement) => void, (on: HTMLElement) => void]>([
  ['pointer', (on) => fireEvent.pointerEnter(on), (on) => fireEvent.pointerLeave(on)],
  ['focus', (on) => act(() => on.focus()), (on) => act(() => on.blur())],
])('it stays for as long as the %s is on it', async (_, come, go) => {
  await moveOn();
  const on = undoButton();

  come(on);
  await pass(20_000);
  expect(told()[0]).toContain(stepWords);

  go(on);
  await pass(4100);
  expect(told()[0]).toBe('');
});

test('it waits for whoever is on the way to it with the keyboard', async () => {
  await moveOn();
  for (let steps = 0; steps < 4; steps += 1) {
    await pass(3000);
    fireEvent.keyDown(document.body, { key: 'Tab' });
  }

  expect(told()[0]).toContain(stepWords);
});

test('it is closed with a button, and the focus goes back to where it came from', async () => {
  await moveOn();
  const card = screen.getByRole('link', { name: /^SC-4 / });
  act(() => card.focus());
  act(() => closeButton().focus());
  fireEvent.click(closeButton());
  await pass(10);

  expect(told()).toEqual(['', '']);
  expect(document.activeElement?.id).toBe(card.id);
});

test.each([
  ['its own change', '#SC-4', stepWords],
  ['another change', '#SC-5', ''],
  ['another view', '#journey', ''],
])('it is told where %s is opened only if it is about that', async (_, hash, words) => {
  await moveOn();
  await act(async () => {
    history.replaceState(null, '', `/${hash}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await pass(10);

  expect(screen.queryByText(stepWords)?.textContent ?? '').toBe(words);
});

test('it makes room for the form to log another change', async () => {
  await moveOn();
  fireEvent.click(screen.getByRole('button', { name: text.verbs.logChange }));
  await pass(10);

  expect(screen.queryByText(stepWords)).toBeNull();
});

test('Undo takes back that step, as it was seen, and says so', async () => {
  await moveOn();
  board = buildBoard([back]);
  await pressUndo();

  expect(sent('undo')).toMatchObject([{ body: { version: 4 } }]);
  expect(told()).toEqual(['SC-4: You undid the last step, so it is in Mission', '']);
});

test('the focus goes back to where it came from', async () => {
  await moveOn();
  const card = screen.getByRole('link', { name: /^SC-4 / });
  act(() => card.focus());
  act(() => undoButton().focus());
  board = buildBoard([back]);
  await pressUndo();

  expect(document.activeElement?.id).toBe(card.id);
});

test('Ctrl+Z does the same, but not where somebody is typing', async () => {
  await moveOn();
  const box = document.body.appendChild(document.createElement('textarea'));

  fireEvent.keyDown(box, { key: 'z', ctrlKey: true });
  await pass(10);
  expect(sent('undo')).toEqual([]);
  box.remove();

  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  await pass(10);
  expect(sent('undo')).toHaveLength(1);
});

test('where somebody else has changed it meanwhile, that is said, and nothing is offered', async () => {
  answerToUndo = refusal(409, 'stale', text.errors.stale);
  await moveOn();
  await pressUndo();

  expect(told()[0]).toBe(text.errors.stale);
  await pass(10_100);
  expect(told()[0]).toBe('');
});

test('where no answer came, pressing again is the same command', async () => {
  answerToUndo = null;
  await moveOn();
  await pressUndo();
  expect(told()[0]).toContain(text.tab.problems.notDone);
  await pressUndo();

  const ids = sent('undo').map(({ body }) => body?.commandId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('what others do is told beside it, without Undo', async () => {
  await moveOn();
  fireEvent.pointerEnter(undoButton());
  board = buildBoard([moved, buildBoardChange({ number: 5, stage: 'grow' })]);
  await pass(3100);

  expect(told()).toEqual([`${stepWords}${text.verbs.undo}`, 'SC-5 is on the board in Grow.']);
});

async function moveOn(): Promise<void> {
  board = buildBoard([moved]);
  fireEvent.click(screen.getByRole('button', { name: 'Move SC-4…' }));
  await pass(10);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Move to Develop' }));
  await pass(10);
}

async function pressUndo(): Promise<void> {
  fireEvent.click(undoButton());
  await pass(10);
}

function closeButton(): HTMLElement {
  return screen.getByRole('button', { name: text.tab.hideLine });
}

function undoButton(): HTMLElement {
  return screen.getByRole('button', { name: text.verbs.undo });
}

/** What stands at the foot of the page: one’s own step, and the news. */
function told(): readonly string[] {
  return screen
    .getAllByRole('status')
    .slice(-2)
    .map(({ textContent }) => textContent ?? '');
}

function sent(name: string) {
  return server.asked.filter(({ path }) => path.endsWith(`/${name}`));
}

function pass(ms: number): Promise<void> {
  return act(async () => {
    await jest.advanceTimersByTimeAsync(ms);
  });
}
