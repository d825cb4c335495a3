/** A given name that may be a colleague's or a child's is asked about, and only that (P4). */
import { describe, expect, test } from '@jest/globals';
import { findDoubtfulNames } from '../../../../shared/domain/case-data/doubtful-names.ts';
import { readCorpus } from './case-data-corpus/read-corpus.ts';

const asked = readCorpus('asked.txt');
const letThrough = readCorpus('let-through.txt');
const team = ['Kate Okafor', 'Tom Ashworth-Lee', 'José Álvarez'];

describe('findDoubtfulNames', () => {
  test('asks about a name with nothing to say whose it is', () => {
    const unasked = asked.filter(({ text }) => findDoubtfulNames(text, []).length === 0);

    expect(unasked).toEqual([]);
  });

  test('asks of hardly any ordinary line: at most one in forty', () => {
    const needless = letThrough.filter(({ text }) => findDoubtfulNames(text, []).length > 0);

    expect(needless.length).toBeLessThanOrEqual(letThrough.length / 40);
  });

  test('answers with each name once, as it was typed', () => {
    expect(findDoubtfulNames('kayleigh and Bella share, Bella hates it', [])).toEqual([
      'kayleigh',
      'Bella',
    ]);
  });

  test.each([
    'Kate could sit on duty',
    "Kate's turn next",
    'Okafor hates the bus',
    'Lee was there first',
    'josé likes it quiet',
  ])('never asks about the team’s own people: %s', (text) => {
    expect(findDoubtfulNames(text, team)).toEqual([]);
  });

  test.each([
    'Dilys in business support could print it',
    'ask Jo to ring them',
    'Kate the family support worker could sit on duty',
    'practice lead Nia has room on Fridays',
    'Ruth (legal) was clear about it',
    'Thanks to Aisha',
    'Sam and I went together',
    'Ian from property went to look',
    'me and Dom went together',
  ])('never asks about somebody with a role or a team beside them: %s', (text) => {
    expect(findDoubtfulNames(text, [])).toEqual([]);
  });

  test.each([
    'Meet at the cafe on Ashley Road',
    'phase 2 agreed, St Helens hub joining',
    'Teddy bears for the family room',
    'Mark the calendar when it is full',
    'Hope this goes well',
    'in May we look again',
    'Use the Carter Room',
  ])('never takes a place, a thing or a word for a name: %s', (text) => {
    expect(findDoubtfulNames(text, [])).toEqual([]);
  });

  test('asks about a name of the team’s when somebody else’s stands beside it', () => {
    expect(findDoubtfulNames('Kate and Skyla went to the park', team)).toEqual(['Skyla']);
  });
});
