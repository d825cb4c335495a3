/** The store contract: any id and any content comes back as it went in. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildDocument, createAll, idsOf, type OpenStore, unwrap, withStore } from './subject.ts';

const oddIds = [
  '/',
  '//',
  '..',
  '.',
  'a/b',
  'a\\b',
  'why?',
  '#1',
  '100%',
  '%2F',
  '%',
  ' ',
  'trailing space ',
  'a b',
  '+',
  'a&b=c;d',
  '"quoted"',
  "it's",
  '~',
  '~002f',
  '🌱 grow',
  'é',
  'e\u0301',
  'line\nbreak',
  '\u0000',
  '19:meeting@thread.tacv2',
  '__proto__',
  'x'.repeat(200),
  '/'.repeat(200),
  '漢'.repeat(200),
];

const ids = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), {
  minLength: 2,
  maxLength: 6,
});

/** Without the one key that Cosmos DB's client drops; no document of ours has it. */
const anyJson = fc
  .jsonValue({ maxDepth: 5, stringUnit: 'binary' })
  .filter((value) => !JSON.stringify(value).includes('"__proto__"'));

export function describeRoundTrip(open: OpenStore, runs: number): void {
  describe('keeping what it was given', () => {
    test(
      'keeps ids of odd characters apart, in point requests, queries and pages',
      withStore(open, async ({ store }) => {
        const docs = oddIds.map((id) => buildDocument({ id, stage: 'grow', title: id }));
        await createAll(store, docs);

        const found = await Promise.all(oddIds.map((id) => store.get(buildDocument().pk, id)));
        const orderBy = { field: 'stage', direction: 'asc' } as const;
        const queried = await idsOf(store, { where: { stage: 'grow' }, orderBy });

        expect(found.map((result) => unwrap(result).doc)).toEqual(docs);
        expect(queried.toSorted()).toEqual(oddIds.toSorted());
      }),
    );

    test('takes any text as an id, and never for another one', async () => {
      await fc.assert(
        fc.asyncProperty(ids, (some) =>
          withStore(open, async ({ store }) => {
            const saved = await createAll(
              store,
              some.map((id) => buildDocument({ id, title: id })),
            );

            const [first, ...others] = saved;
            const { pk, id } = first?.doc ?? buildDocument();
            unwrap(await store.delete(pk, id, first?.etag ?? ''));
            const found = await Promise.all(some.map((each) => store.get(pk, each)));

            expect(found[0]).toEqual({ ok: false, error: 'not-found' });
            expect(found.slice(1).map(unwrap)).toEqual(others);
          })(),
        ),
        { numRuns: runs },
      );
    });

    test.each([
      ['empty', ''],
      ['of 1,024 characters', 'x'.repeat(1_024)],
    ])('throws for an id that is %s', async (_, id) => {
      await withStore(open, async ({ store }) => {
        const doc = buildDocument({ id });

        const created = async () => store.create(doc);
        const read = async () => store.get(doc.pk, id);

        await expect(created()).rejects.toThrow(RangeError);
        await expect(read()).rejects.toThrow(RangeError);
      })();
    });

    test('gives any JSON back as it was, from reads and from queries', async () => {
      await fc.assert(
        fc.asyncProperty(anyJson, (content) =>
          withStore(open, async ({ store }) => {
            const doc = { ...buildDocument(), content: JSON.parse(JSON.stringify(content)) };
            unwrap(await store.create(doc));

            const read = unwrap(await store.get(doc.pk, doc.id)).doc;
            const page = unwrap(await store.query(doc.pk, doc.type));

            expect(read).toEqual(doc);
            expect(page.items[0]?.doc).toEqual(doc);
          })(),
        ),
        { numRuns: runs },
      );
    });
  });
}
