import { expect, test } from '@jest/globals';
import { toEditWords, toHistoryWords, toStoryWords } from '../../../shared/text/history-words.ts';

test.each([
  ['logged', null, 'Amara Osei logged it'],
  ['edited', null, 'Amara Osei edited it'],
  ['planned', null, 'Amara Osei wrote in the plan'],
  ['planned', 'develop', 'Amara Osei began the plan, so it is in Develop'],
  ['weighed', null, 'Amara Osei weighed it up'],
  ['moved', 'influence', 'Amara Osei moved it to Influence'],
  ['moved-back', 'mission', 'Amara Osei moved it back to Mission'],
  ['progressed', null, 'Amara Osei said how it is going'],
  ['withdrawn', null, 'Amara Osei took it off the board'],
  ['put-back', null, 'Amara Osei put it back on the board'],
  ['thanked', null, 'Amara Osei said thank you'],
  ['took-thanks-back', null, 'Amara Osei took a thank-you back'],
  ['undone', null, 'Amara Osei undid the last step'],
  ['undone', 'develop', 'Amara Osei undid the last step, so it is in Develop'],
  ['linked', null, 'Amara Osei said what it answers'],
  ['answered', null, 'Amara Osei answered when asked for a yes'],
] as const)('%s, with %s as its stage, reads "%s"', (did, stage, words) => {
  expect(toHistoryWords({ by: 'Amara Osei', did, stage })).toBe(words);
});

test.each([
  ['linked', null, 'Amara Osei said that it answers “Time to listen”'],
  ['logged', null, 'Amara Osei logged it, for “Time to listen”'],
  ['planned', 'develop', 'Amara Osei began the plan, so it is in Develop, for “Time to listen”'],
] as const)('%s for a strand, with %s as its stage, reads "%s"', (did, stage, words) => {
  expect(toHistoryWords({ by: 'Amara Osei', did, stage, strand: 'Time to listen' })).toBe(words);
});

test.each([
  ['yes', 'Helen Ashdown said yes'],
  ['not-yet', 'Helen Ashdown said not yet'],
  ['lets-talk', 'Helen Ashdown would like to talk about it'],
] as const)('an answer, %s, reads "%s"', (answer, words) => {
  const line = { by: 'Helen Ashdown', did: 'answered', stage: null, answer } as const;

  expect(toHistoryWords(line)).toBe(words);
});

test.each([
  ['taken-off', 'Amara Osei took somebody off the list of who needs to be on board'],
  ['nobody-else', 'Amara Osei said that nobody else is needed'],
] as const)('of those to win, %s, reads "%s"', (people, words) => {
  const line = { by: 'Amara Osei', did: 'influenced', stage: null, people } as const;

  expect(toHistoryWords(line)).toBe(words);
});

test('a line of progress is quoted', () => {
  const line = { by: 'Amara Osei', did: 'progressed', stage: null } as const;

  expect(toHistoryWords({ ...line, said: 'The rota is agreed' })).toBe(
    'Amara Osei said: “The rota is agreed”',
  );
});

test.each([
  ['title', 'Walk', 'Walk and talk', 'The small change: was “Walk”, now “Walk and talk”'],
  ['benefit', null, 'Parents', 'Who it helps: now “Parents”'],
  ['benefit', 'Parents', null, 'Who it helps: was “Parents”, now empty'],
  ['benefit', null, null, 'Who it helps: now empty'],
  [
    'scope',
    'in-our-gift',
    'needs-a-yes',
    'Whether we could do it: was “In our gift”, now “Needs a yes”',
  ],
] as const)('an edit of the %s from %j to %j reads “%s”', (field, from, to, words) => {
  expect(toEditWords({ field, from, to })).toBe(words);
});

test('an edit is told in one go with what it put otherwise', () => {
  const edits = [{ field: 'title', from: 'Walk', to: 'Walk and talk' }] as const;

  expect(toStoryWords({ by: 'Amara Osei', did: 'edited', stage: null, edits })).toBe(
    'Amara Osei edited it. The small change: was “Walk”, now “Walk and talk”',
  );
});
