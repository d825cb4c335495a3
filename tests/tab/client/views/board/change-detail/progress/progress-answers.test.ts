import { expect, test } from '@jest/globals';
import { toProgressAnswers } from '../../../../../../../tab/client/views/board/change-detail/progress/progress-answers.ts';

test('what was said of how it is going is read newest first, with who said it and when', () => {
  const by = { id: 'amara', name: 'Amara Osei' };
  const clock = { now: Date.parse('2026-11-21T12:00:00Z'), timeZone: 'Europe/London' };
  const told = toProgressAnswers(
    [
      { at: '2026-11-02T09:00:00Z', by, words: 'Begun' },
      { at: '2026-11-19T09:00:00Z', by, words: 'The rota is agreed' },
    ],
    clock,
  );

  expect(told.map(({ question, answer }) => [question, answer])).toEqual([
    ['Amara Osei, 2 days ago', 'The rota is agreed'],
    ['Amara Osei, 2 November', 'Begun'],
  ]);
});
