import { afterEach, describe, expect, test } from '@jest/globals';
import {
  amara,
  type Chat,
  findActions,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

let chat: Chat;

afterEach(() => chat.close());

describe('being added', () => {
  test('for one person: says what it does, never does, and what not to type', async () => {
    chat = await startChat();
    const card = await chat.install(amara, 'personal');

    expect(wordsOf(card)).toContain('more time with children and families');
    expect(wordsOf(card)).toContain('I never rank');
    expect(wordsOf(card)).toContain('no names, dates of birth, addresses or case numbers');
  });

  test('is said once, however often Teams announces it, and again after a removal', async () => {
    chat = await startChat();
    const first = await chat.install(amara, 'personal');
    const second = await chat.install(amara, 'personal');
    await chat.post({
      ...{ type: 'installationUpdate', action: 'remove', id: 'r', channelId: 'msteams' },
      ...{ serviceUrl: chat.teams.url, recipient: { id: '28:bot' } },
      from: { id: '29:a', aadObjectId: amara.id },
      conversation: { id: `personal-${amara.id}`, conversationType: 'personal', tenantId },
    });
    const again = await chat.install(amara, 'personal');

    expect(first).toBeDefined();
    expect(second).toBeUndefined();
    expect(wordsOf(again)).toContain('Hello');
  });

  test('to a team: makes the team from its whole roster and names who added it', async () => {
    const members = Array.from({ length: 23 }, (_, n) => ({ id: `p-${n}`, name: `Person ${n}` }));
    chat = await startChat({ members, pageSize: 5 });
    const card = await chat.install(priya, 'channel');
    const last = await chat.say(members.at(-1) ?? amara, 'log');

    expect(wordsOf(card)).toContain('Hello, Riverside. Priya Raman added me.');
    expect(wordsOf(last)).toContain('It goes to Riverside.');
  });

  test('nothing needs setting up: the first log works in a team never seen before', async () => {
    chat = await startChat();
    const card = await chat.say(amara, 'log Walk and talk', 'channel');
    const words = { title: 'Walk and talk', scope: 'in-our-gift' };
    const done = await chat.press(amara, card, 'Log it', words, 'channel');

    expect(wordsOf(done)).toContain('SC-1 is on the board, for Riverside.');
  });

  test('whoever leaves the team can no longer log for it', async () => {
    chat = await startChat();
    await chat.install(priya, 'channel');
    const before = await chat.say(amara, 'log');
    await chat.leave(amara);
    const after = await chat.say(amara, 'log');

    expect(wordsOf(before)).toContain(riverside.name);
    expect(after).toContain('You are not in a team');
  });
});

describe('asking', () => {
  test.each(['hi', 'Hello!', 'help', 'HELP', '?', ''])(
    '"%s" gets what the bot can do',
    async (said) => {
      chat = await startChat();
      const card = await chat.say(amara, said);

      expect(wordsOf(card)).toContain('I’m Small Changes.');
      expect(findActions(card)).toHaveLength(3);
    },
  );

  test('for more shows what else can be said', async () => {
    chat = await startChat();
    const more = await chat.press(amara, await chat.say(amara, 'hello'), 'More you can say');

    expect(wordsOf(more)).toMatch(/What gets in the way[\s\S]*Your team[\s\S]*You and me/);
  });

  test('"privacy" says what is kept and who sees it', async () => {
    chat = await startChat();
    const card = await chat.say(amara, 'privacy');

    expect(wordsOf(card)).toContain('Seen by');
    expect(wordsOf(card)).toContain('Microsoft Teams itself still keeps the chat message.');
  });
});
