/** Taking the app away: a person is not written to any more, and a team’s people are not asked (P14, P15). */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readTeam } from '../../../shared/use-cases/access/read-team.ts';
import { mailboxType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  amara,
  type Chat,
  type Heard,
  priya,
  riverside,
  startChat,
  tenantId,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  const planning = await chat.press(jo, await chat.say(jo, 'SC-1'), 'Plan it');
  await chat.press(jo, planning, 'Save', { why: 'It helps' });
});

afterEach(() => chat.close());

async function tellAmara(instant: string): Promise<readonly Heard[]> {
  const heard = await chat.tellAt(instant);
  return heard.filter(({ conversationId }) => conversationId.endsWith(amara.id));
}

describe('taken away by a person', () => {
  test('the app forgets where they are reached, and writes to them no more', async () => {
    await chat.uninstall(amara, 'personal');
    const heard = await tellAmara('2026-11-23T10:00:00.000Z');
    const mailbox = unwrap(
      await repository.read(chat.store, mailboxType, { tenantId, personId: amara.id }),
    );

    expect(heard).toEqual([]);
    expect(mailbox?.address).toBeNull();
    expect(mailbox?.waiting).toHaveLength(1);
  });

  test('and added again, it tells what waited', async () => {
    await chat.uninstall(amara, 'personal');
    await chat.tellAt('2026-11-23T10:00:00.000Z');
    await chat.install(amara, 'personal');

    expect(await tellAmara('2026-11-23T10:00:05.000Z')).toHaveLength(1);
  });
});

describe('taken out of the team', () => {
  const stored = async () => unwrap(await readTeam(chat.store, tenantId, riverside.id));

  test('the app asks its people nothing until it is back', async () => {
    const before = await stored();
    await chat.uninstall(priya, 'channel');
    const without = await stored();
    await chat.say(priya, 'pause team 2 weeks');
    await chat.say(priya, 'resume team');
    const still = await stored();
    chat.clock.set('2026-12-01T12:00:00.000Z');
    await chat.install(priya, 'channel');
    const back = await stored();
    await chat.tellAt('2026-12-01T12:00:05.000Z');

    expect(before).toMatchObject({ hasApp: true, nextPromptAt: expect.any(String) });
    expect(without).toMatchObject({ hasApp: false, nextPromptAt: null });
    expect(still.nextPromptAt).toBeNull();
    expect(back).toMatchObject({ hasApp: true, nextPromptAt: '2026-12-01T12:00:00.000Z' });
    expect((await stored()).nextPromptAt).toBe('2026-12-07T09:30:00.000Z');
  });

  test('the app shows nobody what the team has, since it hears of nobody who leaves, until it is back', async () => {
    await chat.uninstall(priya, 'channel');
    const without = await chat.say(amara, 'changes');
    const help = JSON.stringify(await chat.say(amara, 'help'));
    await chat.install(priya, 'channel');

    expect(without).toContain('or to add the Small Changes app to the team');
    expect(help).toContain('I’m Small Changes.');
    expect(JSON.stringify(await chat.say(amara, 'changes'))).toContain('SC-1');
  });

  test('the app is back where it can read who is in the team, though nobody told it', async () => {
    await chat.uninstall(priya, 'channel');
    chat.clock.set('2026-11-20T10:05:00.000Z');
    await chat.say(amara, 'help', 'channel');

    expect(JSON.stringify(await chat.say(amara, 'changes', 'channel'))).toContain('SC-1');
    expect(await stored()).toMatchObject({ hasApp: true });
  });
});
