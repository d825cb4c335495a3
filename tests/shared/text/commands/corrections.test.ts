/** What somebody takes back, puts right or asks before they log is heard for what it is, and no sentence is taken for it. */
import { describe, expect, test } from '@jest/globals';
import { readSaid } from '../../../../shared/text/commands/read-said.ts';

describe('logging without a name', () => {
  test.each([
    'can i log one anonymously',
    'log a change anonymously',
    'log this without my name',
    'can I log it confidentially',
    'log something but not with my name on it',
    'can i put one in without my name?',
    'do I have to put my name on it',
    'log this anonymously: two logins each day',
  ])('is asked about: %s', (said) => {
    expect(readSaid(said).wish).toBe('privacy');
  });

  test.each([
    ['log An anonymous box by the kettle', 'An anonymous box by the kettle'],
    ['log confidential waste bins on each floor', 'confidential waste bins on each floor'],
    ['log: one anonymous box', 'one anonymous box'],
  ])('is not asked about where it is what is to be different: %s', (said, words) => {
    expect(readSaid(said)).toMatchObject({ wish: 'log.command', words });
  });

  test.each([
    ['raise a barrier anonymously', 'barrier'],
    ['reflect anonymously', 'reflect'],
    ['Share ideas anonymously', 'log.generic'],
    ['Log visits confidentially', 'log.generic'],
  ])(
    'is another matter where a barrier may be raised so, or it is told of work: %s',
    (said, wish) => {
      expect(readSaid(said).wish).toBe(wish);
    },
  );
});
