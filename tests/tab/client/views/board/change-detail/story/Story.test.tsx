/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import type { HistoryLine } from '../../../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../../../shared/text/text.ts';
import { Story } from '../../../../../../../tab/client/views/board/change-detail/story/Story.tsx';
import { WhatComesNext } from '../../../../../../../tab/client/views/board/change-detail/WhatComesNext.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { press, showPart } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { verbs, cards, history } = text;
const moved: HistoryLine = {
  ...{ at: '2026-11-17T09:30:00.000Z', by: 'Amara Osei', did: 'moved', stage: 'influence' },
  ...{ reason: null, answer: null, ofRole: null },
};

function show(
  overrides: Parameters<typeof buildChangeDetail>[0],
  answer?: ReturnType<typeof refusal>,
) {
  const change = buildChangeDetail({ id: 'c7', version: 4, history: [moved], ...overrides });
  return showPart(Story, change, answer);
}

async function confirm(): Promise<void> {
  const asked = screen.getByText(text.undo.heading(history.did.moved(text.undo.you, 'Influence')));
  fireEvent.submit(asked.closest('form') as HTMLFormElement);
  await screen.findByText(history.heading);
}

test('the last step is named before it is undone', async () => {
  const { sent } = show({ mayUndo: true });

  await press(verbs.undo);
  expect(sent()).toEqual([]);
  await confirm();

  expect(sent()).toMatchObject([
    { path: '/api/teams/harbour/changes/c7/undo', body: { version: 4 } },
  ]);
  expect(document.activeElement?.textContent).toBe(history.heading);
});

test('an undo without an answer is the same one when it is pressed again', async () => {
  const { sent, showAgain } = show({ mayUndo: true }, null);
  await press(verbs.undo);
  await confirm();
  await screen.findByText(text.tab.problems.notDone);

  showAgain(buildChangeDetail({ id: 'c7', version: 5, history: [moved], mayUndo: true }));
  await confirm();

  expect(new Set(sent().map(({ body }) => body?.commandId)).size).toBe(1);
});

test('somebody who was quicker is said, with nothing undone', async () => {
  show({ mayUndo: true }, refusal(409, 'stale', text.errors.stale));

  await press(verbs.undo);
  await confirm();

  expect(await screen.findByText(text.errors.stale)).toBeDefined();
});

test('a change is taken off the board with one press', async () => {
  const { sent } = show({ mayWithdraw: true });

  await press(verbs.withdraw);

  expect(sent()).toMatchObject([{ path: '/api/teams/harbour/changes/c7/withdraw' }]);
  expect((await screen.findByRole('status')).textContent).toBe(text.withdraw.done('SC-12'));
});

test('putting it back is what comes next then', async () => {
  const off = buildChangeDetail({ status: 'withdrawn', mayMove: false, mayPutBack: true });
  const { sent } = showPart(WhatComesNext, off);

  expect(screen.getByText(cards.next.withdrawn)).toBeDefined();
  await press(verbs.putBack);

  expect(sent()).toMatchObject([{ path: expect.stringMatching(/put-back$/) }]);
  expect((await screen.findByRole('status')).textContent).toBe(text.withdraw.putBack('SC-12'));
});

test('neither is offered to somebody who may not', () => {
  show({});

  expect(screen.queryAllByRole('button')).toEqual([]);
});
