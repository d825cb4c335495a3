/** The store contract: paging through many equal keys while others write loses and repeats nothing. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import {
  buildDocument,
  createAll,
  type OpenStore,
  type TestDocument,
  unwrap,
  withStore,
} from './subject.ts';

/** What someone else does between two pages, to documents that come and go. */
type HistoryAction = { readonly id: string; readonly stage: string | null };

const stage = fc.constantFrom('develop', 'grow', null);
const id = fc.integer({ min: 0, max: 99 }).map((number) => `n${String(number).padStart(2, '0')}`);

const story = fc.record({
  /** Documents that stand throughout. */
  steady: fc.uniqueArray(fc.record({ id, stage }), {
    selector: (document) => document.id,
    minLength: 3,
    maxLength: 12,
  }),
  limit: fc.integer({ min: 1, max: 4 }),
  direction: fc.constantFrom('asc', 'desc'),
  /** Before the first page, after it, after the second… */
  historyActions: fc.array(fc.array(fc.record({ id, stage }), { maxLength: 3 }), { maxLength: 8 }),
});

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

export function describePaging(open: OpenStore, runs: number): void {
  test('pages past everything that stood throughout exactly once, while others write', async () => {
    await fc.assert(
      fc.asyncProperty(story, (told) =>
        withStore(open, async ({ store }) => {
          await createAll(
            store,
            told.steady.map((steady) => buildDocument(steady)),
          );

          const seen = await readWhileOthersWrite(store, told);

          const steadyIds = told.steady.map((steady) => steady.id);
          const steadySeen = seen.filter((seenId) => steadyIds.includes(seenId));
          expect(steadySeen.toSorted()).toEqual(steadyIds.toSorted());
          expect(steadySeen).toEqual(inOrder(told));
        })(),
      ),
      { numRuns: runs },
    );
  });
}

async function readWhileOthersWrite(store: DocumentStore, told: Story): Promise<string[]> {
  const { pk, type } = buildDocument();
  const orderBy = { field: 'stage', direction: told.direction } as const;
  const historyActions = [...told.historyActions];
  const seen: string[] = [];
  let after: string | undefined;
  do {
    await doAll(store, historyActions.shift() ?? []);
    const asked = { orderBy, limit: told.limit, ...(after !== undefined && { after }) };
    const page = unwrap(await store.query<TestDocument>(pk, type, asked));
    seen.push(...page.items.map(({ doc }) => doc.id));
    after = page.after;
  } while (after !== undefined);
  return seen;
}

/** A passing document is created among the steady ones, moved to another stage, or deleted. */
async function doAll(
  store: DocumentStore,
  historyActions: readonly HistoryAction[],
): Promise<void> {
  for (const deed of historyActions) {
    const doc = buildDocument({ ...deed, id: `${deed.id}-passing` });
    const current = await store.get<TestDocument>(doc.pk, doc.id);
    if (!current.ok) unwrap(await store.create(doc));
    else if (current.value.doc.stage === doc.stage) unwrap(await store.delete(doc.pk, doc.id));
    else unwrap(await store.replace(doc, current.value.etag));
  }
}

function inOrder({ steady, direction }: Story): readonly string[] {
  const ascending = steady
    .map((document) => ({ id: document.id, key: `${document.stage ?? ''} ${document.id}` }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map((document) => document.id);
  return direction === 'asc' ? ascending : ascending.toReversed();
}
