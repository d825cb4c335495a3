/** Typing in what hangs on a wall: forgiving of how, exact in what. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codesOf, toCode } from '../../../../shared/domain/paper/codes.ts';
import { fold } from '../../../../shared/domain/paper/lines.ts';
import { planWall, type Wall, writeWall } from '../../../../shared/domain/paper/wall.ts';
import { tidyFor } from '../../../../shared/domain/tidy.ts';

const wall: Wall = {
  cards: [
    { id: 'a', words: 'We wait two days', groupId: null },
    { id: 'b', words: 'Forms ask twice', groupId: 'yes' },
    { id: 'c', words: 'No room to talk', groupId: 'yes' },
  ],
  groups: [{ id: 'yes', name: 'Waiting for a yes' }],
};
const codes = codesOf(['a', 'b', 'c']);
const [A, B, C] = ['a', 'b', 'c'].map((id) => codes.get(id) ?? '');

/** Groups by name, with the ids of their cards or, where they are new, their words. */
function read(typed: string, on: Wall = wall) {
  const { groups } = planWall(on, typed);
  return groups.map(({ name, cards }) => [name, cards.map(({ id, words }) => id ?? words)]);
}

const unread = (typed: string) => planWall(wall, typed).unread;

describe('a line', () => {
  test.each([
    ['codes after a name', `Rooms: ${A}, ${C}`, [['Rooms', ['a', 'c']]]],
    ['semicolons', `Rooms: ${A}; ${C}`, [['Rooms', ['a', 'c']]]],
    ['small letters and blanks', `  rooms :${A?.toLowerCase()} ,, ${C} `, [['rooms', ['a', 'c']]]],
    ['nothing but blanks between codes', `Rooms: ${A} ${C}`, [['Rooms', ['a', 'c']]]],
    [
      'words of a new card',
      `Rooms: ${A}; Two logins each day`,
      [['Rooms', ['a', 'Two logins each day']]],
    ],
    [
      'words with a comma',
      `Rooms: ${A}, Two logins, each day;`,
      [['Rooms', ['a', 'Two logins, each day']]],
    ],
    [
      'words after commas, each a card',
      'Rooms: No key, No desk',
      [['Rooms', ['No key', 'No desk']]],
    ],
    ['no name', `${A}, ${B}`, [[null, ['a', 'b']]]],
    ['a colon and no name', ': IT: too slow', [[null, ['IT: too slow']]]],
    ['a time of day', 'Meetings at 9:30 every day', [[null, ['Meetings at 9:30 every day']]]],
    [
      'a bullet',
      `- Rooms: ${A}\n• ${B}`,
      [
        ['Rooms', ['a']],
        [null, ['b']],
      ],
    ],
    [
      'a name, and what is below it',
      `Rooms:\n${A}\n- ${C}\n\n${B}`,
      [
        ['Rooms', ['a', 'c']],
        [null, ['b']],
      ],
    ],
    ['a name that is known', `waiting FOR  a yes: ${A}`, [['Waiting for a yes', ['a']]]],
    ['the same name twice', `Rooms: ${A}\nrooms: ${C}`, [['Rooms', ['a', 'c']]]],
    ['the words of a card that is there', 'Rooms: no room to  TALK', [['Rooms', ['c']]]],
    ['the same card twice', `Rooms: ${A}, ${A}, we wait two days`, [['Rooms', ['a']]]],
  ])('may have %s', (_, typed, groups) => {
    expect(read(typed)).toEqual(groups);
    expect(unread(typed)).toEqual([]);
  });

  test('with a name that has a colon goes by the longest name there is', () => {
    const groups = [
      { id: 't', name: 'Time' },
      { id: 'o', name: 'Time: ours' },
    ];

    expect(read(`time: ours: ${A}\ntime: ${B}`, { ...wall, groups })).toEqual([
      ['Time: ours', ['a']],
      ['Time', ['b']],
    ]);
  });
});

