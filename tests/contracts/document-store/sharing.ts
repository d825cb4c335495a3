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

  test(
    'shows by its mark of a partition, and by what is next, that another process wrote',
    withStore(open, async ({ store, reopen }) => {
      const dueAt = '2026-11-22T09:00:00.000Z';
      const { doc } = unwrap(await store.create(buildDocument()));
      const before = unwrap(await store.mark(doc.pk));
      const other = await reopen();

      unwrap(await other.create(buildDocument({ id: 'of another', dueAt })));

      expect(unwrap(await store.mark(doc.pk))).not.toBe(before);
      expect(unwrap(await store.nextDue([doc.type], dueAt))).toBe(dueAt);
    }),
  );
}
