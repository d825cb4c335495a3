/** What somebody typed is read as the ideas it holds, and nothing of it is lost. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { missionQuestions } from '../../../../../shared/domain/questions/mission.ts';
import { readIdeas, toIdea } from '../../../../../shared/domain/small-change/content/ideas.ts';

const three = ['Ring before the visit', 'Share the rota', 'Put the toys in the car'];

describe('a list', () => {
  test.each([
    '- Ring before the visit\n- Share the rota\n- Put the toys in the car',
    '1. Ring before the visit\n2. Share the rota\n\n3. Put the toys in the car',
    'Ideas from today:\n• Ring before the visit\n• Share the rota\n• Put the toys in the car',
    'a) Ring before the visit\nb) Share the rota\nc) Put the toys in the car',
    'Ring before the visit\nShare the rota\nPut the toys in the car',
  ])('is read idea by idea: %j', (typed) => {
    expect(readIdeas(typed)).toEqual(three);
  });

  test.each([
    'Ring before the visit',
    'Ring before the visit\nIt saves the drive',
    'Ring before the visit\nYes\nNo',
    Array.from({ length: 20 }, (_, n) => `- Idea number ${n}`).join('\n'),
  ])('is none, and stays whole: %j', (typed) => {
    expect(readIdeas(typed)).toEqual([typed]);
  });
});

describe('a long line', () => {
  const long =
    'Let the duty worker ring the family the evening before a first visit, so that nobody turns up to a closed door and the child hears who is coming, because half of our first visits are wasted and it costs us a whole morning every week';

  test('goes on in whom it helps, cut at a clause', () => {
    const { title, benefit } = toIdea(long);

    expect(title).toBe(
      'Let the duty worker ring the family the evening before a first visit, so that nobody turns up to a closed door and the child hears who is coming',
    );
    expect(benefit).toMatch(/^because half of our first visits/);
  });

  test('that is short enough stays as it is', () => {
    expect(toIdea('Share the rota')).toEqual({ title: 'Share the rota', benefit: '' });
  });

  test('loses not a word, and fits, whatever it is made of', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}[,.;]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 110 }), (words) => {
        const line = words.join(' ');
        const { title, benefit } = toIdea(line);
        const fits = line.length <= missionQuestions.title.limit + missionQuestions.benefit.limit;

        expect(lettersOf(title + benefit)).toBe(lettersOf(line));
        if (fits) expect(title.length).toBeLessThanOrEqual(missionQuestions.title.limit);
      }),
    );
  });
});

function lettersOf(words: string): string {
  return words.replace(/[^a-z]/g, '');
}
