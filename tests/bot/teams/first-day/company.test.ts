/** A group chat, a meeting and another team's channel: what is a team's own is not shown to whoever is there. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type AnyCard,
  amara,
  type Chat,
  findAction,
  priya,
  riverside,
  startChat,
  wordsOf,
} from '../../../support/chat.ts';
import { buildInvoke } from '../../../support/teams-payloads/invoke.ts';

const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
const inOurGift = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', inOurGift);
});

afterEach(() => chat.close());

function saidIn(place: string): readonly string[] {
  return chat.teams.sent
    .filter(({ conversationId }) => conversationId === place)
    .map(({ activity }) => JSON.stringify(activity.attachments ?? activity.text));
}

describe('in a group chat', () => {
  const lists = [
    ...['changes', 'my changes', 'prioritise', 'asks', 'barriers', 'themes', 'vote', 'strands'],
    ...['values', 'vision', 'stage', 'check in', 'set up', 'edit', 'undo', 'withdraw'],
  ];

  test.each(lists)('“%s” posts nothing of the team’s', async (word) => {
    await chat.install(amara, 'personal');
    const answer = await chat.say(amara, word, 'group');

    expect(answer).toContain('What a team has is for the team alone');
    expect(saidIn('group-1')).toHaveLength(1);
    expect(saidIn(`personal-${amara.id}`)).toHaveLength(1);
  });

  test('the answer is in the person’s own chat', async () => {
    await chat.install(amara, 'personal');
    await chat.say(amara, 'changes', 'group');

    expect(saidIn(`personal-${amara.id}`).join()).toContain('Share a desk day');
    expect(saidIn('group-1').join()).not.toContain('Share a desk day');
  });

  test('where there is none, the sentence asks for one', async () => {
    const answer = await chat.say(amara, 'changes', 'group');

    expect(answer).toContain('Please ask me in a chat of your own.');
    expect(chat.teams.sent).toHaveLength(1);
  });

  test('one change by its id is shown, and its story only to whoever asks', async () => {
    const card = await chat.say(amara, 'SC-1', 'group');
    const story = await chat.press(amara, card, 'The story so far', {}, 'group');

    expect(wordsOf(card)).toContain('Share a desk day');
    expect(wordsOf(story)).toContain('Share a desk day');
    expect(chat.teams.sent).toEqual([]);
  });

  test('my team’s changes are shown only to whoever presses for them', async () => {
    const card = await chat.say(amara, 'SC-1', 'group');
    const own = await chat.say(amara, 'help');
    const list = await chat.press(amara, own, 'My team’s changes', {}, 'group');

    expect(wordsOf(card)).toContain('SC-1');
    expect(wordsOf(list)).toContain('Share a desk day');
    expect(chat.teams.sent).toEqual([]);
  });
});

describe('in the channel of another team', () => {
  async function pressInHillside(card: AnyCard, title: string) {
    chat.teams.clear();
    const { verb, data } = findAction(card, title);
    const value = { action: { type: 'Action.Execute', verb, data } };
    const invoke = { name: 'adaptiveCard/action', replyToId: 'card-1', value };
    const { body } = await chat.post(
      buildInvoke(amara, invoke, 'channel', hillside, chat.toEnvelope()),
    );
    return body.value;
  }

  beforeEach(() => chat.install(priya, 'channel', hillside));

  test('a change of ours that is pressed replaces nothing for the others', async () => {
    const shared = await chat.say(amara, 'SC-1');
    const opened = await pressInHillside(shared, 'Edit');

    expect(wordsOf(opened)).toContain('Share a desk day');
    expect(chat.teams.sent).toEqual([]);
  });

  test('our list is seen by whoever asks for it alone', async () => {
    const list = await chat.say(amara, 'set up');
    const other = { ...findAction(list, 'Hillside'), verb: 'changes.show', title: 'ours' };
    const card = { actions: [{ ...other, data: { teamId: riverside.id } }] };
    const shown = await pressInHillside(card, 'ours');

    expect(wordsOf(shown)).toContain('Share a desk day');
    expect(chat.teams.sent).toEqual([]);
  });
});
