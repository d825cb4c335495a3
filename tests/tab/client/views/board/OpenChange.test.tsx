/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import { OpenChange } from '../../../../../tab/client/views/board/OpenChange.tsx';
import { buildBoard, buildBoardChange, buildChangeDetail } from '../../support/build-board.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../../support/scripted-server.ts';

const clock = { now: Date.parse('2026-11-18T09:30:00.000Z'), timeZone: 'Europe/London' };
const withdrawn = buildChangeDetail({ status: 'withdrawn', mayPutBack: true, mayMove: false });

function open(changes: Parameters<typeof buildBoard>[0], answer: Answer) {
  location.hash = '#SC-12';
  const server = createServer(({ path }) =>
    path.includes('/changes/') ? answer : { status: 200, body: null },
  );
  const toPart = (shown: typeof changes) => (
    <OpenChange board={buildBoard(shown)} clock={clock} onGone={() => {}} />
  );
  const { rerenderPart } = renderSignedIn(toPart(changes), server);
  return { showAgain: (shown: typeof changes) => rerenderPart(toPart(shown)) };
}

afterEach(() => {
  location.hash = '';
});

test('a change that was taken off the board is opened by its number, to be put back', async () => {
  open([], { status: 200, body: withdrawn });

  expect(await screen.findByRole('button', { name: text.verbs.putBack })).toBeDefined();
});

test('a drawer stays open on what is taken off the board meanwhile', async () => {
  const { showAgain } = open([buildBoardChange()], { status: 200, body: withdrawn });
  const drawer = await screen.findByRole('dialog');

  showAgain([]);

  expect(await screen.findByRole('button', { name: text.verbs.putBack })).toBeDefined();
  expect(screen.getByRole('dialog')).toBe(drawer);
});

test('a number nobody has is said to be none', async () => {
  open([], refusal(404, 'not-found', text.errors.notFound));

  expect(await screen.findByText(text.tab.board.gone('SC-12'))).toBeDefined();
});
