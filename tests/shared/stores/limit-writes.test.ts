/** A team that writes without end keeps no other from writing, and nobody from reading. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { limitWrites } from '../../../shared/stores/limit-writes.ts';
import {
  isTeams,
  personPartition,
  teamPartition,
} from '../../../shared/use-cases/storage/partitions.ts';
import { createTestDeps } from '../../support/build-deps.ts';

const north = teamPartition('tenant', 'north');
const south = teamPartition('tenant', 'south');
let store: DocumentStore;
let limited: DocumentStore;

beforeEach(() => {
  ({ store } = createTestDeps());
  limited = limitWrites(store, 3, isTeams);
});

afterEach(() => store.close());

function create(pk: string, id: string) {
  return limited.create({ pk, id, type: 'note' });
}

async function useUp(): Promise<void> {
  for (const id of ['one', 'two', 'three']) await create(north, id);
}

describe('beyond so many writes a minute', () => {
  test('the store is busy for that team, and writes nothing', async () => {
    await useUp();
    const saved = await store.get(north, 'one');
    const etag = saved.ok ? saved.value.etag : '';

    const refused = [
      await create(north, 'four'),
      await limited.replace({ pk: north, id: 'one', type: 'note', status: 'new' }, etag),
      await limited.delete(north, 'two', etag),
    ];

    expect(refused).toEqual(Array(3).fill({ ok: false, error: 'throttled' }));
    expect((await store.get(north, 'four')).ok).toBe(false);
    expect(await store.get(north, 'one')).toEqual(saved);
  });

  test('another team and people write on, and the team is still read', async () => {
    await useUp();
    await create(north, 'four');

    expect((await create(south, 'one')).ok).toBe(true);
    expect((await create(personPartition('tenant', 'amara'), 'one')).ok).toBe(true);
    expect((await limited.get(north, 'one')).ok).toBe(true);
  });
});
