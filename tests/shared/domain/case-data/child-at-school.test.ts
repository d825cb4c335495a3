/** One child told by their school or year is seen; a class, a school or a colleague there is not (P3). */
import { describe, expect, test } from '@jest/globals';
import { isChildAtSchool } from '../../../../shared/domain/case-data/child-at-school.ts';

describe('isChildAtSchool', () => {
  test.each([
    `Kayden in year 4 at St Jude’s`,
    `tia yr10 oakwood academy`,
    `the year 4 boy at St Anne's primary`,
    `our girl in year seven at Fairview`,
    `twins at Busy Bees Nursery`,
  ])('sees: %s', (text) => {
    expect(isChildAtSchool(text)).toBe(true);
  });

  test.each([
    `every child in year 11 gets a letter`,
    `Amy in her 3rd year leads it`,
    `Sam in year 2 of her degree`,
    `the head at Oakmere High agreed`,
    `Ask Oakwood Academy for a room`,
    `in year 2 of the pilot`,
  ])('lets through: %s', (text) => {
    expect(isChildAtSchool(text)).toBe(false);
  });
});
