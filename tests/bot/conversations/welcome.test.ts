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

describe('coming to a team that is under way', () => {
  const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
  const title = 'Share a desk day';

  async function arriveAt(instant: string) {
    chat = await startChat({ members: [amara] });
    await chat.install(priya, 'channel');
    const form = await chat.say(amara, 'log');
    await chat.press(amara, form, 'Log it', { title, scope: 'in-our-gift' });
    chat.clock.set(instant);
    await chat.join(jo);
    const last = await chat.install(jo, 'personal');
    return { last, hellos: chat.teams.sent.map(({ activity }) => wordsOf(activity)) };
  }

  test('hears after the hello where it is, what could do with a hand, and whom to ask', async () => {
    const { last, hellos } = await arriveAt('2026-12-14T10:00:00.000Z');

    expect(hellos).toHaveLength(2);
    expect(hellos[0]).toContain('Hello. I’m Small Changes.');
    expect(wordsOf(last)).toContain('Where Riverside is');
    expect(wordsOf(last)).toContain('Week 5 of 16. The team is in Develop.');
    expect(wordsOf(last)).toContain(title);
    expect(wordsOf(last)).toContain('ask Priya Raman');
  });

  test('can take one of them there and then', async () => {
    const { last } = await arriveAt('2026-12-14T10:00:00.000Z');
    const taken = await chat.press(jo, last, 'I’ll take SC-1');

    expect(wordsOf(taken)).toContain('Looked after by Jo Whitlock.');
  });

  test('in its first week hears the hello alone', async () => {
    const { last, hellos } = await arriveAt('2026-11-20T15:00:00.000Z');

    expect(hellos).toHaveLength(1);
    expect(wordsOf(last)).toContain('Hello. I’m Small Changes.');
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

  test('whoever asks to log without a name hears that a change has one, and a barrier need not', async () => {
    chat = await startChat();
    const card = await chat.say(amara, 'can i log one anonymously');

    expect(wordsOf(card)).toContain('Is on every small change you log.');
    expect(wordsOf(card)).toContain('you can raise a barrier confidentially');
  });
});
