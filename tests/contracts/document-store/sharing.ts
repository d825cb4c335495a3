/** The store contract, for stores that outlive their process: what one opens, another finds. */
import { expect, test } from '@jest/globals';
import { buildDocument, type OpenShared, unwrap, withStore } from './subject.ts';

export function describeSharing(open: OpenShared): void {
  test(
    "shows its documents to another process, and that one's changes to the first",
    withStore(open, async ({ store, reopen }) => {
      const saved = unwrap(await store.create(buildDocument()));
      const other = await reopen();

      const seen = unwrap(await other.get(saved.doc.pk, saved.doc.id));
      const changed = unwrap(await other.replace(buildDocument({ title: 'Reworded' }), seen.etag));

      expect(seen).toEqual(saved);
      expect(unwrap(await store.get(saved.doc.pk, saved.doc.id))).toEqual(changed);
    }),
  );
}
