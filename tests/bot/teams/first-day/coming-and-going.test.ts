/** The app comes, goes and comes again: to a team, to a group chat and to a meeting that belong to none. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadChannelAddress } from '../../../../shared/use-cases/channel/load-channel-address.ts';
import {
  amara,
  type Chat,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../../support/chat.ts';
import { buildInstallationUpdate } from '../../../support/teams-payloads/installation-update.ts';
import { buildMessage } from '../../../support/teams-payloads/message.ts';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
});

afterEach(() => chat.close());

async function channelOf(): Promise<string | null> {
  const address = await loadChannelAddress({ tenantId, teamId: riverside.id }, chat);
  return address?.conversationId ?? null;
}

describe('removed from a team and added again', () => {
  test('the app says hello again, and has kept the changes, the roles and the channel', async () => {
    await chat.install(priya, 'channel');
    const form = await chat.say(amara, 'log');
    const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
    await chat.press(amara, form, 'Log it', words);
    await chat.uninstall(priya, 'channel');
    const without = await channelOf();
    const hello = await chat.install(amara, 'channel');

    expect(wordsOf(hello)).toContain('Hello, Riverside. Amara Osei added me.');
    expect(wordsOf(await chat.say(priya, 'set up'))).toMatch(/Supervisors\s+Priya Raman/);
    expect(JSON.stringify(await chat.say(amara, 'changes'))).toContain('Share a desk day');
    expect([without, await channelOf()]).toEqual([null, 'channel-1']);
  });
});

describe.each([
  ['a group chat', 'group-1'],
  ['a meeting', '19:meeting_MjdhNjM4@thread.v2'],
])('added to %s without a team', (_, id) => {
  function inChat<T extends { readonly conversation: object }>(activity: T): T {
    return { ...activity, conversation: { ...activity.conversation, id } };
  }

  test('the app says hello once, knows no team by it, and asks to be added to one', async () => {
    await chat.post(
      inChat(buildInstallationUpdate(priya, 'add', 'group', riverside, chat.toEnvelope())),
    );
    const hello = chat.teams.sent.map(({ activity }) => wordsOf(activity.attachments));
    chat.teams.clear();
    await chat.post(
      inChat(buildMessage(priya, 'log Walk and talk', 'group', riverside, chat.toEnvelope())),
    );
    const [answer] = chat.teams.sent;

    expect(hello).toEqual([expect.stringContaining('Hello')]);
    expect(answer?.conversationId).toBe(id);
    expect(answer?.activity.text).toContain('or to add the Small Changes app to the team');
    expect(chat.teams.countOf('pagedmembers')).toBe(0);
  });
});
