/** No card says anything that is not from the text: drawn in a language made for this, each word shows it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enGB } from '../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../shared/text/in-use/in-use.ts';
import { members } from '../../support/build-team.ts';
import { findStrays } from '../../support/find-strays.ts';
import { mark, pseudo } from '../../support/pseudo-locale.ts';
import { readableIn } from '../../support/readable-in.ts';
import { type DrawnCard, drawCards, drawFixedCards } from './every-card.ts';

/** What stands in the examples themselves: people, what success was to look like, and stand-ins for notices. */
const written = [
  ...Object.values(members).map(({ name }) => name),
  'Vouchers leave the same day.',
  ...['Saved.', 'Which?', 'One.', 'Thank you.'],
];

let cards: readonly DrawnCard[];

beforeAll(async () => {
  findWordsBy(() => pseudo);
  /** People write without a letter here, so that every letter is the bot's. */
  const write = (length: number) => '12 34 '.repeat(200).slice(0, Math.min(length, 60)).trim();
  cards = [...drawCards(write), ...(await drawFixedCards())];
});

afterAll(() => findWordsBy(() => enGB));

test('every card is in the language in use, but for what people wrote', () => {
  const strays = cards.flatMap(([name, card]) =>
    findStrays(readableIn(card), written).map((words) => `${name}: ${words}`),
  );

  expect(cards.length).toBeGreaterThan(100);
  expect(strays).toEqual([]);
});

test('a word that is not from the text would be found, alone or in a sentence, and a day in English', () => {
  const said = [
    mark('Edit'),
    'Edit',
    pseudo.edit.heading('SC-12'),
    pseudo.edit.heading('a change'),
  ];

  expect(findStrays(said, [])).toEqual(['Edit', pseudo.edit.heading('a change')]);
  expect(findStrays([pseudo.tab.detail.plannedFor('21 November')], [])).toHaveLength(1);
  expect(findStrays([pseudo.tab.detail.plannedFor('21 Tachwedd')], [])).toEqual([]);
});
