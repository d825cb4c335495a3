/** Servers that share one database, and servers that die between sending and noting it: nobody hears anything twice. */

import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createMailbox, type Mailbox } from '../../../shared/domain/mailbox/mailbox.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { mailboxType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { createOnce } from '../../../shared/use-cases/storage/repository.ts';
import { type Fleet, startFleet } from '../../simulate/fleet.ts';
import { toTold } from '../../simulate/told.ts';
import { buildClock, unwrap } from '../../support/build-deps.ts';
import { testTenant } from '../../support/build-person.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { type LoopbackServer, listenOnLoopback } from '../../support/loopback-server.ts';
import { makeDataFile } from '../../support/spawned.ts';

/** A Monday, and the two working days later of the reminder. */
const monday = '2026-11-23T09:30:00.000Z';
const tenMinutesLater = '2026-11-23T09:40:00.000Z';
const nextDay = '2026-11-24T09:30:00.000Z';
const wednesday = '2026-11-25T09:30:00.000Z';

const clock = buildClock(monday);

let file: string;
let store: DocumentStore;
let teams: LoopbackServer;
let fleet: Fleet;
let heard: { readonly by: string; readonly told: readonly string[] }[];
let onHeard: () => 'answer' | 'be silent';

beforeEach(async () => {
  heard = [];
  onHeard = () => 'answer';
  file = makeDataFile();
  store = createSqliteStore({ file, clock });
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as { attachments: { content: unknown }[] };
    const by = request.url?.split('/')[3] ?? '';
    heard.push({ by, told: toTold(body.attachments[0]?.content) });
    response.statusCode = 201;
    if (onHeard() === 'answer') response.end('{}');
  });
  teams = await listenOnLoopback(server);
});

afterEach(async () => {
  await Promise.all([fleet.stop(), teams.close()]);
  await store.close();
});

async function begin(instances: number, supervisors: number): Promise<readonly string[]> {
  const people = Array.from({ length: supervisors }, (_, n) => `supervisor-${n}`);
  const members = people.map((id) => ({ id, name: 'Sam', role: 'supervisor' as const }));
  await storeTeam(store, { members, nextPromptAt: monday });
  for (const personId of people) {
    const empty = createMailbox({ tenantId: testTenant, personId, timeZone: 'Europe/London' });
    const address = { serviceUrl: teams.url, userId: `29:${personId}`, conversationId: personId };
    await createOnce(store, mailboxType, { ...empty, address });
  }
  fleet = await startFleet({ instances, store: { kind: 'sqlite', file } });
  return people;
}

async function mailboxOf(personId: string): Promise<Mailbox | null> {
  return unwrap(await repository.read(store, mailboxType, { tenantId: testTenant, personId }));
}

test('of two servers on one database, one asks each supervisor', async () => {
  const people = await begin(2, 60);

  await fleet.live(monday, []);
  await fleet.live(tenMinutesLater, []);

  expect(heard.map(({ by }) => by).toSorted()).toEqual(people.toSorted());
});

test('a server that dies between sending and noting it leaves it unconfirmed: it is not sent again, and the reminder covers it', async () => {
  await begin(1, 1);
  onHeard = () => {
    fleet.kill(0);
    return 'be silent';
  };

  await fleet.live(monday, []);
  expect((await mailboxOf('supervisor-0'))?.sending).not.toBeNull();

  onHeard = () => 'answer';
  await fleet.live(tenMinutesLater, []);
  await fleet.live(nextDay, []);
  expect(fleet.kills()).toBe(1);
  expect(heard.map(({ told }) => told)).toEqual([['check-in team-north 2026-11-23']]);
  expect((await mailboxOf('supervisor-0'))?.deliveries).toMatchObject([{ outcome: 'unconfirmed' }]);

  await fleet.live(wednesday, []);
  expect(heard.slice(1).map(({ told }) => told)).toEqual([['reminder team-north 2026-11-23']]);
});

test('what a server had claimed and not sent when it died is sent by another once the claim has run out', async () => {
  await begin(2, 40);
  onHeard = () => {
    if (heard.length === 1) fleet.kill(0);
    if (heard.length === 2) fleet.kill(1);
    return 'answer';
  };

  await fleet.live(monday, []);
  onHeard = () => 'answer';
  await fleet.live(tenMinutesLater, []);
  await fleet.live('2026-11-23T09:50:00.000Z', []);

  const asked = heard.map(({ by }) => by);
  expect(new Set(asked).size).toBe(asked.length);
  for (let n = 0; n < 40; n += 1) {
    const box = await mailboxOf(`supervisor-${n}`);
    expect(box?.sending).toBeNull();
    expect(box?.deliveries.map(({ outcome }) => outcome)).toHaveLength(1);
    if (box?.deliveries[0]?.outcome === 'sent') expect(asked).toContain(`supervisor-${n}`);
  }
});
