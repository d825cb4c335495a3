/** The store contract: creating, replacing and deleting one document, alone and against others. */
import { describe, expect, test } from '@jest/globals';
import { type DocumentStore, maxDocumentBytes } from '../../../shared/stores/document-store.ts';
import { buildDocument, type OpenStore, type TestDocument, unwrap, withStore } from './subject.ts';

export function describeWriting(open: OpenStore): void {
  describe('writing', () => {
    test(
      'gives back what was created',
      withStore(open, async ({ store }) => {
        const doc = buildDocument({ number: 12, stage: 'grow' });

        const { etag } = unwrap(await store.create(doc));

        expect(unwrap(await store.get(doc.pk, doc.id))).toEqual({ doc, etag });
      }),
    );

    test(
      'has another mark of a partition after each write in it',
      withStore(open, async ({ store }) => {
        const doc = buildDocument();
        const marks = [unwrap(await store.mark(doc.pk))];
        const { etag } = unwrap(await store.create(doc));
        marks.push(unwrap(await store.mark(doc.pk)));
        unwrap(await store.replace({ ...doc, title: 'Another' }, etag));
        marks.push(unwrap(await store.mark(doc.pk)));
        unwrap(await store.create(buildDocument({ id: 'beside it' })));
        marks.push(unwrap(await store.mark(doc.pk)));

        expect(new Set(marks).size).toBe(4);
      }),
    );

    test(
      'replaces one and creates another together',
      withStore(open, async ({ store }) => {
        const team = unwrap(await store.create(buildDocument({ id: 'team' })));
        const counted = { ...team.doc, count: 1 };

        const written = unwrap(
          await store.replaceAndCreate(
            { doc: counted, etag: team.etag },
            buildDocument({ id: 'one' }),
          ),
        );

        expect(written.replaced.doc).toEqual(counted);
        expect(unwrap(await store.get(counted.pk, 'team'))).toEqual(written.replaced);
        expect(unwrap(await store.get(counted.pk, 'one'))).toEqual(written.created);
      }),
    );

    test(
      'writes neither of two where one is refused, and says why',
      withStore(open, async ({ store }) => {
        const team = unwrap(await store.create(buildDocument({ id: 'team' })));
        const there = unwrap(await store.create(buildDocument({ id: 'there' })));
        const counted = { ...team.doc, count: 1 };

        const stale = await store.replaceAndCreate(
          { doc: counted, etag: there.etag },
          buildDocument({ id: 'one' }),
        );
        const twice = await store.replaceAndCreate(
          { doc: counted, etag: team.etag },
          buildDocument({ id: 'there' }),
        );
        const missing = await store.replaceAndCreate(
          { doc: buildDocument({ id: 'nobody' }), etag: team.etag },
          buildDocument({ id: 'one' }),
        );

        expect([stale, twice, missing]).toEqual([
          fails('conflict'),
          fails('exists'),
          fails('not-found'),
        ]);
        expect(unwrap(await store.get(team.doc.pk, 'team'))).toEqual(team);
        expect(unwrap(await store.get(team.doc.pk, 'there'))).toEqual(there);
        expect(await store.get(team.doc.pk, 'one')).toEqual(fails('not-found'));
      }),
    );

    test(
      'lets one of 16 replace the same document and create their own beside it',
      withStore(open, async ({ store }) => {
        const team = unwrap(await store.create(buildDocument({ id: 'team' })));

        const answers = await Promise.all(
          Array.from({ length: 16 }, (_, count) =>
            store.replaceAndCreate(
              { doc: { ...team.doc, count }, etag: team.etag },
              buildDocument({ id: `one-${count}` }),
            ),
          ),
        );

        const created = await Promise.all(
          answers.map((_, count) => store.get(team.doc.pk, `one-${count}`)),
        );
        expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
        expect(created.map(({ ok }) => ok)).toEqual(answers.map(({ ok }) => ok));
      }),
    );

    test(
      'refuses to write two partitions together',
      withStore(open, async ({ store }) => {
        const one = unwrap(await store.create(buildDocument()));
        const elsewhere = buildDocument({ pk: 'tenant-b/team/north' });

        await expect(store.replaceAndCreate(one, elsewhere)).rejects.toThrow(RangeError);
      }),
    );

    test(
      'says not-found where nothing was created',
      withStore(open, async ({ store }) => {
        const doc = buildDocument();

        const answers = await Promise.all([
          store.get(doc.pk, doc.id),
          store.replace(doc, 'an etag'),
          store.delete(doc.pk, doc.id),
          store.delete(doc.pk, doc.id, 'an etag'),
        ]);

        expect(answers).toEqual(answers.map(() => ({ ok: false, error: 'not-found' })));
      }),
    );

    test(
      'keeps the same id apart in two teams and in two tenants',
      withStore(open, async ({ store }) => {
        const docs = ['tenant-a/team/north', 'tenant-a/team/south', 'tenant-b/team/north'].map(
          (pk) => buildDocument({ pk, title: `The change in ${pk}` }),
        );
        for (const doc of docs) unwrap(await store.create(doc));

        const found = await Promise.all(docs.map(({ pk, id }) => store.get(pk, id)));

        expect(found.map((result) => unwrap(result).doc)).toEqual(docs);
      }),
    );

    test(
      'says exists to a second create, whatever its type, and keeps the first',
      withStore(open, async ({ store }) => {
        const first = buildDocument({ title: 'The first' });
        unwrap(await store.create(first));

        const second = await store.create(buildDocument({ title: 'The second' }));
        const otherType = await store.create(buildDocument({ type: 'barrier' }));

        expect([second, otherType]).toEqual([fails('exists'), fails('exists')]);
        expect(unwrap(await store.get(first.pk, first.id)).doc).toEqual(first);
      }),
    );

    test(
      'lets one of 64 creates of the same id through',
      withStore(open, async ({ store }) => {
        const answers = await Promise.all(
          Array.from({ length: 64 }, (_, count) => store.create(buildDocument({ count }))),
        );

        const won = answers.filter(({ ok }) => ok);
        const lost = answers.filter(({ ok }) => !ok);

        expect(won).toHaveLength(1);
        expect(lost).toEqual(lost.map(() => fails('exists')));
      }),
    );

    test(
      'replaces on the current ETag and changes the ETag',
      withStore(open, async ({ store }) => {
        const created = unwrap(await store.create(buildDocument()));

        const replaced = unwrap(
          await store.replace(buildDocument({ title: 'Reworded' }), created.etag),
        );

        expect(replaced.etag).not.toBe(created.etag);
        expect(unwrap(await store.get(created.doc.pk, created.doc.id))).toEqual(replaced);
        expect(replaced.doc.title).toBe('Reworded');
      }),
    );

    test(
      'says conflict to a replace or delete on a stale ETag and writes nothing',
      withStore(open, async ({ store }) => {
        const stale = unwrap(await store.create(buildDocument()));
        const current = unwrap(
          await store.replace(buildDocument({ title: 'Reworded' }), stale.etag),
        );

        const replaced = await store.replace(buildDocument({ title: 'Too late' }), stale.etag);
        const deleted = await store.delete(stale.doc.pk, stale.doc.id, stale.etag);

        expect([replaced, deleted]).toEqual([fails('conflict'), fails('conflict')]);
        expect(unwrap(await store.get(stale.doc.pk, stale.doc.id))).toEqual(current);
      }),
    );

    test(
      'says conflict on the ETag of a document that was deleted and created again',
      withStore(open, async ({ store }) => {
        const doc = buildDocument();
        const former = unwrap(await store.create(doc));
        unwrap(await store.delete(doc.pk, doc.id));
        unwrap(await store.create(doc));

        const replaced = await store.replace(doc, former.etag);

        expect(replaced).toEqual(fails('conflict'));
      }),
    );

    test(
      'deletes the version named, or any when none is',
      withStore(open, async ({ store }) => {
        const [named, any] = [buildDocument(), buildDocument({ id: 'SC-13' })];
        const { etag } = unwrap(await store.create(named));
        unwrap(await store.create(any));

        const deleted = await Promise.all([
          store.delete(named.pk, named.id, etag),
          store.delete(any.pk, any.id),
        ]);

        expect(deleted).toEqual([
          { ok: true, value: undefined },
          { ok: true, value: undefined },
        ]);
        expect(await store.get(named.pk, named.id)).toEqual(fails('not-found'));
        expect(await store.get(any.pk, any.id)).toEqual(fails('not-found'));
      }),
    );

    test(
      'loses none of 64 additions made at once',
      withStore(open, async ({ store }) => {
        const { pk, id } = unwrap(await store.create(buildDocument({ count: 0 }))).doc;

        await Promise.all(Array.from({ length: 64 }, () => addOne(store, pk, id)));

        expect(unwrap(await store.get<TestDocument>(pk, id)).doc.count).toBe(64);
      }),
    );

    test(
      'takes a document of the largest size and refuses one byte more',
      withStore(open, async ({ store }) => {
        const largest = buildDocumentOfSize(maxDocumentBytes);
        const tooLarge = buildDocumentOfSize(maxDocumentBytes + 1);

        const saved = unwrap(await store.create(largest));
        const created = await store.create({ ...tooLarge, id: 'SC-13' });
        const replaced = await store.replace(tooLarge, saved.etag);

        expect([created, replaced]).toEqual([fails('too-large'), fails('too-large')]);
        expect(unwrap(await store.get(largest.pk, largest.id))).toEqual(saved);
      }),
    );
  });
}

function fails(error: string) {
  return { ok: false, error };
}

async function addOne(store: DocumentStore, pk: string, id: string): Promise<void> {
  const { doc, etag } = unwrap(await store.get<TestDocument>(pk, id));
  const replaced = await store.replace({ ...doc, count: (doc.count ?? 0) + 1 }, etag);
  if (replaced.ok) return;
  expect(replaced.error).toBe('conflict');
  await addOne(store, pk, id);
}

/** Counted in UTF-8: the title is made of two-byte letters. */
function buildDocumentOfSize(bytes: number): TestDocument {
  const room = bytes - Buffer.byteLength(JSON.stringify(buildDocument({ title: '' })));
  const title = 'é'.repeat(Math.floor(room / 2)) + 'e'.repeat(room % 2);
  return buildDocument({ title });
}
