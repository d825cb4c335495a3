/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { text } from '../../../../../../../shared/text/text.ts';
import { HowItIsGoing } from '../../../../../../../tab/client/views/board/change-detail/progress/HowItIsGoing.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { press, showPart, type } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { fields, verbs } = text;
const jo = { id: 'jo', name: 'Jo Whitlock' };
const line = { at: '2026-11-17T09:30:00.000Z', by: jo, words: 'The rota is agreed' };

function show(
  overrides: Parameters<typeof buildChangeDetail>[0],
  answer?: ReturnType<typeof refusal>,
) {
  const change = buildChangeDetail({ mayTellProgress: true, ...overrides });
  return showPart(HowItIsGoing, change, answer);
}

test('how it is going is told in a line, and the heading has the focus again', async () => {
  const { sent } = show({ id: 'c7', progress: [line] });

  await press(verbs.tellProgress);
  type(fields.progress, 'We begin on Monday');
  await press(text.cards.actions.save);

  expect(screen.getByText('The rota is agreed')).toBeDefined();
  expect(sent()).toMatchObject([
    {
      path: '/api/teams/harbour/changes/c7/progress',
      body: { progress: 'We begin on Monday' },
    },
  ]);
  expect((await screen.findByRole('status')).textContent).toBe(text.progress.kept('SC-12'));
});

test('what leads to a child is said at the box, and the words stay', async () => {
  const sentence = text.problems.caseData(['a phone number']);
  show({}, refusal(422, 'invalid', 'x', { progress: sentence }));

  await press(verbs.tellProgress);
  type(fields.progress, 'Ring 07700 900123');
  await press(text.cards.actions.save);

  expect(await screen.findByText(sentence)).toBeDefined();
  expect(screen.getByDisplayValue('Ring 07700 900123')).toBeDefined();
});

test('without a line and without leave to add one, there is nothing to read', () => {
  show({ mayTellProgress: false });

  expect(screen.queryByRole('heading')).toBeNull();
});

test('an empty form that does not arrive is not said to hold words that may have been kept', async () => {
  show({}, null);

  await press(verbs.tellProgress);
  await press(text.cards.actions.save);
  expect(await screen.findByText(text.tab.problems.offline)).toBeDefined();

  type(fields.progress, 'We begin on Monday');
  await press(text.cards.actions.save);
  expect(await screen.findByText(text.tab.problems.notSent)).toBeDefined();
});
