/** Keys that were called something else once. */
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { renamed } from '../../../shared/contracts/earlier.ts';

const Thanked = z.preprocess(
  renamed({ thanks: 'shoutOuts', outbox: 'untold' }),
  z.object({
    title: z.string(),
    thanks: z.array(z.string()).default([]),
    outbox: z.string().optional(),
  }),
);

describe('a renamed key', () => {
  test.each([
    ['its earlier name', { title: 'A', shoutOuts: ['Jo'] }, { title: 'A', thanks: ['Jo'] }],
    ['its name of today', { title: 'A', thanks: ['Jo'] }, { title: 'A', thanks: ['Jo'] }],
    ['both', { title: 'A', thanks: ['Jo'], shoutOuts: ['Sam'] }, { title: 'A', thanks: ['Jo'] }],
    ['neither', { title: 'A' }, { title: 'A', thanks: [] }],
    [
      'another with it',
      { title: 'A', untold: 'x', shoutOuts: [] },
      { title: 'A', thanks: [], outbox: 'x' },
    ],
  ])('is read under %s', (_, stored, read) => {
    expect(Thanked.parse(stored)).toEqual(read);
  });

  test('still has to be of its shape', () => {
    expect(Thanked.safeParse({ title: 'A', shoutOuts: 'Jo' }).success).toBe(false);
  });

  test.each([null, 'words', [1]])('is not looked for in %j', (stored) => {
    expect(Thanked.safeParse(stored).success).toBe(false);
  });

  test('in a part of a whole is left out where that may be', () => {
    const before = z.object({ change: Thanked }).partial();

    expect(before.parse({})).toEqual({});
    expect(before.parse({ change: { title: 'A', shoutOuts: ['Jo'] } })).toEqual({
      change: { title: 'A', thanks: ['Jo'] },
    });
  });
});
