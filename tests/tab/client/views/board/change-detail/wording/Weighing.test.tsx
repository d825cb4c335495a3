/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { text } from '../../../../../../../shared/text/text.ts';
import { Weighing } from '../../../../../../../tab/client/views/board/change-detail/wording/Weighing.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { press, showPart } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { fields, verbs, cards } = text;

function pick(question: string, answer: string): void {
  const choices = within(screen.getByRole('radiogroup', { name: question }));
  fireEvent.click(choices.getByRole('radio', { name: answer }));
}

test('an idea is weighed up with three short choices', async () => {
  const { sent } = showPart(Weighing, buildChangeDetail({ id: 'c7', mayWeigh: true }));
  expect(screen.getByText(text.weigh.notYet)).toBeDefined();

  await press(verbs.weigh);
  pick(fields.familyValue, text.familyValues['a-lot']);
  pick(fields.gift, text.gifts.partly);
  pick(fields.effort, text.efforts.small);
  await press(cards.actions.save);

  expect(sent()).toMatchObject([
    {
      path: '/api/teams/harbour/changes/c7/weigh',
      body: { familyValue: 'a-lot', gift: 'partly', effort: 'small' },
    },
  ]);
  expect((await screen.findByRole('status')).textContent).toBe(text.weigh.saved('SC-12'));
});

test('what was not chosen is said at its question, and the others stay chosen', async () => {
  const answer = refusal(422, 'invalid', 'x', { effort: text.problems.missing.effort });
  showPart(Weighing, buildChangeDetail({ mayWeigh: true }), answer);

  await press(verbs.weigh);
  pick(fields.gift, text.gifts.partly);
  await press(cards.actions.save);

  expect(await screen.findByText(text.problems.missing.effort)).toBeDefined();
  expect(screen.getByRole('radio', { checked: true })).toHaveProperty('value', 'partly');
});

test('nothing is said of it once the change is under way', () => {
  const weighing = { familyValue: 'some', gift: 'partly', effort: 'small' } as const;
  showPart(Weighing, buildChangeDetail({ stage: 'grow', weighing }));

  expect(screen.queryByRole('heading')).toBeNull();
});
