/** A phrase is tried only where each of its steps that may not be missing has a word in the line. */
import { describe, expect, test } from '@jest/globals';
import { createNeeds } from '../../../../../shared/text/commands/phrases/needed-words.ts';

function mayBeIn(phrase: string, line: string): boolean {
  const { toNeeds, look, isThere } = createNeeds();
  const needs = toNeeds(phrase);
  look(line);
  return isThere(needs);
}

describe('a phrase', () => {
  test.each([
    ['show [me] the (board|list)', ' please show the list '],
    ['stop … (messages|cards)', ' stop sending me cards '],
    ['(take|put) \\S+ back', ' put that back '],
    ['board $', ' the board '],
    ['(?!not )send', ' send '],
  ])('may be in a line with all its words: %s', (phrase, line) => {
    expect(mayBeIn(phrase, line)).toBe(true);
  });

  test.each([
    ['show [me] the (board|list)', ' show me the wall '],
    ['stop … (messages|cards)', ' stop the car '],
    ['(take|put) \\S+ back', ' take that off '],
  ])('is in none that lacks one: %s', (phrase, line) => {
    expect(mayBeIn(phrase, line)).toBe(false);
  });

  test('is asked of the line looked at last', () => {
    const { toNeeds, look, isThere } = createNeeds();
    const needs = toNeeds('the board');
    const seen = [' the board ', ' a board ', ' the board '].map((line) => {
      look(line);
      return isThere(needs);
    });

    expect(seen).toEqual([true, false, true]);
  });
});
