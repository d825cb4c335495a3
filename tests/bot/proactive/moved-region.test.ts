/** A tenant whose region moves: Teams answers from elsewhere, and knows nobody at the old address any more. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mailboxType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import { amara, type Chat, priya, riverside, startChat, tenantId } from '../../support/chat.ts';
import { startTeamsService, type TeamsService } from '../../support/teams-service.ts';

const mondays = ['2026-11-23T09:30:00.000Z', '2026-11-30T09:30:00.000Z'];

let chat: Chat;
let regionB: TeamsService;

/** Installed at region A, on a Friday. */
beforeEach(async () => {
  chat = await startChat({ members: [amara] });
  regionB = await startTeamsService({ team: riverside });
  await chat.install(priya, 'channel');
  await chat.tellAt('2026-11-20T11:00:00.000Z');
});

afterEach(() => Promise.all([chat.close(), regionB.close()]));

/** From now on nothing is known at region A; the bot may ask it a few times. */
function moveAway(status: number): void {
  for (let n = 0; n < 40; n += 1) chat.teams.failNext(status, {}, '/v3/conversations');
}

function fromB(where: 'personal' | 'channel', text: string): object {
  const isChannel = where === 'channel';
  return {
    ...{
      id: `from-b-${text}`,
      type: 'message',
      text,
      channelId: 'msteams',
      serviceUrl: regionB.url,
    },
    from: { id: `29:${priya.id}`, name: priya.name, aadObjectId: priya.id },
    recipient: { id: '28:bot', name: 'Small Changes' },
    conversation: {
      id: isChannel ? 'channel-1' : `personal-${priya.id}`,
      ...{ conversationType: where, tenantId },
    },
    channelData: {
      tenant: { id: tenantId },
      ...(isChannel && { team: { id: riverside.id, name: riverside.name } }),
    },
  };
}

async function sentAtB(instant: string): Promise<readonly string[]> {
  regionB.clear();
  await chat.tellAt(instant);
  return regionB.sent.map(({ conversationId }) => conversationId);
}

async function etagOf(): Promise<string> {
  const found = await chat.store.get(`${tenantId}/person/${priya.id}`, 'mailbox');
  return unwrap(found).etag;
}

describe.each([400, 404])('a supervisor whose region has moved (A answers %i)', (status) => {
  test('and who wrote from there since, gets every check-in there', async () => {
    await chat.post(fromB('personal', 'help'));
    moveAway(status);

    const mine = `personal-${priya.id}`;
    for (const monday of mondays) expect(await sentAtB(monday)).toContain(mine);
  });

  test('and who writes only after the first was refused, gets it then', async () => {
    moveAway(status);
    await chat.tellAt(mondays[0] ?? '');
    chat.clock.set('2026-11-23T11:00:00.000Z');
    await chat.post(fromB('personal', 'help'));

    expect(await sentAtB('2026-11-23T11:00:05.000Z')).toContain(`personal-${priya.id}`);
  });
});

test('a channel is written to where its newest message came from', async () => {
  await chat.post(fromB('channel', 'help'));
  moveAway(400);

  expect(await sentAtB(mondays[0] ?? '')).toContain('channel-1');
});

test('the first word of somebody whose address is known already writes nothing', async () => {
  const before = await etagOf();
  await chat.say(priya, 'help');
  expect(await etagOf()).toBe(before);

  await chat.post(fromB('personal', 'help'));
  expect(await etagOf()).not.toBe(before);
  const mailbox = unwrap(
    await repository.read(chat.store, mailboxType, { tenantId, personId: priya.id }),
  );
  expect(mailbox.address?.serviceUrl).toBe(regionB.url);
});

test('what opens a chat names the bot, the person and the tenant', async () => {
  await chat.tellAt(mondays[0] ?? '');

  expect(chat.teams.opened).toEqual([
    {
      ...{ isGroup: false, bot: { id: expect.any(String) }, members: [{ id: `29:${priya.id}` }] },
      ...{ tenantId, channelData: { tenant: { id: tenantId } } },
    },
  ]);
});
