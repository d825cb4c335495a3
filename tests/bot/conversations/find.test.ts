import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  amara,
  type Chat,
  findActions,
  priya,
  startChat,
  stranger,
  wordsOf,
} from '../../support/chat.ts';

const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
const vouchers = 'Duty workers sign off food vouchers themselves';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
  await log({ title: vouchers });
});

afterEach(() => chat.close());

describe('a short id as the whole message', () => {
  test.each(['SC-1', 'sc1', 'sc 1', 'Sc-1.'])('“%s” shows that change', async (typed) => {
    const card = await chat.say(amara, typed);

    expect(wordsOf(card)).toContain(vouchers);
    expect(findActions(card).map(({ title }) => title)).toContain('Plan it');
  });

  test.each(['group', 'channel'] as const)('works when mentioned in a %s', async (where) => {
    expect(wordsOf(await chat.say(amara, 'SC-1', where))).toContain(vouchers);
  });

  test('shows a change that was taken back as taken back', async () => {
    await chat.press(amara, await chat.say(amara, 'SC-1'), 'Undo');

    expect(wordsOf(await chat.say(amara, 'SC-1'))).toContain('Off the board');
  });

  test('that no change has is said so', async () => {
    expect(await chat.say(amara, 'SC-99')).toContain('There is no SC-99 in your team.');
  });

  test('shows nothing to somebody in no team', async () => {
    const answer = await chat.say(stranger, 'SC-1');

    expect(answer).toContain('Ask your supervisor');
  });
});

describe('somebody in two teams', () => {
  beforeEach(async () => {
    await chat.install(priya, 'channel', hillside);
  });

  test('sees at once the only change with that number', async () => {
    expect(wordsOf(await chat.say(amara, 'SC-1'))).toContain(vouchers);
  });

  test('chooses between two changes with the same number', async () => {
    await log({ title: 'Walk the school run', team: hillside.id });
    const asking = await chat.say(amara, 'SC-1');
    const shown = await chat.press(amara, asking, 'Open SC-1 of Hillside');

    expect(wordsOf(asking)).toContain('There is more than one SC-1. Which do you mean?');
    expect(wordsOf(asking)).toContain(vouchers);
    expect(wordsOf(shown)).toContain('Walk the school run');
  });

  test('in a channel sees its own team’s', async () => {
    await log({ title: 'Walk the school run', team: hillside.id });

    const card = await chat.say(amara, 'SC-1', 'channel');

    expect(wordsOf(card)).toContain(vouchers);
    expect(wordsOf(card)).not.toContain('Walk the school run');
  });
});

async function log(typed: { readonly title: string; readonly team?: string }): Promise<void> {
  const form = await chat.say(amara, 'log');
  await chat.press(amara, form, 'Log it', { scope: 'in-our-gift', ...typed });
}
