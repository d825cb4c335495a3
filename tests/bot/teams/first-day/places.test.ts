/** Where something comes from decides where people are reached, and what is kept. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  channelType,
  mailboxType,
  teamType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../../support/build-deps.ts';
import {
  amara,
  type Chat,
  priya,
  riverside,
  startChat,
  stranger,
  tenantId,
} from '../../../support/chat.ts';
import { buildInstallationUpdate } from '../../../support/teams-payloads/installation-update.ts';
import { buildInvoke, withoutConversationType } from '../../../support/teams-payloads/invoke.ts';
import { buildMessage } from '../../../support/teams-payloads/message.ts';
import {
  buildBotInChannel,
  toRestricted,
} from '../../../support/teams-payloads/restricted-channel.ts';
import { buildTeamEvent } from '../../../support/teams-payloads/team-event.ts';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
});

afterEach(() => chat.close());

const place = { tenantId, teamId: riverside.id };

async function personalChatOf({ id }: typeof amara) {
  const key = { tenantId, personId: id };
  const mailbox = unwrap(await repository.readOrEmpty(chat.store, mailboxType, key));
  return mailbox.address?.conversationId ?? null;
}

async function channelAddress() {
  const channel = unwrap(await repository.readOrEmpty(chat.store, channelType, place));
  return channel.isUnreachable ? null : channel.address?.conversationId;
}

describe('a meeting’s chat', () => {
  const search = {
    name: 'composeExtension/query',
    value: {
      commandId: 'find',
      parameters: [{ name: 'words', value: 'rota' }],
      queryOptions: { skip: 0, count: 25 },
    },
  };

  test('that does not say what it is never becomes where somebody is reached', async () => {
    await chat.install(priya, 'channel');
    const invoke = buildInvoke(amara, search, 'personal', riverside, chat.toEnvelope());
    const meeting = { ...invoke, conversation: { ...invoke.conversation, id: '19:meeting_x' } };
    const { status } = await chat.post(withoutConversationType(meeting));

    expect(status).toBe(200);
    expect(await personalChatOf(amara)).toBeNull();
  });

  test('is none by a message either', async () => {
    await chat.install(priya, 'channel');
    const message = buildMessage(amara, 'help', 'personal', riverside, chat.toEnvelope());
    await chat.post(withoutConversationType(message));

    expect(await personalChatOf(amara)).toBeNull();
  });
});

describe('where somebody is reached', () => {
  test('is learned where they add the app for themselves', async () => {
    await chat.install(priya, 'channel');
    await chat.install(stranger, 'personal');

    expect(await personalChatOf(stranger)).toBe(`personal-${stranger.id}`);
  });

  test('is not learned of whoever is in no team and never added the app', async () => {
    await chat.install(priya, 'channel');
    await chat.say(stranger, 'help');

    expect(await personalChatOf(stranger)).toBeNull();
  });

  test('is not learned from a search', async () => {
    await chat.install(priya, 'channel');
    await chat.search(stranger, 'rota');

    expect(await personalChatOf(stranger)).toBeNull();
  });

  test('is, for a team, no longer a channel that was deleted, but the next one', async () => {
    await chat.install(priya, 'channel');
    const before = await channelAddress();
    const channel = { id: 'channel-1', name: 'Small changes' };
    await chat.post(
      buildTeamEvent('channelDeleted', { id: riverside.id }, chat.toEnvelope(), { channel }),
    );
    const without = await channelAddress();
    const message = buildMessage(amara, 'help', 'channel', riverside, chat.toEnvelope());
    await chat.post({
      ...message,
      conversation: { ...message.conversation, id: 'channel-2;messageid=1' },
    });

    expect([before, without, await channelAddress()]).toEqual(['channel-1', null, 'channel-2']);
  });

  test('stays when another channel is deleted', async () => {
    await chat.install(priya, 'channel');
    const channel = { id: 'channel-9', name: 'Other' };
    await chat.post(
      buildTeamEvent('channelDeleted', { id: riverside.id }, chat.toEnvelope(), { channel }),
    );

    expect(await channelAddress()).toBe('channel-1');
  });
});

describe.each(['private', 'shared'] as const)('a %s channel', (type) => {
  const channel = { id: '19:restricted@thread.tacv2', type, name: 'Managers' };

  function inChannel(words: string) {
    return toRestricted(
      buildMessage(amara, words, 'channel', riverside, chat.toEnvelope()),
      channel,
    );
  }

  test('gets one sentence, and nothing is stored', async () => {
    await chat.post(inChannel('log Walk and talk'));
    const [answer] = chat.teams.sent;
    const invoke = {
      name: 'adaptiveCard/action',
      value: { action: { verb: 'log.open', data: {} } },
    };
    const pressed = await chat.post(
      toRestricted(buildInvoke(amara, invoke, 'channel', riverside, chat.toEnvelope()), channel),
    );

    expect(answer?.activity.text).toContain('add me to a standard channel');
    expect(pressed.body.value).toContain('add me to a standard channel');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('is never the place for a team’s cards, though it is the first heard of', async () => {
    await chat.post(
      toRestricted(
        buildInstallationUpdate(priya, 'add', 'channel', riverside, chat.toEnvelope()),
        channel,
      ),
    );
    await chat.post(
      buildBotInChannel(priya, 'channelMemberAdded', channel, riverside, chat.toEnvelope()),
    );
    const said = chat.teams.sent.map(({ activity }) => activity.text);
    await chat.install(priya, 'channel');

    expect(said).toEqual([expect.stringContaining('add me to a standard channel')]);
    expect(await channelAddress()).toBe('channel-1');
  });

  test('the app is taken out of does not silence the team', async () => {
    await chat.install(priya, 'channel');
    const removed = buildInstallationUpdate(
      priya,
      'remove',
      'channel',
      riverside,
      chat.toEnvelope(),
    );
    await chat.post(toRestricted(removed, channel));
    await chat.post(
      buildBotInChannel(priya, 'channelMemberRemoved', channel, riverside, chat.toEnvelope()),
    );
    const team = unwrap(await repository.read(chat.store, teamType, place));

    expect(team.hasApp).toBe(true);
    expect(await channelAddress()).toBe('channel-1');
  });
});

describe('two tenants', () => {
  test('with the same team id have a team each', async () => {
    await chat.install(priya, 'channel');
    const other = '22222222-2222-4222-8222-222222222222';
    const envelope = { ...chat.toEnvelope(), tenantId: other };
    await chat.post(buildTeamEvent('teamDeleted', { id: riverside.id }, envelope));

    expect(unwrap(await repository.read(chat.store, teamType, place)).status).toBe('active');
  });
});
