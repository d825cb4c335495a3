/** Where somebody is found on social media is seen; a colleague called in the chat is not (P3). */
import { describe, expect, test } from '@jest/globals';
import { hasOnlineName } from '../../../../shared/domain/case-data/online-name.ts';

describe('hasOnlineName', () => {
  test.each([
    `she is on snap as @mo_x12`,
    `insta: kaylz.09`,
    `his facebook is Barry Stones`,
    `Lola_2k11 is her insta`,
    `yp is on discord, name is owl_44`,
  ])('sees: %s', (text) => {
    expect(hasOnlineName(text)).toBe(true);
  });

  test.each([
    `@Priya when the room is free`,
    `our insta page @team_north needs posts`,
    `put it on Instagram`,
    `email the team at 9`,
  ])('lets through: %s', (text) => {
    expect(hasOnlineName(text)).toBe(false);
  });
});
