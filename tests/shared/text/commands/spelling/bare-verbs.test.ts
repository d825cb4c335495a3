/** What somebody is asked to be doing is what they are asked to do, and nothing else ends otherwise. */
import { expect, test } from '@jest/globals';
import { toBareVerbs } from '../../../../../shared/text/commands/spelling/bare-verbs.ts';

test.each([
  ['would you mind showing me the board', 'would you mind show me the board'],
  ['would you mind taking it off', 'would you mind take it off'],
  ['would you mind putting it back', 'would you mind put it back'],
  ['how one goes about voting', 'how one goes about vote'],
])('a verb behind what asks loses its ending: %s', (line, bare) => {
  expect(toBareVerbs(line)).toBe(bare);
});

test.each([
  'we mind painting less',
  'stop sending me cards',
  'a way of knowing',
  'thinking of you',
])('any other keeps it: %s', (line) => {
  expect(toBareVerbs(line)).toBe(line);
});
