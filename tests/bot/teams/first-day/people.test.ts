/** People as a roster may have them: without a name, in three teams at once, and in two councils' teams of one id. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { readTeam } from '../../../../shared/use-cases/access/read-team.ts';
import { loadPerson } from '../../../../shared/use-cases/team/load-person.ts';
import { unwrap } from '../../../support/build-deps.ts';
import {
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../../support/chat.ts';
import { buildInstallationUpdate } from '../../../support/teams-payloads/installation-update.ts';
import { buildMemberRemoved } from '../../../support/teams-payloads/member-event.ts';

const nameless = { id: 'aaaaaaaa-0000-4000-8000-000000000031', name: '' };
const hill = { id: '19:hill@thread.tacv2', name: 'Hill', aadGroupId: 'h' };
const harbour = { id: '19:harbour@thread.tacv2', name: 'Harbour', aadGroupId: 'b' };
const oakshire = '22222222-2222-4222-8222-222222222222';

let chat: Chat;

afterEach(() => chat.close());

describe('somebody without a name', () => {
  test('is in the team, can log, and can be chosen in set-up', async () => {
    chat = await startChat({ members: [amara, nameless] });
    await chat.install(priya, 'channel');
    const form = await chat.say(nameless, 'log Share a desk day');
    const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
    const logged = await chat.press(nameless, form, 'Log it', words);
    const people = await chat.press(priya, await chat.say(priya, 'set up'), 'Change the people');

    expect(wordsOf(logged)).toContain('SC-1 is on the board');
    expect(findInput(people, 'person').choices).toContainEqual({
      title: expect.stringMatching(/\w/),
      value: nameless.id,
    });
  });

  test('who adds the app is its first supervisor all the same', async () => {
    chat = await startChat({ members: [amara, nameless] });
    const hello = await chat.install(nameless, 'channel');

    expect(wordsOf(hello)).toContain('Hello, Riverside.');
    expect(wordsOf(hello)).not.toContain('added me');
    expect(wordsOf(await chat.say(nameless, 'set up'))).toContain('Riverside: set up');
  });
});

test('somebody in three teams sees each, one press away', async () => {
  chat = await startChat();
  for (const team of [riverside, hill, harbour]) await chat.install(priya, 'channel', team);
  const card = await chat.say(amara, 'changes');
  const shown = wordsOf(card);
  const switches = findActions(card).map(({ title }) => title);
  const teams = [riverside, hill, harbour].map(({ name }) => name);
  const first = teams.find((name) => shown.includes(`${name}: small changes`));
  const others = teams.filter((name) => name !== first);

  expect(first).toBeDefined();
  expect(switches).toEqual(expect.arrayContaining(others));
  for (const other of others)
    expect(wordsOf(await chat.press(amara, card, other))).toContain(`${other}: small changes`);
});

test('two councils’ teams of one id have people of their own', async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
  const there = () => ({ ...chat.toEnvelope(), tenantId: oakshire });
  await chat.post(buildInstallationUpdate(amara, 'add', 'channel', riverside, there()));
  const both = await Promise.all([tenantId, oakshire].map(leadsOf));
  chat.forget(amara);
  await chat.post(buildMemberRemoved(amara, riverside, there()));
  const asAmara = { id: amara.id, name: amara.name };

  expect(both).toEqual([[priya.id], [amara.id]]);
  expect(await leadsOf(oakshire)).toEqual([]);
  expect((await loadPerson({ ...asAmara, tenantId: oakshire }, chat)).ok).toBe(false);
  expect((await loadPerson({ ...asAmara, tenantId }, chat)).ok).toBe(true);
});

async function leadsOf(tenant: string): Promise<readonly string[]> {
  const { members } = unwrap(await readTeam(chat.store, tenant, riverside.id));
  return members.filter(({ role }) => role === 'supervisor').map(({ id }) => id);
}
