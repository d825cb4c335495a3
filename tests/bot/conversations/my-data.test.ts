/** What somebody is shown of themselves, and how they are forgotten, in chat and in both stores (P22). */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createCosmosClient } from '../../../shared/stores/cosmos/client.ts';
import { createStore } from '../../../shared/stores/create-store.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { buildClock } from '../../support/build-deps.ts';
import {
  amara,
  type Chat,
  findActions,
  priya,
  startChat,
  stranger,
  wordsOf,
} from '../../support/chat.ts';
import { makeTestContainer, startCosmosServer } from '../../support/cosmos-server.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

let chat: Chat;

/** The store breaks where something is to be deleted, as if the server had died there. */
let isDying = false;
let close: () => Promise<void>;

/** All that is kept, as it lies there. */
let kept: () => Promise<string>;

const stores = [
  ['SQLite, in the file and its log', startOnFile],
  ['Cosmos DB', startOnCosmos],
] as const;

async function startOnFile() {
  const folder = mkdtempSync(join(tmpdir(), 'my-data-'));
  const store = createSqliteStore({ file: join(folder, 'team.db'), clock: buildClock() });
  const dying: DocumentStore = {
    ...store,
    delete(...given) {
      if (isDying) throw new Error('The server died.');
      return store.delete(...given);
    },
  };
  chat = await startChat({ members: [amara, jo], kept: dying });
  let isClosed = false;
  close = async () => {
    if (!isClosed) await chat.close();
    isClosed = true;
    rmSync(folder, { recursive: true, force: true });
  };
  kept = async () => {
    if (!isClosed) await chat.close();
    isClosed = true;
    return readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('\n');
  };
}

async function startOnCosmos() {
  const server = await startCosmosServer();
  await makeTestContainer(server, 'people');
  const place = { databaseId: 'tests', containerId: 'people' };
  const { endpoint, key } = server;
  const store = await createStore({ kind: 'cosmos', endpoint, key, ...place, clock: buildClock() });
  const client = createCosmosClient({ endpoint, key });
  const { items } = client.database(place.databaseId).container(place.containerId);
  kept = async () => JSON.stringify((await items.readAll().fetchAll()).resources);
  chat = await startChat({ members: [amara, jo], kept: store });
  close = async () => {
    client.dispose();
    await chat.close();
    await server.close();
  };
}

/** Priya leads, logs, looks after, is asked, tells, thanks and answers; weeks go by. */
async function liveAMonth() {
  await chat.install(priya, 'channel');
  await chat.install(priya, 'personal');
  await chat.install(amara, 'personal');
  await chat.press(priya, await chat.say(priya, 'log'), 'Log it', words);
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  await chat.say(priya, 'take SC-2');
  await chat.press(amara, await chat.say(amara, 'SC-2'), 'Plan it');
  await chat.say(priya, 'update SC-2 the first desk day is on Tuesday');
  await raise('Two people key the same form', 'by-name');
  await raise('Nobody says no to a new form', 'confidential');
  for (const day of ['23', '30']) {
    const heard = await chat.tellAt(`2026-11-${day}T09:31:00.000Z`);
    const asked = heard.find(({ conversationId }) => conversationId.endsWith(priya.id));
    if (asked) await chat.press(priya, asked.said, 'Nothing moved, and that’s fine');
  }
}

async function raise(barrier: string, keep: 'by-name' | 'confidential') {
  await chat.press(priya, await chat.say(priya, 'barrier'), 'Raise it', { barrier, keep });
}

function hearsPriya(heard: readonly { readonly conversationId: string }[]) {
  return heard.filter(({ conversationId }) => conversationId.endsWith(priya.id));
}

describe.each(stores)('%s', (_, start) => {
  beforeEach(async () => {
    await start();
    await liveAMonth();
  });

  afterEach(() => close());

  test('whoever asks sees what they did and where it is', async () => {
    const said = wordsOf(await chat.say(priya, 'what do you know about me?'));

    expect(said).toContain('In Riverside.');
    expect(said).toMatch(/You logged it[\s\S]*SC-1/);
    expect(said).toMatch(/You look after it[\s\S]*SC-2/);
    expect(said).toContain('You said how it is going');
    expect(said).toContain('You raised a barrier by name');
    expect(said).toContain('Your check-ins');
  });

  test('who asks to be forgotten is, after one question, and hears nothing more', async () => {
    const question = await chat.say(priya, 'delete my data');
    const done = await chat.press(priya, question, 'Yes, forget me');
    const later = [
      ...(await chat.tellAt('2026-12-07T09:31:00.000Z')),
      ...(await chat.tellAt('2026-12-08T09:31:00.000Z')),
      ...(await chat.tellAt('2026-12-10T09:31:00.000Z')),
    ];
    const list = wordsOf(await chat.say(amara, 'changes'));
    const ask = await chat.say(priya, 'changes');
    const left = await kept();

    expect(done).toContain('It is done');
    expect(hearsPriya(later)).toEqual([]);
    expect(list).toContain('Share a desk day');
    expect(ask).toContain('You are not in a team');
    for (const trace of [priya.id, priya.name, `29:${priya.id}`]) expect(left).not.toContain(trace);
    expect(left).toContain('Two people key the same form');
    expect(left).toContain('Nobody says no to a new form');
  });

  test('whoever changes their mind keeps everything', async () => {
    const question = await chat.say(priya, 'forget me');
    await chat.press(priya, question, 'Keep it all');

    expect(wordsOf(await chat.say(priya, 'my changes'))).toContain('Share a desk day');
  });
});

describe('in a team', () => {
  beforeEach(async () => {
    await startOnFile();
    await liveAMonth();
  });

  afterEach(() => close());

  test.each(['channel', 'group'] as const)(
    'nobody is asked in a %s, where others could press',
    async (where) => {
      for (const asked of ['my data', 'forget me']) {
        const said = await chat.say(priya, asked, where);

        expect(said).toContain('between us');
        expect(findActions(said)).toEqual([]);
      }
    },
  );

  test('what a server that died had begun is gone on with by itself', async () => {
    const question = await chat.say(priya, 'forget me');
    isDying = true;
    await chat.press(priya, question, 'Yes, forget me').catch(() => null);
    isDying = false;
    await chat.tellAt('2026-11-30T10:00:00.000Z');

    expect(await kept()).not.toContain(priya.id);
  });

  test('whoever was forgotten and mentions the bot where their team is begins anew', async () => {
    await chat.press(priya, await chat.say(priya, 'forget me'), 'Yes, forget me');
    await chat.say(priya, 'changes', 'channel');

    const mine = wordsOf(await chat.say(priya, 'my data'));

    expect(mine).toContain('You are in it, with your role');
    expect(mine).not.toContain('You logged it');
  });

  test('of somebody it does not know it keeps nothing, and says so', async () => {
    expect(wordsOf(await chat.say(stranger, 'my data'))).toContain('Nothing is kept about you');
    const forgotten = await chat.press(
      stranger,
      await chat.say(stranger, 'forget me'),
      'Yes, forget me',
    );

    expect(forgotten).toContain('It is done');
    expect(await kept()).not.toContain(stranger.id);
  });
});
