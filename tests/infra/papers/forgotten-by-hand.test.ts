/** Whoever left the council cannot ask the app: what the page has IT write in the database makes it forget them. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Container } from '@azure/cosmos';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createCosmosClient } from '../../../shared/stores/cosmos/client.ts';
import { createStore } from '../../../shared/stores/create-store.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { buildClock } from '../../support/build-deps.ts';
import { amara, type Chat, priya, startChat, tenantId, wordsOf } from '../../support/chat.ts';
import { makeTestContainer, startCosmosServer } from '../../support/cosmos-server.ts';
import { makeDataFile } from '../../support/spawned.ts';

const page = readFileSync('infra/papers/other-rights.md', 'utf8');
const place = { databaseId: 'tests', containerId: 'leavers' };
const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

let chat: Chat;
let container: Container;
let close: () => Promise<void>;

beforeAll(async () => {
  const server = await startCosmosServer();
  await makeTestContainer(server, place.containerId);
  const { endpoint, key } = server;
  const store = await createStore({ kind: 'cosmos', endpoint, key, ...place, clock: buildClock() });
  const client = createCosmosClient({ endpoint, key });
  container = client.database(place.databaseId).container(place.containerId);
  chat = await startChat({ kept: store });
  close = async () => {
    client.dispose();
    await chat.close();
    await server.close();
  };
});

afterAll(() => close());

/** With the page's own lines, and an instant that has passed. */
async function writeByHand(personId: string, instant: string): Promise<void> {
  const [query = ''] = /SELECT \* FROM c WHERE c\.pk = '<tenant>\/person[^`]*/.exec(page) ?? [];
  const asked = query.replace('<tenant>', tenantId).replace('<object id>', personId);
  const { resources } = await container.items.query(asked).fetchAll();
  const person = resources.find(({ type }) => type === 'person');
  const [, due = ''] = /"dueAt": "([^"]+)"/.exec(page) ?? [];
  const [, since = ''] = /"forgetSince": "([^"]+)"/.exec(page) ?? [];
  expect(due).toBe(`s${since}`);
  await container.items.upsert({
    ...person,
    keys: { ...person.keys, dueAt: due.replace(since, instant) },
    doc: { ...person.doc, forgetSince: instant },
  });
}

test('their document is due, and the app takes them out of all it has', async () => {
  await chat.install(priya, 'channel');
  await chat.press(priya, await chat.say(priya, 'log'), 'Log it', words);
  const before = JSON.stringify((await container.items.readAll().fetchAll()).resources);

  await writeByHand(priya.id, '2026-11-23T09:00:00.000Z');
  await chat.tellAt('2026-11-23T10:00:00.000Z');

  const after = JSON.stringify((await container.items.readAll().fetchAll()).resources);
  expect(before).toContain(priya.id);
  for (const trace of [priya.id, priya.name]) expect(after).not.toContain(trace);
  expect(wordsOf(await chat.say(amara, 'changes'))).toContain('Share a desk day');
});

test('in a data file, so does the line the page has for it', async () => {
  const file = makeDataFile();
  const kept = createSqliteStore({ file, clock: buildClock() });
  const own = await startChat({ kept });
  await own.install(priya, 'channel');
  await own.press(priya, await own.say(priya, 'log'), 'Log it', words);
  const [, line = ''] = /sqlite3 <file> "(UPDATE [^"]+)"/.exec(page) ?? [];
  const statement = line
    .replaceAll('2027-01-15T09:00:00.000Z', '2026-11-23T09:00:00.000Z')
    .replace('<tenant>', tenantId)
    .replace('<object id>', priya.id);

  const database = new DatabaseSync(file);
  const { changes } = database.prepare(statement).run();
  await own.tellAt('2026-11-23T10:00:00.000Z');

  const after = JSON.stringify(database.prepare('SELECT * FROM documents').all());
  database.close();
  await own.close();
  expect(Number(changes)).toBe(1);
  for (const trace of [priya.id, priya.name]) expect(after).not.toContain(trace);
});
