/** Words of people are put after “If we” and “because” only where an English sentence comes of it. */
import { expect, test } from '@jest/globals';
import { toBeginningWords } from '../../../../shared/text/blueprint/beginning-words.ts';
import { toBelief } from '../../../../shared/text/blueprint/belief-words.ts';
import { readAfterBecause, readAfterIfWe } from '../../../../shared/text/reading/reads-on.ts';

test.each([
  [
    'Agree sums up to twenty pounds for food ourselves',
    'agree sums up to twenty pounds for food ourselves',
  ],
  ['Share a desk day with SC and the EHCP team.', 'share a desk day with SC and the EHCP team'],
  [
    'We ask parents what they would like to be called',
    'ask parents what they would like to be called',
  ],
  ['Don’t copy everybody in', 'don’t copy everybody in'],
  ['Duty workers sign off food vouchers themselves', null],
  ['Texts to parents come from a name', null],
  ['SC opens the post', null],
  ['Amara keeps the list', null],
  ['Ask parents first? Or write?', null],
  ['', null],
])('“If we” and %p: %p', (title, words) => {
  expect(readAfterIfWe(title)).toBe(words);
});

test.each([
  [
    'The same facts are typed into two places, since none reads another.',
    'the same facts are typed into two places, since none reads another',
  ],
  ['Whoever is near the phone is called', 'whoever is near the phone is called'],
  ['I am called out of every visit', 'I am called out of every visit'],
  ['It costs little. Most of it was allowed all along.', null],
  ['Small sums, lifts and trips', null],
  ['The wait for a yes', null],
  ['IT has three systems', null],
  ['Amara is alone with it', null],
  ['Who decides?', null],
])('“because” and %p: %p', (statement, words) => {
  expect(readAfterBecause(statement)).toBe(words);
});

test('a title that does not read on is tried, in its own words; a reason that does not is left open', () => {
  const said = { title: 'Travel is booked on the day', statement: 'Decided far away' };

  expect(toBeginningWords(said)).toEqual({
    ...{ ifWe: 'try “Travel is booked on the day”', because: '' },
  });
  expect(toBeginningWords({ title: null, statement: null })).toEqual({ ifWe: '', because: '' });
});

test('of a belief each part that is not written is left out, and what is left begins as a sentence', () => {
  const leads = { ifWe: 'If we', thenWe: 'then we see', because: 'because' };
  const none = { ifWe: null, thenWe: null, because: null };
  const say = (belief: Partial<typeof none> | Record<string, string>) =>
    toBelief({ ...none, ...belief }, leads).map(({ lead, words }) => `${lead} ${words}`);

  expect(say({ ifWe: 'ask first', because: 'they know' })).toEqual([
    ...['If we ask first', 'because they know'],
  ]);
  expect(say({ thenWe: 'calmer days', because: 'they know' })).toEqual([
    ...['Then we see calmer days', 'because they know'],
  ]);
  expect(say({})).toEqual([]);
});
