/** A team renamed, archived, deleted and restored, and people leaving it: events that name nobody who acts. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readTeam } from '../../../../shared/use-cases/access/read-team.ts';
import { loadBarriers } from '../../../../shared/use-cases/barriers/load-barriers.ts';
import { loadChannelAddress } from '../../../../shared/use-cases/channel/load-channel-address.ts';
import { loadTeam } from '../../../../shared/use-cases/team/load-team.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import {
  amara,
  type Chat,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../../support/chat.ts';
import { buildMemberRemoved } from '../../../support/teams-payloads/member-event.ts';
import { buildTeamEvent, type TeamEventType } from '../../../support/teams-payloads/team-event.ts';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

async function stored() {
  return unwrap(await readTeam(chat.store, tenantId, riverside.id));
}

async function channelOf() {
  const place = { tenantId, teamId: riverside.id };
  return (await loadChannelAddress(place, chat))?.conversationId ?? null;
}

function happens(eventType: TeamEventType, team: { id: string; name?: string } = riverside) {
  const { id, name } = team;
  return chat.post(buildTeamEvent(eventType, { id, ...(name && { name }) }, chat.toEnvelope()));
}

function asMember({ id, name }: typeof amara) {
  return { id, name, tenantId };
}

describe('somebody removed from the team by somebody Teams does not name', () => {
  test('can log for it no more', async () => {
    await chat.leave(amara);

    expect(await chat.say(amara, 'log')).toContain('You are not in a team');
  });

  test('while Teams cannot say who is in it, is found out at the next word of anybody', async () => {
    chat.teams.failAll(400, 'pagedmembers');
    await chat.leave(amara);
    const unread = await stored();
    chat.teams.recover();
    await chat.say(priya, 'changes', 'channel');

    expect(unread.rosterReadAt).toBeNull();
    expect(await chat.say(amara, 'log')).toContain('You are not in a team');
  });

  test('is found out a day later where Teams never told it', async () => {
    chat.forget(amara);
    chat.clock.set('2026-11-21T10:00:01.000Z');

    await chat.say(priya, 'changes');

    expect(await chat.say(amara, 'log')).toContain('You are not in a team');
  });

  test('stays out of a roster that comes empty', async () => {
    chat.forget(priya);
    chat.forget(amara);
    await chat.post(buildMemberRemoved({ id: 'somebody' }, riverside, chat.toEnvelope()));

    expect((await stored()).members).toHaveLength(2);
    expect((await stored()).rosterReadAt).toBeNull();
  });
});

describe('a team', () => {
  test('renamed with a sign in it is called so by everybody', async () => {
    await happens('teamRenamed', { id: riverside.id, name: 'Riverside & Hill' });

    expect((await stored()).name).toBe('Riverside & Hill');
    expect(JSON.stringify(await chat.say(amara, 'log'))).toContain('Riverside & Hill');
  });

  test('archived asks nobody anything, until it is unarchived', async () => {
    await happens('teamArchived');
    const archived = await stored();
    const heard = await chat.tellAt('2026-11-23T09:30:00.000Z');
    await happens('teamUnarchived');

    expect(archived).toMatchObject({ status: 'archived', nextPromptAt: null });
    expect(heard).toEqual([]);
    expect(await stored()).toMatchObject({
      status: 'active',
      nextPromptAt: '2026-11-23T09:30:00.000Z',
    });
  });

  test('archived gets no cards in its channel, and after that where it got them before', async () => {
    await happens('teamArchived');
    const archived = await channelOf();
    await happens('teamUnarchived');

    expect([archived, await channelOf()]).toEqual([null, 'channel-1']);
  });

  test.each(['teamDeleted', 'teamHardDeleted'] as const)(
    'gone by %s keeps nobody in: board, barriers and log say so',
    async (eventType) => {
      await happens(eventType);
      const place = [riverside.id, asMember(priya), chat] as const;

      expect(unwrapError(await loadTeam(...place))).toEqual({ kind: 'not-a-member' });
      expect(unwrapError(await loadBarriers(...place))).toEqual({ kind: 'not-a-member' });
      expect(await chat.say(amara, 'log')).toContain('You are not in a team');
      expect(await chat.say(amara, 'log X', 'channel')).toContain('not in this team');
      expect(await chat.tellAt('2026-11-23T09:30:00.000Z')).toEqual([]);
    },
  );

  test('restored has its people and their roles back', async () => {
    await happens('teamDeleted');
    await happens('teamrestored');

    expect(await stored()).toMatchObject({
      status: 'active',
      members: [{ role: 'supervisor' }, {}],
    });
    expect(wordsOf(await chat.say(amara, 'log'))).toContain('Riverside');
  });

  test('the app does not know is nothing to follow', async () => {
    const answers = [];
    for (const eventType of ['teamRenamed', 'teamArchived', 'teamDeleted', 'teamrestored'] as const)
      answers.push(await happens(eventType, { id: '19:unknown@thread.tacv2', name: 'X' }));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });
});
