/** A guest of the council on a team's roster: outside the team until one of its leads adds them in set-up. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { readTeam } from '../../../../shared/use-cases/access/read-team.ts';
import { loadTeam } from '../../../../shared/use-cases/team/load-team.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import {
  amara,
  type Chat,
  findAction,
  findActions,
  type Person,
  priya,
  riverside,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../../support/chat.ts';

const noor: Person = {
  ...{ id: 'aaaaaaaa-0000-4000-8000-000000000021', name: 'Noor Hale' },
  isGuest: true,
};
const monday = '2026-11-23T09:30:00.000Z';
const kindly = 'one of the team’s supervisors or facilitators can add you in set up';

let chat: Chat;

afterEach(() => chat.close());

async function stored() {
  return unwrap(await readTeam(chat.store, tenantId, riverside.id));
}

async function membersOf() {
  return (await stored()).members.map(({ name }) => name);
}

async function begin(members: readonly Person[] = [amara, noor]) {
  chat = await startChat({ members });
  await chat.install(priya, 'channel');
}

/** As a lead does it: in set-up, among the people. */
async function decide(roleInTeam: string, by: Person = priya) {
  const form = await chat.press(by, await chat.say(by, 'set up'), 'Change the people');
  return chat.press(by, form, 'Save', { person: noor.id, roleInTeam });
}

describe('a guest on the roster', () => {
  test('is no member of the team, and waits', async () => {
    await begin();

    expect(await membersOf()).toEqual([priya.name, amara.name]);
    expect((await stored()).guests).toEqual([{ id: noor.id, name: noor.name, isAdded: false }]);
  });

  test.each(['log Share a desk day', 'changes', 'set up', 'my changes'])(
    'who says “%s” is told kindly who can add them, in a chat of their own and in the channel',
    async (words) => {
      await begin();

      expect(wordsOf(await chat.say(noor, words)) || (await chat.say(noor, words))).toContain(
        kindly,
      );
      const inChannel = await chat.say(noor, words, 'channel');
      expect(wordsOf(inChannel) || inChannel).toContain(kindly);
    },
  );

  test('leaves nothing behind by writing', async () => {
    await begin();
    await chat.say(priya, 'changes', 'channel');
    const writes = () => chat.store.counts.create + chat.store.counts.replace;
    const before = writes();
    await chat.say(noor, 'log Share a desk day');
    await chat.say(noor, 'log Share a desk day', 'channel');

    expect(writes()).toBe(before);
  });

  test('is refused on the tab with the sentence that fits', async () => {
    await begin();
    const asGuest = { id: noor.id, name: noor.name, tenantId };

    expect(unwrapError(await loadTeam(riverside.id, asGuest, chat))).toEqual({
      kind: 'not-a-member',
      asGuest: true,
    });
  });

  test('is asked nothing on Monday', async () => {
    await begin();
    await chat.tellAt('2026-11-20T10:01:00.000Z');
    const heard = await chat.tellAt(monday);

    expect(heard.map(({ conversationId }) => conversationId)).toEqual([
      expect.stringContaining(priya.id),
    ]);
  });

  test('who adds the app leads nothing, and somebody of the council can take it on', async () => {
    chat = await startChat({ members: [amara, noor] });
    await chat.install(noor, 'channel');
    const offered = await chat.say(noor, 'set up');
    const card = await chat.say(amara, 'set up');

    expect(offered).toContain(kindly);
    expect(findActions(card).map(({ title }) => title)).toEqual(['Yes, put me down']);
    expect(await chat.press(noor, card, 'Yes, put me down')).toContain(kindly);
  });

  test('who leaves is remembered no more', async () => {
    await begin();
    await chat.leave(noor);

    expect((await stored()).guests).toEqual([]);
    expect(await chat.say(noor, 'changes')).toContain('You are not in a team');
  });

  test('is the team where there is nobody else', async () => {
    chat = await startChat({ members: [noor], supervisors: [] });
    await chat.install(noor, 'channel');

    expect((await stored()).members).toMatchObject([{ id: noor.id, role: 'supervisor' }]);
  });
});

describe('a lead', () => {
  test('sees in set-up who waits, and adds them', async () => {
    await begin();
    const card = await chat.say(priya, 'set up');
    await decide('practitioner');

    expect(wordsOf(card)).toContain('A guest of the council waits to be added');
    expect(wordsOf(card)).toContain('Not added yet: Noor Hale');
    expect(findAction(card, 'Change the people').style).toBe('positive');
    expect(await membersOf()).toEqual([priya.name, amara.name, noor.name]);
    expect(wordsOf(await chat.say(priya, 'set up'))).toContain('Added: Noor Hale');
    expect(wordsOf(await chat.say(noor, 'log'))).toContain('Riverside');
  });

  test('takes them off again', async () => {
    await begin();
    await decide('practitioner');
    await decide('not-in-team');

    expect(await membersOf()).toEqual([priya.name, amara.name]);
    expect(await chat.say(noor, 'changes')).toContain(kindly);
  });

  test('finds a guest added still in it when the roster is read again', async () => {
    await begin();
    await decide('practitioner');
    await chat.join(stranger);

    expect(await membersOf()).toEqual([priya.name, amara.name, noor.name, stranger.name]);
  });

  test('with a card drawn before there were guests decides nothing about them', async () => {
    await begin([amara]);
    const form = await chat.press(priya, await chat.say(priya, 'set up'), 'Change the people');
    await chat.join(noor);
    await chat.press(priya, form, 'Save', { person: amara.id, roleInTeam: 'facilitator' });

    expect((await stored()).guests).toMatchObject([{ isAdded: false }]);
    expect(await membersOf()).toEqual([priya.name, amara.name]);
  });
});
