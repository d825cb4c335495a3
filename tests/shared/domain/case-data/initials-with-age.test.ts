/** Initials with an age are a child's; a trade's short form with a number is not (P3). */
import { describe, expect, test } from '@jest/globals';
import { hasInitialsWithAge } from '../../../../shared/domain/case-data/initials-with-age.ts';

describe('hasInitialsWithAge', () => {
  test.each([
    `LM is 16 next week`,
    `JT, 9, hates it`,
    `KM (13) likes it`,
    `D.K. 11yrs`,
    `R.O., 15yo`,
    `AB 9 and CB 7`,
    `our JW who's 10`,
    `p.k. (14) asked`,
    `FB turns 11 in March`,
    `no room after four and jm (9) is at school`,
    `lm 14 wants her own worker`,
    `t.k is 12 and likes quiet`,
    `lunch outside with kb whos 13`,
    `LJ (14, placed far off) waits`,
    `JM 13 been waiting nine months`,
    `m.t. 14 sat in reception`,
  ])('sees: %s', (text) => {
    expect(hasInitialsWithAge(text)).toBe(true);
  });

  test.each([
    `SW, 9 years in post`,
    `HR (3 people)`,
    `PM is 3 weeks late`,
    `CP 7 and CP 9 are one form`,
    `IT is 2 minutes away`,
    `e.g. (3) on the list`,
    `see hv 2 weeks before`,
    `for us (4) it was long`,
    `as we 6 have no desk`,
    `a TM who is 2 days a week`,
    `e.g. 14 days is too long`,
    `from 9 a.m. 15 people wait`,
    `HV 12 has been moved`,
    `room DK 4 sat empty all week`,
    `policy CF 12 has been replaced`,
    `AB 12 was the old form number`,
  ])('lets through: %s', (text) => {
    expect(hasInitialsWithAge(text)).toBe(false);
  });
});