describe('what could not be read', () => {
  test('is a code that no card has', () => {
    expect(unread('Rooms: AEI')).toContainEqual({ problem: 'no-such-code', code: 'AEI' });
  });

  test('is a card in two places, by its words', () => {
    expect(unread(`Rooms: ${A}\n${A}`)).toEqual([
      { problem: 'twice', words: 'We wait two days', groups: ['Rooms', null] },
    ]);
    expect(unread('Rooms: No key\nForms: no key')).toEqual([
      { problem: 'twice', words: 'no key', groups: ['Rooms', 'Forms'] },
    ]);
  });

  test('is a name without a card', () => {
    expect(unread(`Rooms:\n\n${A}`)).toEqual([{ problem: 'empty', name: 'Rooms' }]);
  });
});

describe('names that are nearly the same', () => {
  test.each([
    ['Waiting for yes', 'Waiting for a yes'],
    ['Waitng for a yes', 'Waiting for a yes'],
    ['Waiting for a yes!', 'Waiting for a yes'],
  ])('are asked about: %s', (one, other) => {
    expect(planWall(wall, `${one}: ${A}`).alike).toEqual([{ one, other }]);
  });

  test('are asked about where both are new', () => {
    expect(planWall(wall, `Meeting rooms: ${A}\nMeeting room: ${B}`).alike).toEqual([
      { one: 'Meeting rooms', other: 'Meeting room' },
    ]);
  });

  test.each(['Forms', 'Waiting for a no from finance', 'Yes'])('are not: %s', (name) => {
    expect(planWall(wall, `${name}: ${A}`).alike).toEqual([]);
  });
});

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((typed) => tidyFor({ oneLine: true }, typed))
  .filter((typed) => fold(typed) !== '');

const anyWall: fc.Arbitrary<Wall> = fc
  .record({
    names: fc.uniqueArray(name, { selector: fold, maxLength: 6 }),
    cards: fc.uniqueArray(fc.uuid(), { maxLength: 60 }),
    places: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
  })
  .map(({ names, cards, places }) => ({
    groups: names.map((each, at) => ({ id: `group-${at}`, name: each })),
    cards: cards.map((id, at) => {
      const place = (places[at] ?? 0) % (names.length + 1);
      return { id, words: `Words ${at}`, groupId: place === 0 ? null : `group-${place - 1}` };
    }),
  }));

describe('whatever hangs on a wall', () => {
  test('typed in as it is changes nothing', () => {
    fc.assert(
      fc.property(anyWall, (any) => {
        const { groups, unread: wrong, alike } = planWall(any, writeWall(any));
        const places = groups.flatMap(({ id, cards }) => cards.map((card) => [card.id, id]));

        expect([wrong, alike]).toEqual([[], []]);
        expect(new Map(places as [string, string][])).toEqual(
          new Map(any.cards.map(({ id, groupId }) => [id, groupId])),
        );
      }),
    );
  });

  test('each card is in one place or said to be in two, and each new one keeps its words', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 4, maxLength: 40 })
      .map((typed) => tidyFor({ oneLine: true }, typed))
      .filter((typed) => fold(typed) !== '' && fold(typed) === typed.toLowerCase())
      .filter((typed) => !/[,，、;；:：]/.test(typed) && toCode(typed) === null);
    fc.assert(
      fc.property(fc.uniqueArray(words, { selector: fold, maxLength: 8 }), (added) => {
        const { groups, unread: wrong } = planWall(wall, `Rooms: ${[A, ...added].join('; ')}`);

        expect(wrong).toEqual([]);
        expect(groups.flatMap(({ cards }) => cards.map((card) => card.words))).toEqual([
          'We wait two days',
          ...added,
        ]);
      }),
    );
  });

  test('no typed words are too strange to be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const ids = planWall(wall, typed).groups.flatMap(({ cards }) =>
          cards.flatMap(({ id }) => id ?? []),
        );

        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
