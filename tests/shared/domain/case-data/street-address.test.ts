/** A house or flat by number and street is seen, a street or a place of work is not (P3). */
import { describe, expect, test } from '@jest/globals';
import { hasStreetAddress } from '../../../../shared/domain/case-data/street-address.ts';

describe('hasStreetAddress', () => {
  test.each([
    `carers are at 8 Elm Grove`,
    `number 30 Orchard View`,
    `twenty six birch avenue`,
    `above the bookies on Denby St, no. 4`,
    `flat 2, Ockham House`,
    `gran is at The Old Forge, Tanners Lane`,
    `5 The Crescent, ring twice`,
    `the flat above the baker where mum lives`,
    `our lad at number seventeen`,
    `3 Heol Las`,
    `house next to the shop on Bramley Rd, dog loose`,
    `they are in the B&B on Station Road`,
    `caravan 14 at the sands`,
    `14b Denholme`,
    `12 ashgrove has a dog`,
    `kid in placement at 12 Larch`,
  ])('sees: %s', (text) => {
    expect(hasStreetAddress(text)).toBe(true);
  });

  test.each([
    `the Denby Street patch`,
    `the office at 12 High Street`,
    `15 minute drive between visits`,
    `two visits a day, then close`,
    `number 2 on the agenda`,
    `flat fees for interpreters`,
    `10 court reports`,
    `our flats budget on Housing Road map`,
    `the door on Denby Street office sticks`,
    `question 14b Ethnicity is asked twice`,
    `phones open from 9 Monday`,
    `start at 10 Anytime`,
    `home visits on Church Street are done on foot`,
  ])('lets through: %s', (text) => {
    expect(hasStreetAddress(text)).toBe(false);
  });
});
