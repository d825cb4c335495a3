/** The store contract: leasing due documents to one owner at a time, across partitions. */
import { describe, expect, test } from '@jest/globals';
import type { Claim, DocumentStore } from '../../../shared/stores/document-store.ts';
import {
  buildClock,
  buildDocument,
  createAll,
  type OpenStore,
  type TestDocument,
  unwrap,
  withStore,
} from './subject.ts';

const due = '2026-11-21T09:00:00.000Z';
const now = '2026-11-21T09:30:00.000Z';

export function describeClaiming(open: OpenStore): void {
  describe('claiming', () => {
    test(
      'claims what is due in every partition, earliest first, up to the limit',
      withStore(open, async ({ store }) => {
        await createAll(store, [
          buildTeam({ id: 'later', pk: 'tenant-a/team/later', dueAt: '2026-11-21T09:10:00.000Z' }),
          buildTeam({ id: 'first', pk: 'tenant-b/team/first', dueAt: '2026-11-20T09:00:00.000Z' }),
          buildTeam({ id: 'last', pk: 'tenant-a/team/last', dueAt: '2026-11-21T09:20:00.000Z' }),
          buildTeam({ id: 'just now', dueAt: '2026-11-21T09:30:00.000Z' }),
          buildTeam({ id: 'not yet', dueAt: '2026-11-21T09:30:00.001Z' }),
          buildTeam({ id: 'other type', type: 'reminder' }),
        ]);

        const three = await claimIds(store, { limit: 3 });
        const rest = await claimIds(store);

        expect([three, rest]).toEqual([['first', 'later', 'last'], ['just now']]);
      }),
    );

    test(
      'says when the first of some types is due, now or later, in any partition',
      withStore(open, async ({ store }) => {
        const none = unwrap(await store.nextDue(['team', 'reminder'], now));
        await createAll(store, [
          buildTeam({ id: 'later', pk: 'tenant-a/team/later', dueAt: '2026-11-23T09:10:00.000Z' }),
          buildTeam({ id: 'first', pk: 'tenant-b/team/first', dueAt: '2026-11-22T09:00:00.000Z' }),
          buildTeam({ id: 'null', dueAt: null }),
          buildTeam({ id: 'number', dueAt: 1 }),
          buildTeam({ id: 'other type', type: 'strands', dueAt: due }),
        ]);
        const first = unwrap(await store.nextDue(['team', 'reminder'], now));
        await createAll(store, [buildTeam({ id: 'past', type: 'reminder', dueAt: due })]);

        expect(none).toBeNull();
        expect(first).toBe('2026-11-22T09:00:00.000Z');
        expect(unwrap(await store.nextDue(['team', 'reminder'], now))).toBe(due);
      }),
    );

    test(
      'leaves out of what is next what somebody is looking at, until the lease runs out',
      withStore(open, async ({ store }) => {
        await createAll(store, [buildTeam()]);
        unwrap(await store.claimDue<TestDocument>('team', buildClaim({ leaseMs: 60_000 })));

        const leased = unwrap(await store.nextDue(['team'], now));
        const over = unwrap(await store.nextDue(['team'], '2026-11-21T09:31:00.000Z'));

        expect([leased, over]).toEqual([null, due]);
      }),
    );

    test(
      'never claims a document without a date',
      withStore(open, async ({ store }) => {
        await createAll(store, [
          buildTeam({ id: 'missing', dueAt: undefined as never }),
          buildTeam({ id: 'null', dueAt: null }),
          buildTeam({ id: 'number', dueAt: 1 }),
          buildTeam({ id: 'boolean', dueAt: true }),
        ]);

        const claimed = await claimIds(store);

        expect(claimed).toEqual([]);
      }),
    );

    test(
      'gives the document as it is, with the ETag a replace needs and no other ETag will do',
      withStore(open, async ({ store }) => {
        const created = unwrap(await store.create(buildTeam()));
        const [claimed] = unwrap(await store.claimDue<TestDocument>('team', buildClaim()));

        const withOldEtag = await store.replace(created.doc, created.etag);
        const withNewEtag = await store.replace(created.doc, claimed?.etag ?? '');

        expect(claimed?.doc).toEqual(created.doc);
        expect(withOldEtag).toEqual({ ok: false, error: 'conflict' });
        expect(withNewEtag.ok).toBe(true);
      }),
    );

    test(
      'leaves a leased document alone until the lease runs out',
      withStore(open, async ({ store }) => {
        await createAll(store, [buildTeam()]);
        const clock = buildClock();
        await claimIds(store, { now: clock.now(), leaseMs: 60_000 });

        clock.pass(59);
        const before = await claimIds(store, { now: clock.now() });
        clock.pass(1);
        const after = await claimIds(store, { now: clock.now() });

        expect([before, after]).toEqual([[], ['north']]);
      }),
    );

    test(
      'refuses the write of an owner whose lease another has taken over',
      withStore(open, async ({ store }) => {
        await createAll(store, [buildTeam()]);
        const [slow] = unwrap(
          await store.claimDue<TestDocument>('team', buildClaim({ owner: 'slow', leaseMs: 1 })),
        );
        await claimIds(store, { owner: 'quick', now: '2026-11-21T09:31:00.000Z' });

        const written = await store.replace(buildTeam({ title: 'Too late' }), slow?.etag ?? '');

        expect(written).toEqual({ ok: false, error: 'conflict' });
      }),
    );

    test(
      'ends the lease with a write',
      withStore(open, async ({ store }) => {
        await createAll(store, [buildTeam()]);
        const [claimed] = unwrap(await store.claimDue<TestDocument>('team', buildClaim()));
        unwrap(await store.replace(buildTeam({ title: 'Written' }), claimed?.etag ?? ''));

        const again = await claimIds(store);

        expect(again).toEqual(['north']);
      }),
    );

    test(
      'gives one document to one of 64 claims',
      withStore(open, async ({ store }) => {
        await createAll(store, [buildTeam()]);

        const claims = await Promise.all(
          Array.from({ length: 64 }, (_, owner) => claimIds(store, { owner: `owner ${owner}` })),
        );

        expect(claims.flat()).toEqual(['north']);
      }),
    );

    test.each([1, 3, 10])(
      'gives ten documents to 64 claims of up to %i, each to one',
      async (limit) => {
        await withStore(open, async ({ store }) => {
          const teams = Array.from({ length: 10 }, (_, index) =>
            buildTeam({ id: `team-${index}`, pk: `tenant-a/team/${index % 4}` }),
          );
          await createAll(store, teams);

          const claims = await Promise.all(
            Array.from({ length: 64 }, (_, owner) =>
              claimIds(store, { owner: `owner ${owner}`, limit }),
            ),
          );

          expect(claims.flat().toSorted()).toEqual(teams.map(({ id }) => id));
          expect(Math.max(...claims.map(({ length }) => length))).toBeLessThanOrEqual(limit);
        })();
      },
    );
  });
}

function buildTeam(overrides: Partial<TestDocument> = {}): TestDocument {
  return buildDocument({ id: 'north', type: 'team', dueAt: due, ...overrides });
}

function buildClaim(overrides: Partial<Claim> = {}): Claim {
  return { now: buildClock().now(), owner: 'one', leaseMs: 60_000, limit: 100, ...overrides };
}

async function claimIds(
  store: DocumentStore,
  overrides: Partial<Claim> = {},
): Promise<readonly string[]> {
  const claimed = unwrap(await store.claimDue<TestDocument>('team', buildClaim(overrides)));
  return claimed.map(({ doc }) => doc.id);
}
