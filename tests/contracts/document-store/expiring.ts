/** The store contract: a document with a ttl stops existing, whether or not it was cleared away. */
import { describe, expect, test } from '@jest/globals';
import {
  buildDocument,
  createAll,
  idsOf,
  type OpenStore,
  type TestDocument,
  unwrap,
  withStore,
} from './subject.ts';

export function describeExpiring(open: OpenStore): void {
  describe('expiring', () => {
    test(
      'finds a document until its ttl has passed',
      withStore(open, async ({ store, clock }) => {
        const { pk, id } = unwrap(await store.create(buildDocument({ ttl: 60 }))).doc;

        clock.pass(59.999);
        const before = await store.get(pk, id);
        clock.pass(0.001);
        const after = await store.get(pk, id);

        expect(before.ok).toBe(true);
        expect(after).toEqual({ ok: false, error: 'not-found' });
      }),
    );

    test(
      'keeps a document without a ttl',
      withStore(open, async ({ store, clock }) => {
        const { pk, id } = unwrap(await store.create(buildDocument())).doc;

        clock.pass(10 * 365 * 24 * 3_600);

        expect((await store.get(pk, id)).ok).toBe(true);
      }),
    );

    test(
      'counts the ttl from the last write, and a claim is none',
      withStore(open, async ({ store, clock }) => {
        const doc = buildDocument({ ttl: 60, dueAt: clock.now() });
        const created = unwrap(await store.create(doc));
        clock.pass(50);
        unwrap(await store.replace(doc, created.etag));
        clock.pass(50);
        const claim = { now: clock.now(), owner: 'one', leaseMs: 1, limit: 1 };
        const claimed = unwrap(await store.claimDue(doc.type, claim));

        clock.pass(9);
        const before = await store.get(doc.pk, doc.id);
        clock.pass(1);
        const after = await store.get(doc.pk, doc.id);

        expect(claimed).toHaveLength(1);
        expect([before.ok, after.ok]).toEqual([true, false]);
      }),
    );

    test(
      'neither queries nor claims an expired document',
      withStore(open, async ({ store, clock }) => {
        const dueAt = clock.now();
        await createAll(store, [
          buildDocument({ id: 'expired', ttl: 60, dueAt }),
          buildDocument({ id: 'longer', ttl: 61, dueAt }),
          buildDocument({ id: 'forever', dueAt }),
        ]);

        clock.pass(60);
        const queried = await idsOf(store);
        const claimed = unwrap(
          await store.claimDue<TestDocument>('small-change', {
            now: clock.now(),
            owner: 'one',
            leaseMs: 1_000,
            limit: 10,
          }),
        );

        expect(queried).toEqual(['forever', 'longer']);
        expect(claimed.map(({ doc }) => doc.id).toSorted()).toEqual(['forever', 'longer']);
      }),
    );

    test(
      'creates over an expired document, once',
      withStore(open, async ({ store, clock }) => {
        const former = unwrap(await store.create(buildDocument({ ttl: 60, dueAt: clock.now() })));
        clock.pass(60);

        const successor = buildDocument({ title: 'The next one', dueAt: clock.now() });
        const created = unwrap(await store.create(successor));
        const again = await store.create(successor);

        expect(created.etag).not.toBe(former.etag);
        expect(unwrap(await store.get(successor.pk, successor.id))).toEqual(created);
        expect(again).toEqual({ ok: false, error: 'exists' });
      }),
    );

    test(
      'lets one of 64 creates take the place of an expired document',
      withStore(open, async ({ store, clock }) => {
        unwrap(await store.create(buildDocument({ ttl: 60 })));
        clock.pass(60);

        const answers = await Promise.all(
          Array.from({ length: 64 }, (_, count) => store.create(buildDocument({ count }))),
        );

        expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      }),
    );
  });
}
