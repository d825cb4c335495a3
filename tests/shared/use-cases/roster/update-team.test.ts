/** A large roster: kept in a few writes, in everybody's mailbox soon after, and next to nothing when nothing changed. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AddressBatch } from '../../../../shared/domain/mailbox/address-batch.ts';
import { maxDocumentBytes, type StoredDocument } from '../../../../shared/stores/document-store.ts';
import { removeAddress } from '../../../../shared/use-cases/notifications/record-address.ts';
import { enqueueForPeople } from '../../../../shared/use-cases/notifications/relay-outbox.ts';
import { updateTeam } from '../../../../shared/use-cases/roster/update-team.ts';
import { writeAddresses } from '../../../../shared/use-cases/roster/write-addresses.ts';
import { claimDue } from '../../../../shared/use-cases/storage/claim-due.ts';
import {
  addressBatchType,
  mailboxType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { renameTeam } from '../../../../shared/use-cases/team/change-team.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore, crash } from '../../../support/build-faulty-store.ts';
import { testTenant } from '../../../support/build-person.ts';
import { buildSeenMember, buildSeenTeam, ukRegion } from '../../../support/build-seen-team.ts';
import { storedPerson, storedTeam } from '../../../support/build-stored.ts';
import { countStore } from '../../../support/counting-store.ts';

const large = 300;
const place = { tenantId: testTenant, teamId: 'team-north' };
let deps: TestDeps;

beforeEach(() => {
  deps = createTestDeps();
});

afterEach(() => deps.store.close());

async function writeWhatIsDue(store = deps.store): Promise<void> {
  const due = unwrap(await claimDue(addressBatchType, { owner: 'one', limit: 100 }, deps));
  for (const read of due) unwrap(await writeAddresses(read(), { ...deps, store }));
}

async function batches(): Promise<readonly StoredDocument[]> {
  const pk = `${testTenant}/team/team-north`;
  return unwrap(await deps.store.query(pk, addressBatchType.type)).items.map(({ doc }) => doc);
}

async function addressesOf(people: number): Promise<readonly (string | undefined)[]> {
  const mailboxes = Array.from({ length: people }, (_, n) =>
    repository.readOrEmpty(deps.store, mailboxType, {
      tenantId: testTenant,
      personId: `person-${n}`,
    }),
  );
  return (await Promise.all(mailboxes)).map((mailbox) => unwrap(mailbox).address?.serviceUrl);
}

describe('the mailboxes of a large team', () => {
  test('are written behind the answer, and then nothing is left to write', async () => {
    unwrap(await updateTeam(buildSeenTeam(large), deps));
    const before = await addressesOf(large);
    await writeWhatIsDue();

    expect(before.filter(Boolean)).toEqual([]);
    expect(await addressesOf(large)).toEqual(Array(large).fill(ukRegion));
    expect(await batches()).toEqual([]);
  });

  test('need a write for every two hundred of its people until then', async () => {
    const store = countStore(deps.store);
    const people = 1_200;

    unwrap(await updateTeam(buildSeenTeam(people), { ...deps, store }));

    const { create, get, replace, query } = store.counts;
    expect(create - people).toBeLessThanOrEqual(8);
    expect(get + replace + query).toBeLessThan(10);
  });

  test('fit in documents of any store, in a team of five thousand', async () => {
    const roster = Array.from({ length: 5_000 }, (_, n) => ({
      ...buildSeenMember(`aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`),
      userId: `29:${'x'.repeat(120)}${n}`,
    }));

    unwrap(await updateTeam(buildSeenTeam(0, { roster }), deps));

    const sizes = [...(await batches()), await storedTeam(deps.store)].map(
      (doc) => JSON.stringify(doc).length,
    );
    expect(sizes.length).toBe(26);
    expect(Math.max(...sizes)).toBeLessThan(maxDocumentBytes / 2);
  });

  test('of a small one are there with the answer', async () => {
    unwrap(await updateTeam(buildSeenTeam(3), deps));

    expect(await addressesOf(3)).toEqual(Array(3).fill(ukRegion));
    expect(await batches()).toEqual([]);
  });

  test('keep what is to be asked before they have an address, and then ask it', async () => {
    const team = unwrap(await updateTeam(buildSeenTeam(large), deps));
    const owner = { tenantId: testTenant, personId: 'person-7' };
    const at = { id: 'check-in', teamId: team.id, notBefore: deps.clock.now() };
    const item = { kind: 'check-in', ...at, occurrence: '2026-11-16' } as const;
    unwrap(await enqueueForPeople(testTenant, [{ id: 'check-in', to: 'person-7', item }], deps));
    const before = unwrap(await repository.readOrEmpty(deps.store, mailboxType, owner));

    await writeWhatIsDue();

    const after = unwrap(await repository.readOrEmpty(deps.store, mailboxType, owner));
    expect(before).toMatchObject({ waiting: [item], dueAt: null, isUnreachable: false });
    expect(after).toMatchObject({ waiting: [item], dueAt: expect.any(String) });
  });

  test('are not written for a team that nobody is in', async () => {
    expect(unwrapError(await updateTeam(buildSeenTeam(0), deps))).toEqual({ kind: 'not-a-member' });
    expect(await batches()).toEqual([]);
  });
});

describe('cut short', () => {
  test.each(
    (['create', 'replace', 'get'] as const).flatMap((verb) =>
      (['before', 'after'] as const).map((when) => ({ verb, when })),
    ),
  )(
    'while the roster is kept ($when $verb), it is read again, and all are reached',
    async (fault) => {
      const dying = buildFaultyStore(deps.store, { ...fault, nth: 2 });
      await updateTeam(buildSeenTeam(large), { ...deps, store: dying }).catch((error: Error) =>
        expect(error.message).toBe(crash),
      );

      unwrap(await updateTeam(buildSeenTeam(large), deps));
      await writeWhatIsDue();

      expect(await addressesOf(large)).toEqual(Array(large).fill(ukRegion));
    },
  );

  test.each([
    { verb: 'create', nth: 40 },
    { verb: 'get', nth: 40 },
    { verb: 'delete', nth: 1 },
  ] as const)(
    'while the mailboxes are written ($verb $nth), another server goes on',
    async (fault) => {
      unwrap(await updateTeam(buildSeenTeam(large), deps));
      const dying = buildFaultyStore(deps.store, { ...fault, when: 'before', error: 'throttled' });
      await writeWhatIsDue(dying).catch(() => {});
      deps.clock.set('2026-11-21T09:33:00.000Z');

      await writeWhatIsDue();

      expect(await addressesOf(large)).toEqual(Array(large).fill(ukRegion));
      expect(await batches()).toEqual([]);
    },
  );

  test('by a store that does not take the addresses, they are kept at the next reading', async () => {
    const busy = buildFaultyStore(deps.store, {
      verb: 'query',
      when: 'before',
      error: 'throttled',
    });
    unwrap(await updateTeam(buildSeenTeam(large), { ...deps, store: busy }));

    unwrap(await updateTeam(buildSeenTeam(large), deps));
    await writeWhatIsDue();

    expect(await addressesOf(large)).toEqual(Array(large).fill(ukRegion));
  });
});

describe('a roster read again', () => {
  const nextDay = '2026-11-22T10:00:00.000Z';

  beforeEach(async () => {
    unwrap(await updateTeam(buildSeenTeam(large), deps));
    await writeWhatIsDue();
    deps.clock.set(nextDay);
  });

  async function countAgain(seen = buildSeenTeam(large)) {
    const store = countStore(deps.store);
    unwrap(await updateTeam(seen, { ...deps, store }));
    return store.counts;
  }

  test('in which nothing changed costs three requests, in whatever order it comes', async () => {
    const seen = buildSeenTeam(large);

    const counts = await countAgain({ ...seen, roster: seen.roster.toReversed() });

    expect(counts).toMatchObject({ get: 2, replace: 1, create: 0, query: 0, delete: 0 });
    expect((await storedTeam(deps.store))?.rosterReadAt).toBe(nextDay);
  });

  test('with one newcomer tells nobody else of the team', async () => {
    const counts = await countAgain(buildSeenTeam(large + 1));

    expect(counts.create).toBeLessThan(8);
    expect((await storedPerson(deps.store, { id: `person-${large}` }))?.teams).toHaveLength(1);
  });

  test('somewhere else moves everybody there', async () => {
    await countAgain(buildSeenTeam(large, { serviceUrl: 'https://smba.example/emea/' }));
    await writeWhatIsDue();

    expect(new Set(await addressesOf(large))).toEqual(new Set(['https://smba.example/emea/']));
    expect((await storedTeam(deps.store))?.serviceUrl).toBe('https://smba.example/emea/');
  });

  test('leaves alone whoever took the app away', async () => {
    unwrap(await removeAddress({ tenantId: testTenant, personId: 'person-7' }, deps));

    await countAgain();

    expect((await addressesOf(8)).at(7)).toBeUndefined();
  });

  test('after the team was renamed tells everybody its name', async () => {
    const dying = buildFaultyStore(deps.store, { verb: 'create', nth: 5, when: 'before' });
    await renameTeam(place, 'Far North', { ...deps, store: dying }).catch(() => {});

    await countAgain(buildSeenTeam(large, { name: 'Far North' }));

    const people = await Promise.all(
      [0, 10, large - 1].map((n) => storedPerson(deps.store, { id: `person-${n}` })),
    );
    expect(people.map((person) => person?.teams.map(({ name }) => name))).toEqual(
      Array(3).fill(['Far North']),
    );
  });
});

test('of two regions told one after the other, the newer is written last', async () => {
  const emea = 'https://smba.example/emea/';
  unwrap(await updateTeam(buildSeenTeam(large), deps));
  const late = unwrap(await claimDue(addressBatchType, { owner: 'late', limit: 100 }, deps));
  unwrap(await updateTeam(buildSeenTeam(large, { serviceUrl: emea }), deps));
  await writeWhatIsDue();
  const early = await addressesOf(large);
  for (const read of late) await writeAddresses(read(), deps);
  deps.clock.set('2026-11-21T09:33:00.000Z');
  await writeWhatIsDue();

  expect(early.filter(Boolean)).toEqual([]);
  expect(new Set(await addressesOf(large))).toEqual(new Set([emea]));
});

test('a damaged mailbox keeps nobody else’s waiting', async () => {
  const pk = `${testTenant}/person/person-7`;
  unwrap(await deps.store.create({ id: 'mailbox', pk, type: 'mailbox' }));
  unwrap(await updateTeam(buildSeenTeam(large), deps));

  const due = unwrap(await claimDue(addressBatchType, { owner: 'one', limit: 100 }, deps));
  const read = due.map((each) => each());
  const [hurt] = read.filter(({ doc }: { doc: AddressBatch }) => doc.id.endsWith('-0'));
  await expect(writeAddresses(hurt as (typeof read)[number], deps)).rejects.toThrow();

  expect((await addressesOf(7)).filter(Boolean)).toHaveLength(7);
  expect(await batches()).toHaveLength(1);
});
