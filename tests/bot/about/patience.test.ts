/** A store that is busy is waited for, longer than a turn in Teams may take; in the end it is given up with a sentence. */
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeAbout } from '../../../bot/about/about.ts';
import type { DocumentReader } from '../../../shared/stores/document-store.ts';
import { patientPauses } from '../../../shared/stores/read-patiently.ts';
import { createTestDeps, type TestDeps } from '../../support/build-deps.ts';
import { buildActor, testTenant } from '../../support/build-person.ts';
import { storePerson, storeTeam } from '../../support/build-stored.ts';

const amara = buildActor();

let deps: TestDeps;
let folder: string;
let pauses: number[];

beforeEach(async () => {
  deps = createTestDeps();
  folder = join(mkdtempSync(join(tmpdir(), 'about-')), 'answer');
  pauses = [];
  await storeTeam(deps.store);
  await storePerson(deps.store, amara);
});

afterEach(() => deps.store.close());

function busyFor(times: number): DocumentReader {
  let left = times;
  const throttled = { ok: false, error: 'throttled' } as const;
  return {
    get: async (pk, id) => (left-- > 0 ? throttled : deps.store.get(pk, id)),
    query: (pk, type, query) => deps.store.query(pk, type, query),
    close: async () => {},
  };
}

function write(reader: DocumentReader) {
  const wanted = { help: false, personId: amara.id, folder, tenantId: null } as const;
  const pause = async (ms: number) => void pauses.push(ms);
  return writeAbout(wanted, { reader, tenantIds: [testTenant], clock: deps.clock, pause });
}

test('busy for a moment, it is asked again', async () => {
  const written = await write(busyFor(3));

  expect(written.ok).toBe(true);
  expect(pauses).toEqual(patientPauses.slice(0, 3));
  expect(readdirSync(folder)).toHaveLength(3);
});

test('busy for good, it is given up, and nothing is written', async () => {
  const written = await write(busyFor(Number.POSITIVE_INFINITY));

  expect(written).toEqual({ ok: false, error: expect.stringMatching(/^The store was too busy/) });
  expect(pauses.slice(0, patientPauses.length)).toEqual(patientPauses);
  expect(existsSync(folder)).toBe(false);
});

test('a folder that is there is not written over', async () => {
  await write(busyFor(0));

  expect(await write(busyFor(0))).toEqual({
    ok: false,
    error: expect.stringContaining('is there already'),
  });
});
