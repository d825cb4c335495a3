/** An edition that any version stored is still known by its digest: what is read of it is what was put to the council. */
import { expect, test } from '@jest/globals';
import { StoredEdition } from '../../../shared/contracts/stored/edition.ts';
import { editionDigest } from '../../../shared/use-cases/blueprint/edition-digest.ts';
import { examples } from './read-examples.ts';

const editions = examples.filter(({ type }) => type === 'edition');

test.each(editions)('$name still has its digest', async ({ doc }) => {
  const { snapshot, digest } = StoredEdition.parse(doc);

  expect(await editionDigest(snapshot)).toBe(digest);
});

test('the order of the keys is no part of it, and every word is', async () => {
  const one = await editionDigest({ a: 1, b: { c: [{ d: 'x', e: null }] } });

  expect(await editionDigest({ b: { c: [{ e: null, d: 'x' }] }, a: 1 })).toBe(one);
  expect(await editionDigest({ a: 1, b: { c: [{ d: 'y', e: null }] } })).not.toBe(one);
});
