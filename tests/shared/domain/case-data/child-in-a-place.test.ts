/** One child is seen by the school, ward or home they are in; what holds for all who are there is not (P3). */
import { describe, expect, test } from '@jest/globals';
import { isChildInPlace } from '../../../../shared/domain/case-data/child-in-a-place.ts';

describe('isChildInPlace', () => {
  test.each([
    'Y9 girl at Thornbury wants a text first',
    'wee lad in P3 at St Ninians has no coat',
    'the oldest of the four at Marlfield',
    'four siblings in Ockbrook with two workers',
    'ward 9, bed 2, no cot at home',
    'baby on NICU since the 3rd, mum has no bus fare',
    'our lad from Rowan Lodge hates the taxi',
    '15yo in Tennyson ward wants her phone',
  ])('sees: %s', (text) => {
    expect(isChildInPlace(text)).toBe(true);
  });

  test.each([
    'the year 11 transition meeting at Priory starts in October',
    'every Y9 girl at Oakmere gets the leaflet',
    'meet mums on ward 6 the day before they go home',
    'siblings in the same placement get one review',
    'social worker on the Willow ward every Thursday',
    'children at Haven House told us dinner is early',
    'three siblings in one form',
    'six visits from Hull in one day',
  ])('leaves alone: %s', (text) => {
    expect(isChildInPlace(text)).toBe(false);
  });
});
