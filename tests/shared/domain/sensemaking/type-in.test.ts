/** What a room moved on paper, typed in: read by its codes, checked, and hung in one write (P19, P31). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codesInOrder } from '../../../../shared/domain/paper/codes.ts';
import { type Sense, senseLimits, sides } from '../../../../shared/domain/sensemaking/sense.ts';
import {
  checkTypedSense,
  readTypedSense,
  type SenseCard,
  typeInSense,
} from '../../../../shared/domain/sensemaking/type-in.ts';
import { hangsAt } from '../../../../shared/domain/sensemaking/where-it-hangs.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildSense, buildSenseTheme } from '../../../support/build-sense.ts';

const cards: readonly SenseCard[] = [
  { id: 'learned 1', words: 'Tell duty first', hint: 'enabler' },
  { id: 'learned 2', words: 'An hour nobody books', hint: 'enabler' },
  { id: 'stuck 3', words: 'It waited for a yes', hint: 'barrier' },
  { id: 'happened 4', words: 'Nobody minded', hint: null },
];
const printed = codesInOrder(cards.map(({ id }) => id));
const [one = '', two = '', three = '', four = ''] = cards.map(({ id }) => printed.get(id) ?? '');
const theme = buildSenseTheme({ id: 'theme-both', name: 'Waiting', side: 'both' });
const wall = buildSense({ themes: [theme] });

let ids = 0;
const newId = () => `new-${++ids}`;

function typeIn(sense: Sense, typed: string, id = 'typed') {
  const plan = unwrap(checkTypedSense(unwrap(readTypedSense(cards, sense, typed))));
  return typeInSense(sense, plan, { cards, newId, command: buildCommand({ id }) });
}

/** By the card’s id: on which side it hangs, and in what. */
function hung(sense: Sense) {
  return Object.fromEntries(
    cards.map((card) => {
      const { side, themeId } = hangsAt(card, sense.placed);
      return [card.id, [side, sense.themes.find(({ id }) => id === themeId)?.name ?? null]];
    }),
  );
}

describe('what is typed', () => {
  test('hangs in the theme it is typed under, on its side; a new theme is where most of its cards are', () => {
    const next = unwrap(typeIn(wall, `Waiting: ${three}\nProtected time: ${one}, ${two}, ${four}`));

    expect(hung(next)).toEqual({
      'stuck 3': ['both', 'Waiting'],
      'learned 1': ['enabler', 'Protected time'],
      'learned 2': ['enabler', 'Protected time'],
      'happened 4': ['enabler', 'Protected time'],
    });
    expect(next.version).toBe(wall.version + 1);
    expect(next.history.map(({ did }) => did)).toEqual(['typed-in']);
  });

  test('under no name is in no theme and stays on its side, and what is not named stays where it is', () => {
    const first = unwrap(typeIn(wall, `Waiting: ${one}, ${three}`));
    const next = unwrap(typeIn(first, one, 'again'));

    expect(hung(next)).toMatchObject({
      'learned 1': ['both', null],
      'stuck 3': ['both', 'Waiting'],
    });
  });

  test('of as many from either side is on neither', () => {
    const next = unwrap(typeIn(wall, `Yes and no: ${one}, ${three}`));

    expect(next.themes.at(-1)).toMatchObject({ name: 'Yes and no', side: 'both', version: 1 });
  });

  test('twice is there once', () => {
    const first = unwrap(typeIn(wall, `Waiting: ${one}`));

    expect(unwrap(typeIn(first, `Waiting: ${two}`))).toBe(first);
  });

  test.each([
    [
      'a code that is on no card',
      `Waiting: KKK, ${one}`,
      { unread: [{ problem: 'no-such-code', code: 'KKK' }] },
    ],
    ['a card in two themes', `Waiting: ${one}\nOther: ${one}`, { unread: [{ problem: 'twice' }] }],
    ['words that are on no card', `Waiting: ${one}, a new kettle`, { onNoCard: ['a new kettle'] }],
    ['a theme without a card', `Waiting: ${one}\nRooms:`, { unread: [{ problem: 'empty' }] }],
    [
      'a name that cannot be kept',
      `Born 12/03/2015: ${one}`,
      { unfit: [{ words: 'Born 12/03/2015' }] },
    ],
  ])('is not kept, and not lost, where there is %s', (_, typed, expected) => {
    const read = unwrap(readTypedSense(cards, wall, typed));

    expect(read).toMatchObject(expected);
    expect(unwrapError(checkTypedSense(read))).toMatchObject({ kind: 'invalid' });
    expect(read.groups[0]?.cards[0]).toMatchObject({ id: 'learned 1' });
  });

  test('is more than themes there may be', () => {
    const themes = Array.from({ length: senseLimits.themes }, (_, at) =>
      buildSenseTheme({ id: `${at}`, name: `Theme number ${at}` }),
    );

    expect(unwrapError(typeIn(buildSense({ themes }), `One more: ${one}`))).toEqual({
      ...{ kind: 'too-many', limit: senseLimits.themes },
    });
  });

  test('is something', () => {
    expect(unwrapError(readTypedSense(cards, wall, ' \n'))).toMatchObject({
      problems: [{ field: 'wall', problem: 'missing' }],
    });
  });
});

test('whatever is typed of it, a wall written down by codes hangs as it was written', () => {
  const places = fc.array(fc.constantFrom('Waiting', 'Time', 'Rooms', null), {
    minLength: cards.length,
    maxLength: cards.length,
  });
  fc.assert(
    fc.property(places, (names) => {
      const lineOf = (name: string | null) => {
        const codes = cards.flatMap(({ id }, at) => (names[at] === name ? [printed.get(id)] : []));
        return codes.length === 0 ? [] : [`${name === null ? '' : `${name}: `}${codes.join(' ')}`];
      };
      const typed = [null, ...new Set(names.filter((each) => each !== null))].flatMap(lineOf);
      const next = hung(unwrap(typeIn(wall, typed.join('\n'))));
      expect(cards.map(({ id }) => next[id]?.[1])).toEqual(names);
      expect(sides).toEqual(expect.arrayContaining([next['learned 1']?.[0] ?? 'both']));
    }),
  );
});
