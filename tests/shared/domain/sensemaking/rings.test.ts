/** Whether the themes ring true (P19): asked, answered in secret, and closed for good. */
import { describe, expect, test } from '@jest/globals';
import { toRang } from '../../../../shared/domain/sensemaking/rang.ts';
import {
  closeRings,
  openRings,
  type RingAnswer,
  ring,
  ringLimits,
  saidBy,
} from '../../../../shared/domain/sensemaking/rings.ts';
import type { Sense } from '../../../../shared/domain/sensemaking/sense.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildSense, buildSenseTheme } from '../../../support/build-sense.ts';

const statement = 'An hour nobody books is an hour families get';
const theme = buildSenseTheme({ statement });
const unsaid = buildSenseTheme({ id: 'theme-2', name: 'Rooms' });
const wall = buildSense({ themes: [theme, unsaid] });
const five = ['amara', 'jo', 'nadia', 'priya', 'helen'];

function open(sense = wall, id = 'rings-1', people = 5): Sense {
  return unwrap(openRings(sense, { people, before: [] }, buildCommand({ id })));
}

function say(sense: Sense, personId: string, says: RingAnswer = 'true-for-us', press = 'one') {
  const { id: ringsId = '' } = sense.rings ?? {};
  return ring(sense, { ringsId, personId, themeId: theme.id, says, commandId: press });
}

function sayAll(sense: Sense, people: readonly string[], says: RingAnswer = 'true-for-us'): Sense {
  return people.reduce((current, who) => unwrap(say(current, who, says)), sense);
}

function close(sense: Sense, id = 'close-1'): Sense {
  const { id: ringsId = '' } = sense.rings ?? {};
  return unwrap(closeRings(sense, ringsId, buildCommand({ id })));
}

describe('asking', () => {
  test('is of what is said of each theme, as it stands then', () => {
    const { rings } = open();

    expect(rings).toMatchObject({ id: 'rings-1', status: 'open', answers: [] });
    expect(rings?.statements).toEqual([{ themeId: 'theme-1', words: statement }]);
  });

  test('goes on where it is open already, whoever asks again', () => {
    const opened = open();

    expect(
      unwrap(openRings(opened, { people: 5, before: [] }, buildCommand({ id: 'other' }))),
    ).toBe(opened);
  });

  test('is for five people or more, and for something to be asked of', () => {
    const asked = (sense: Sense, people: number) =>
      unwrapError(openRings(sense, { people, before: [] }, buildCommand()));

    expect(asked(wall, 4)).toEqual({ kind: 'too-few', least: 5 });
    expect(asked(buildSense({ themes: [unsaid] }), 5)).toEqual({ kind: 'stale' });
  });

  test('ends after as many times as can be remembered', () => {
    let sense = wall;
    for (let at = 0; at < ringLimits.times; at += 1)
      sense = close(open(sense, `rings-${at}`), `close-${at}`);

    expect(
      unwrapError(openRings(sense, { people: 5, before: [] }, buildCommand({ id: 'more' }))),
    ).toEqual({
      ...{ kind: 'too-many', limit: ringLimits.times },
    });
  });
});

describe('an answer', () => {
  test('stands beside whoever gave it until it is closed, and can be another', () => {
    const said = unwrap(say(open(), 'amara'));
    const otherwise = unwrap(say(said, 'amara', 'not-for-us', 'two'));

    expect(saidBy(otherwise.rings, 'amara')).toEqual([{ themeId: 'theme-1', says: 'not-for-us' }]);
    expect(saidBy(otherwise.rings, 'jo')).toEqual([]);
    expect(unwrap(say(otherwise, 'amara', 'true-for-us', 'one'))).toBe(otherwise);
  });

  test('leaves no entry, no version and no command but beside itself', () => {
    const opened = open();
    const said = unwrap(say(opened, 'amara'));

    const { rings: _, ...around } = opened;
    expect(said).toMatchObject(around);
  });

  test('is not taken of what is not asked, nor once it is closed', () => {
    const opened = open();
    const other = { personId: 'jo', says: 'true-for-us', commandId: 'one' } as const;
    const toOther = { ...other, ringsId: 'rings-1', themeId: 'theme-2' };

    expect(unwrapError(ring(opened, toOther))).toEqual({ kind: 'not-found' });
    expect(unwrapError(say(close(opened), 'jo'))).toEqual({ kind: 'rings-closed' });
    const late = { ...toOther, ringsId: 'rings-0' };
    expect(unwrapError(ring(opened, late))).toEqual({ kind: 'rings-closed' });
  });
});

