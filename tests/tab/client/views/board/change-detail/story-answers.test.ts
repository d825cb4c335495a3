/** What the tab says a change lived up to, and whom people thanked. */
import { expect, test } from '@jest/globals';
import { emptyPlan } from '../../../../../../shared/domain/small-change/content/action-plan.ts';
import { noLearning } from '../../../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../../../shared/text/text.ts';
import { toStoryAnswers } from '../../../../../../tab/client/views/board/change-detail/story-answers.ts';
import { buildChangeDetail } from '../../../support/build-board.ts';

const values = ['We ask first', 'We stay'];
const livedUpTo = values.map((value, at) => ({ id: `value-${at}`, value, opposite: 'less' }));
const learning = { ...noLearning, livedUpTo };

function answersOf(change: Parameters<typeof buildChangeDetail>[0], title: string) {
  const story = toStoryAnswers(buildChangeDetail({ stage: 'grow', ...change }));
  return story.find((part) => part.title === title)?.answers;
}

test('each value stands on a line of its own', () => {
  expect(answersOf({ learning }, 'What happened and what was learned')).toContainEqual({
    ...{ id: 'values', question: 'Lived up to', answer: 'We ask first\nWe stay' },
  });
});

test('a thank-you says whose it is, and when nobody else can see it', () => {
  const said = { id: 'a', by: 'Amara Osei', words: 'Jo came along.' };
  const thanks = [
    { ...said, shared: true },
    { ...said, id: 'b', shared: false },
  ];

  expect(answersOf({ thanks }, 'Thank you')).toEqual([
    { id: 'a', question: 'Amara Osei says', answer: 'Jo came along.' },
    { id: 'b', question: 'Amara Osei says, and only you can see it', answer: 'Jo came along.' },
  ]);
});

test('without thanks there is no heading for them', () => {
  expect(answersOf({}, 'Thank you')).toBeUndefined();
});

test('what success was to look like stands beside what happened, and what was noticed below', () => {
  const told = { ...learning, livedUpTo: [], noticed: 'Two families said thank you' };
  const plan = { ...emptyPlan, success: 'The same day' };

  const answers = answersOf(
    { plan, learning: { ...told, forTeamOnly: true } },
    text.tab.detail.learning,
  );

  expect(answers?.map(({ question, answer }) => [question, answer])).toEqual([
    ['What success looks like', 'The same day'],
    ['What happened', null],
    ['What we learned', null],
    ['What families or colleagues noticed', 'Two families said thank you'],
    ['What now', null],
    ['Who it is for', 'Our team. Not for outside the team.'],
  ]);
});
