/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { noLearning } from '../../../../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../../../../shared/text/text.ts';
import { Learning } from '../../../../../../../tab/client/views/board/change-detail/grow/Learning.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { choose, press, showPart, type } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { fields, grow, cards } = text;
const time = { use: 'direct-work', basis: 'estimated', sureness: 'a-guess' } as const;
const timeReleased = { ...time, minutes: 50, people: 4 };

test('the time it gives back is told with where it goes and how sure anybody is', async () => {
  const { sent } = showPart(
    Learning,
    buildChangeDetail({ id: 'c7', stage: 'grow', mayLearn: true }),
  );

  await press(grow.timeReleased);
  type(fields.minutes, '50');
  type(fields.people, '4');
  await choose(text.timeUses['direct-work']);
  await choose(text.timeBases.estimated);
  await choose(text.sureness['a-guess']);
  await press(cards.actions.save);

  expect(sent()).toMatchObject([
    {
      path: '/api/teams/harbour/changes/c7/time-released',
      body: { ...time, minutes: '50', people: '4' },
    },
  ]);
  expect((await screen.findByRole('status')).textContent).toBe(grow.timeSaved);
});

test('what was counted before stands in the boxes, and what needs another look is said there', async () => {
  const sentence = text.problems.notInRange(1, 2400);
  const learning = { ...noLearning, livedUpTo: [], timeReleased };
  const change = buildChangeDetail({ stage: 'grow', mayLearn: true, learning });
  showPart(Learning, change, refusal(422, 'invalid', 'x', { minutes: sentence }));

  await press(grow.timeReleased);
  type(fields.minutes, 'many');
  await press(cards.actions.save);

  expect(await screen.findByText(sentence)).toBeDefined();
  expect(screen.getByDisplayValue('many')).toBeDefined();
  expect(screen.getByDisplayValue('4')).toBeDefined();
  expect(screen.getByRole('radio', { name: text.timeUses['direct-work'] })).toHaveProperty(
    'checked',
    true,
  );
});

test('before Grow there is nothing to read of it', () => {
  showPart(Learning, buildChangeDetail({ stage: 'influence' }));

  expect(screen.queryByRole('heading')).toBeNull();
});
