/** What was written of somebody who was forgotten: found by any part of their name, and put otherwise where that is wanted. */
import { describe, expect, test } from '@jest/globals';
import { findNaming, takeNameOut } from '../../../../shared/domain/people-data/names-left.ts';
import { nextToDecide } from '../../../../shared/domain/team/names-left.ts';
import { buildChange } from '../../../support/build-change.ts';

const name = 'Priya Raman';
const instead = 'A former colleague';
const by = { id: 'jo', name: 'Priya Whitlock' };

describe('words that name them', () => {
  test.each([
    'Ask Priya Raman for the list',
    'ask priya raman for the list',
    'Priya’s rota goes to everybody',
    'The Raman template is shorter',
  ])('are found: %s', (title) => {
    expect(findNaming('change', buildChange({ title }), name)).toEqual([title]);
  });

  test.each(['A priyanka-style list', 'Nothing of anybody', 'ramanujan reads it'])(
    'are no others: %s',
    (title) => {
      expect(findNaming('change', buildChange({ title }), name)).toEqual([]);
    },
  );

  test.each([
    ['', 'Ask for a list'],
    ['An', 'An hour for an early start'],
    ['Will', 'We will ask first'],
    ['Will Harris', 'Will the rota change?'],
    ['Will Harris', 'Ask first. Will it help?'],
  ])('of %s are no ordinary ones: %s', (called, title) => {
    expect(findNaming('change', buildChange({ title }), called)).toEqual([]);
  });

  test.each(['Ask Will first', 'Will Harris has the list', 'Ask first, then Will'])(
    'of a name that is a word too are found inside a sentence, and as a whole: %s',
    (title) => {
      expect(findNaming('change', buildChange({ title }), 'Will Harris')).toEqual([title]);
    },
  );

  test.each([
    ['Jo Whitlock', 'Jo covered two visits'],
    ['Jo Whitlock', 'Thanks to Jo for the list'],
    ['Whitlock, Jo', 'Ask Jo Whitlock first'],
    ['Whitlock, Jo (Duty)', 'Jo’s list'],
    ['Dr Jo Whitlock', 'ask jo whitlock'],
    ['An Nguyen', 'We ask An first'],
  ])('of %s have what they are called by, short as it is: %s', (called, title) => {
    expect(findNaming('change', buildChange({ title }), called)).toEqual([title]);
  });

  test.each([
    ['Dr Jo Whitlock', 'Ask Dr Bell for it'],
    ['Whitlock, Jo (Duty)', 'The Duty room has a list'],
    ['Jo Whitlock', 'JO-12 is the form'],
  ])('of %s are no titles, teams or forms: %s', (called, title) => {
    expect(findNaming('change', buildChange({ title }), called)).toEqual([]);
  });

  test('are not what a colleague of the same name is called', () => {
    const change = buildChange({ author: by, owner: by, title: 'Walk and talk' });

    expect(findNaming('change', change, name)).toEqual([]);
  });
});

describe('taking the name out', () => {
  const all = { name, instead, isMeant: () => true };

  test('says a former colleague, in the middle of a sentence and at its beginning', () => {
    const change = buildChange({ title: 'Priya keeps the list', benefit: 'Ask Priya Raman first' });

    expect(takeNameOut('change', change, all)).toMatchObject({
      title: 'A former colleague keeps the list',
      benefit: 'Ask a former colleague first',
    });
  });

  test('is done in how it was put before as well', () => {
    const before = { title: 'Priya’s list' };
    const at = '2026-11-20T10:00:00.000Z';
    const change = buildChange({ history: [{ at, by, did: 'edited', before }] });

    const { history } = takeNameOut('change', change, all);

    expect(history[0]).toEqual({
      at,
      by,
      did: 'edited',
      before: { title: 'A former colleague’s list' },
    });
  });

  test('leaves what is not meant, and the document itself where nothing is', () => {
    const change = buildChange({ title: 'Priya keeps the list' });

    expect(takeNameOut('change', change, { ...all, isMeant: () => false })).toBe(change);
  });
});

test('the first of them is decided a month after they were forgotten', () => {
  const left = ['2026-11-20T10:00:00.000Z', '2026-11-02T10:00:00.000Z'].map((since) => ({
    ...{ id: since, name, since, kept: [] },
  }));

  expect(nextToDecide(left)).toBe('2026-12-02T10:00:00.000Z');
  expect(nextToDecide([])).toBeNull();
});
