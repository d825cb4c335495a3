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
    `drop the food parcel at 14 tansy terrace on the way to the office`,
    `a key at reception for 27 Fennel Gardens, as we see the children there`,
    `both turning up at no 6 sorrel bank`,
    `22b burdock croft never gets letters`,
    `the family above the chippy on Yarrow Street with five kids`,
    `a family three doors down from the launderette on Comfrey Street`,
    `the last caravan by the sea wall at Teasel, as the mother there has no bus`,
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
    `room 3b has no plug`,
    `the family room next to the kitchen needs a lamp`,
    `families near the park could use the hub`,
    `the family over the park bench chat worked`,
    `the last house meeting in Leeds was good for family workers`,
    `the hub at 44 Station Road needs a second key`,
    `a mum at the end of the group said the chairs are hard`,
    `home visits on Church Street are done on foot`,
    `from week 6 we close the list on Fridays`,
    `stage 3 should drive the agenda`,
    `of 14 actions only 5 ever close`,
    `save it to the 2 tb drive`,
  ])('lets through: %s', (text) => {
    expect(hasStreetAddress(text)).toBe(false);
  });
});
