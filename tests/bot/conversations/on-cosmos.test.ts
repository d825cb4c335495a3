import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemClock } from '../../../shared/calendar/clock.ts';
import { createStore } from '../../../shared/stores/create-store.ts';
import { amara, type Chat, priya, startChat, wordsOf } from '../../support/chat.ts';
import {
  type CosmosServer,
  makeTestContainer,
  startCosmosServer,
} from '../../support/cosmos-server.ts';

let server: CosmosServer;
let chat: Chat;

beforeAll(async () => {
  server = await startCosmosServer();
  await makeTestContainer(server, 'conversations');
  const kept = await createStore({
    ...{ kind: 'cosmos', databaseId: 'tests', containerId: 'conversations' },
    ...{ endpoint: server.endpoint, key: server.key, clock: systemClock },
  });
  chat = await startChat({ kept });
});

afterAll(async () => {
  await chat.close();
  await server.close();
});

test('the same conversation works with Cosmos DB: added, logged, planned, listed, found, undone, put back', async () => {
  const words = { title: 'Walk and talk', benefit: '', scope: 'in-our-gift' };
  await chat.install(priya, 'channel');
  const form = await chat.say(amara, 'log Walk and talk');
  const [done] = await Promise.all([1, 2].map(() => chat.press(amara, form, 'Log it', words)));
  const planning = await chat.press(amara, done, 'Plan it');
  const planned = await chat.press(amara, planning, 'Save', { why: 'It helps' });
  const list = await chat.say(amara, 'changes');
  const shown = await chat.say(amara, 'SC-1');
  const { attachments } = await chat.search(amara, 'walk');
  const undone = await chat.press(amara, planned, 'Undo');
  const back = await chat.press(amara, undone, 'Undo');

  expect(wordsOf(done)).toContain('SC-1 is on the board, for Riverside.');
  expect(wordsOf(planned)).toContain('In Develop. 3 questions');
  expect(wordsOf(list)).toContain('Develop (1)');
  expect(wordsOf(shown)).toContain('In Develop.');
  expect(wordsOf(attachments[0].content)).toContain('Walk and talk');
  expect(wordsOf(undone)).toContain('Mission');
  expect(wordsOf(back)).toContain('In Develop. 3 questions');
});