describe('closing', () => {
  test('forgets who said what, and how', () => {
    const closed = close(sayAll(open(), five));

    expect(closed.rings?.answers).toEqual([]);
    for (const trace of [...five, '"one"'])
      expect(JSON.stringify(closed.rings)).not.toContain(trace);
    expect(closed.history.map(({ did }) => did)).toEqual(['opened-rings', 'closed-rings']);
  });

  test('happens once', () => {
    const closed = close(open());

    expect(unwrap(closeRings(closed, 'rings-1', buildCommand({ id: 'close-1' })))).toBe(closed);
    expect(unwrapError(closeRings(closed, 'rings-1', buildCommand({ id: 'other' })))).toEqual({
      kind: 'rings-closed',
    });
  });

  test('shows nothing of fewer than five answers, not being able to say among them', () => {
    const four = close(sayAll(open(), five.slice(1)));
    const withOne = close(unwrap(say(sayAll(open(), five.slice(1)), 'amara', 'cannot-say')));

    expect(toRang(four)).toEqual({ rang: [], unshown: ['theme-1'], notAsked: [] });
    expect(toRang(withOne).rang).toMatchObject([{ themeId: 'theme-1', answers: 5, share: 'most' }]);
  });

  test.each([
    [5, 0, 'most'],
    [6, 2, 'most'],
    [5, 2, 'half-or-more'],
    [4, 4, 'half-or-more'],
    [3, 4, 'fewer'],
    [0, 5, 'fewer'],
  ] as const)('of %i who say it is true and %i who do not: %s', (isTrue, isNot, share) => {
    const people = (count: number, of: string) => Array.from({ length: count }, (_, at) => of + at);
    const said = sayAll(open(), people(isTrue, 'yes'));
    const closed = close(sayAll(said, people(isNot, 'no'), 'not-for-us'));

    expect(toRang(closed).rang).toMatchObject([{ answers: isTrue + isNot, share }]);
  });
});

describe('what people said of other words', () => {
  const closed = close(sayAll(open(), five));
  const otherwise = { ...closed, themes: [{ ...theme, statement: 'Nobody books it' }] };

  test('is not said of these, and comes back with the words', () => {
    expect(toRang(otherwise)).toEqual({ rang: [], unshown: [], notAsked: ['theme-1'] });
    expect(toRang({ ...otherwise, themes: [theme] }).rang).toHaveLength(1);
  });

  test('is compared with what they say of these', () => {
    const again = close(sayAll(open(otherwise, 'rings-2'), five), 'close-2');

    expect(toRang(again)).toEqual({ rang: [], unshown: ['theme-1'], notAsked: [] });
  });
});

test('asked once more, what was shown stays where fewer than five say otherwise, and says so', () => {
  const closed = close(sayAll(open(), five));
  const same = sayAll(open(closed, 'rings-2'), five.slice(1));
  const near = close(unwrap(say(same, 'amara', 'not-for-us')), 'close-2');
  const far = close(sayAll(open(near, 'rings-3'), five, 'not-for-us'), 'close-3');

  expect(toRang(near).rang).toMatchObject([{ share: 'most', answers: 5, isEarlier: true }]);
  expect(toRang(far).rang).toMatchObject([{ share: 'fewer', answers: 5, isEarlier: false }]);
});
