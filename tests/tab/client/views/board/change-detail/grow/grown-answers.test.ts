/** What the tab says a change lived up to, and whom people thanked. */
import { expect, test } from '@jest/globals';
import { emptyPlan } from '../../../../../../../shared/domain/small-change/content/action-plan.ts';
import { noLearning } from '../../../../../../../shared/domain/small-change/content/learning.ts';
import {
  toGrownAnswers,
  toThanksAnswers,
} from '../../../../../../../tab/client/views/board/change-detail/grow/grown-answers.ts';
import { buildChangeDetail } from '../../../../support/build-board.ts';

const values = ['We ask first', 'We stay'];
const livedUpTo = values.map((value, at) => ({ id: `value-${at}`, value, opposite: 'less' }));
const learning = { ...noLearning, livedUpTo };

type Change = Parameters<typeof buildChangeDetail>[0];

function grown(change: Change) {
  return toGrownAnswers(buildChangeDetail({ stage: 'grow', ...change }));
}

test('each value stands on a line of its own', () => {
  expect(grown({ learning })).toContainEqual({
    ...{ id: 'values', question: 'Lived up to', answer: 'We ask first\nWe stay' },
  });
});

test('a thank-you says whose it is, and when nobody else can see it', () => {
  const said = { id: 'a', by: 'Amara Osei', words: 'Jo came along.', isOwn: true };
  const thanks = [
    { ...said, shared: true },
    { ...said, id: 'b', shared: false },
  ];

  expect(toThanksAnswers(buildChangeDetail({ thanks }))).toEqual([
    { id: 'a', question: 'Amara Osei says', answer: 'Jo came along.' },
    { id: 'b', question: 'Amara Osei says, and only you can see it', answer: 'Jo came along.' },
  ]);
});

test('what success was to look like stands beside what happened, and what was noticed below', () => {
  const told = { ...learning, livedUpTo: [], noticed: 'Two families said thank you' };
  const plan = { ...emptyPlan, success: 'The same day' };

  const answers = grown({ plan, learning: { ...told, forTeamOnly: true } });

  expect(answers.map(({ question, answer }) => [question, answer])).toEqual([
    ['What success looks like', 'The same day'],
    ['What happened', null],
    ['What we learned', null],
    ['What families or colleagues noticed', 'Two families said thank you'],
    ['What now', null],
    ['Who it is for', 'Our team. Not for outside the team.'],
  ]);
});
