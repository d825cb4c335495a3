/** A number plate is seen, but for the pool car's and other numbers in the same shape (P3). */
import { describe, expect, test } from '@jest/globals';
import { hasCarRegistration } from '../../../../shared/domain/case-data/car-registration.ts';

describe('hasCarRegistration', () => {
  test.each([`dad drives WX19 KDR`, `parked outside, yk09plo, a blue car`, `plate P123 ABC`])(
    'sees: %s',
    (text) => {
      expect(hasCarRegistration(text)).toBe(true);
    },
  );

  test.each([
    `pool car AB12 CDE is due a service`,
    `form WX19 KDR is out of date`,
    `meet in CF24 mon to wed`,
    `the S47 was late`,
  ])('lets through: %s', (text) => {
    expect(hasCarRegistration(text)).toBe(false);
  });
});
