/** Stored ids are ones Cosmos DB takes, and stand for one id each. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toStoredId } from '../../../shared/stores/stored-id.ts';

/** Every UTF-16 unit, halves of surrogate pairs included. */
const id = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

test('keeps plain ids readable', () => {
  expect(toStoredId('SC-12_2026-11-21T09:30')).toBe('SC-12_2026-11-21T09:30');
});

test('leaves nothing in an id that Cosmos DB or a URL could trip over, and keeps within its limit', () => {
  fc.assert(
    fc.property(id, (given) => {
      expect(toStoredId(given)).toMatch(/^[A-Za-z0-9_:~-]{1,1023}$/);
    }),
  );
});

test('can be read back, so that no two ids meet', () => {
  fc.assert(
    fc.property(id, (given) => {
      const readBack = toStoredId(given).replace(/~([0-9a-f]{4})/g, (_, hex) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );

      expect(readBack).toBe(given);
    }),
  );
});
