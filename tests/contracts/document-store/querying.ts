/** The store contract: filtering, ordering and paging inside one partition. */
import { describe, expect, test } from '@jest/globals';
import type { DocumentStore, Query, Scalar } from '../../../shared/stores/document-store.ts';
import {
  buildDocument,
  createAll,
  idsOf,
  type OpenStore,
  type TestDocument,
  unwrap,
  withStore,
} from './subject.ts';

/** In the order the port promises: nothing, false, true, numbers, strings by code unit. */
const values: readonly (Scalar | undefined)[] = [
  undefined,
  null,
  false,
  true,
  -1e300,
  -2,
  -0.5,
  0,
  1e-300,
  1,
  2,
  10,
  1e300,
  '',
  '-',
  '1',
  '10',
  '2',
  'Grow',
  'develop',
  'grow',
  'grow and more',
  'élan',
  '🌱',
  '\uffee',
];

const mixed = values.map((status, index) =>
  buildDocument({ id: `d${String(index).padStart(2, '0')}`, status: status as Scalar }),
);

export function describeQuerying(open: OpenStore): void {
  describe('querying', () => {
    test(
      'returns one type of one partition, by id',
      withStore(open, async ({ store }) => {
        await createAll(store, [
          buildDocument({ id: 'b' }),
          buildDocument({ id: 'a' }),
          buildDocument({ id: 'c', type: 'barrier' }),
          buildDocument({ id: 'd', pk: 'tenant-a/team/south' }),
          buildDocument({ id: 'e', pk: 'tenant-b/team/north' }),
        ]);

        const page = unwrap(await store.query('tenant-a/team/north', 'small-change'));

        expect(page.items.map(({ doc }) => doc.id)).toEqual(['a', 'b']);
        expect(page.after).toBeUndefined();
      }),
    );

    test(
      'returns documents unchanged, with the ETags a replace needs',
      withStore(open, async ({ store }) => {
        const saved = unwrap(await store.create(buildDocument({ stage: 'grow' })));

        const page = unwrap(await store.query(saved.doc.pk, saved.doc.type));

        expect(page).toEqual({ items: [saved] });
      }),
    );

    const filters: readonly (readonly [string, Query['where'], readonly number[]])[] = [
      ['a string', { status: 'grow' }, [20]],
      ['a number', { status: 1 }, [9]],
      ['a string of digits', { status: '1' }, [15]],
      ['false', { status: false }, [2]],
      ['true', { status: true }, [3]],
      ['null, also where the field is missing', { status: null }, [0, 1]],
      ['the empty string', { status: '' }, [13]],
      ['any of a list', { status: ['grow', 1, true] }, [3, 9, 20]],
      ['any of a list with null', { status: [null, 'grow'] }, [0, 1, 20]],
      ['a list of one', { status: ['grow'] }, [20]],
      ['nothing for an empty list', { status: [] }, []],
      ['nothing for a value no document has', { status: 'mission' }, []],
      [
        'everything where the condition is undefined',
        { status: undefined as never },
        indexesOf(values),
      ],
    ];

    test.each(filters)('filters by %s', async (_, where, expected) => {
      await withStore(open, async ({ store }) => {
        await createAll(store, mixed);

        const found = await idsOf(store, { where });

        expect(found).toEqual(expected.map((index) => mixed[index]?.id));
      })();
    });

    test(
      'returns what meets every condition',
      withStore(open, async ({ store }) => {
        await createAll(store, [
          buildDocument({ id: 'both', stage: 'grow', status: 'open' }),
          buildDocument({ id: 'one', stage: 'grow', status: 'withdrawn' }),
          buildDocument({ id: 'other', stage: 'mission', status: 'open' }),
        ]);

        const found = await idsOf(store, { where: { stage: ['grow', 'develop'], status: 'open' } });

        expect(found).toEqual(['both']);
      }),
    );

    test(
      'filters and orders by the value last written',
      withStore(open, async ({ store }) => {
        const [saved] = await createAll(store, [buildDocument({ id: 'a', stage: 'mission' })]);
        await createAll(store, [buildDocument({ id: 'b', stage: 'develop' })]);
        unwrap(await store.replace(buildDocument({ id: 'a', stage: 'grow' }), saved?.etag ?? ''));

        const former = await idsOf(store, { where: { stage: 'mission' } });
        const ordered = await idsOf(store, { orderBy: { field: 'stage', direction: 'asc' } });

        expect([former, ordered]).toEqual([[], ['b', 'a']]);
      }),
    );

    test(
      'orders values of every kind, both ways, a few at a time',
      withStore(open, async ({ store }) => {
        await createAll(store, mixed.toReversed());

        const ascending = await readPages(store, 4, 'asc');
        const descending = await readPages(store, 4, 'desc');

        expect(ascending).toEqual(mixed.map(({ id }) => id));
        expect(descending).toEqual(mixed.map(({ id }) => id).toReversed());
      }),
    );

    test(
      'pages by id when no order is asked for',
      withStore(open, async ({ store }) => {
        await createAll(store, mixed);

        const first = unwrap(await store.query(buildDocument().pk, 'small-change', { limit: 20 }));
        const second = unwrap(
          await store.query(buildDocument().pk, 'small-change', {
            limit: 20,
            after: first.after ?? '',
          }),
        );

        expect([...first.items, ...second.items].map(({ doc }) => doc.id)).toEqual(
          mixed.map(({ id }) => id),
        );
        expect(second.after).toBeUndefined();
      }),
    );

    test(
      'gives 100 documents a page unless told, and says no more follow when none do',
      withStore(open, async ({ store }) => {
        const docs = Array.from({ length: 101 }, (_, index) =>
          buildDocument({ id: `SC-${index}`, number: index }),
        );
        await createAll(store, docs);

        const usual = unwrap(await store.query(buildDocument().pk, 'small-change'));
        const exact = unwrap(await store.query(buildDocument().pk, 'small-change', { limit: 101 }));

        expect(usual.items).toHaveLength(100);
        expect(usual.after).toBeDefined();
        expect(exact.items).toHaveLength(101);
        expect(exact.after).toBeUndefined();
      }),
    );

    const intrusion = "status = '' OR 1 = 1 --" as 'status';
    test.each<readonly [string, Query]>([
      ['filters by', { where: { [intrusion]: 'open' } }],
      ['orders by', { orderBy: { field: intrusion, direction: 'asc' } }],
    ])('throws where a query %s anything but an indexed field', async (_, query) => {
      await withStore(open, async ({ store }) => {
        const asked = async () => store.query(buildDocument().pk, 'small-change', query);

        await expect(asked()).rejects.toThrow(RangeError);
      })();
    });

    test(
      'throws on a page token no store gave out',
      withStore(open, async ({ store }) => {
        const asked = async () =>
          store.query(buildDocument().pk, 'small-change', { after: 'c2Vjb25k' });

        await expect(asked()).rejects.toThrow(RangeError);
      }),
    );
  });
}

async function readPages(
  store: DocumentStore,
  limit: number,
  direction: 'asc' | 'desc',
): Promise<readonly string[]> {
  const { pk, type } = buildDocument();
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const orderBy = { field: 'status', direction } as const;
    const page = unwrap(
      await store.query<TestDocument>(pk, type, { orderBy, limit, ...(after && { after }) }),
    );
    ids.push(...page.items.map(({ doc }) => doc.id));
    after = page.after;
  } while (after !== undefined);
  return ids;
}

function indexesOf(list: readonly unknown[]): readonly number[] {
  return [...list.keys()];
}
