/** Roles people can live with: who added the app leads, and a team is never without somebody who may. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { readTeam } from '../../../../shared/use-cases/access/read-team.ts';
import { unwrap } from '../../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  priya,
  riverside,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const offer = 'Yes, put me down';

let chat: Chat;

afterEach(() => chat.close());

async function rolesOf(): Promise<Readonly<Record<string, string>>> {
  const { members } = unwrap(await readTeam(chat.store, tenantId, riverside.id));
  return Object.fromEntries(members.map(({ name, role }) => [name, role]));
}

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

describe('whoever adds the app to a team', () => {
  test('is its first supervisor, though Teams tells nobody’s role', async () => {
    chat = await startChat({ members: [amara, jo] });
    await chat.install(amara, 'channel');

    expect(await rolesOf()).toMatchObject({
      [amara.name]: 'supervisor',
      [jo.name]: 'practitioner',
    });
    expect(titlesOf(await chat.say(amara, 'set up'))).toContain('Change the people');
  });

  test('leads nothing when they are not in it', async () => {
    chat = await startChat();
    await chat.install(stranger, 'channel');

    expect(Object.values(await rolesOf())).toEqual(['practitioner', 'practitioner']);
  });

  test('again, where somebody leads already, changes no role', async () => {
    chat = await startChat();
    await chat.install(priya, 'channel');
    await chat.uninstall(priya, 'channel');
    await chat.install(amara, 'channel');

    expect(await rolesOf()).toEqual({ [priya.name]: 'supervisor', [amara.name]: 'practitioner' });
  });

  test('twice is told once and leads once', async () => {
    chat = await startChat();
    const first = await chat.install(priya, 'channel');
    const second = await chat.install(priya, 'channel');

    expect(wordsOf(first)).toContain('Priya Raman added me.');
    expect(second).toBeUndefined();
    expect(await rolesOf()).toMatchObject({ [priya.name]: 'supervisor' });
  });
});

describe('a team nobody may set up', () => {
  test('is offered to whoever asks, and the channel hears who took it', async () => {
    chat = await startChat();
    await chat.install(stranger, 'channel');
    const card = await chat.say(amara, 'set up');
    const taken = await chat.press(amara, card, offer);
    const said = chat.teams.sent.find(({ conversationId }) => conversationId === 'channel-1');

    expect(wordsOf(card)).toContain('Nobody looks after this team’s set-up yet.');
    expect(titlesOf(card)).toEqual([offer]);
    expect(wordsOf(taken)).toContain('Amara Osei looks after this team’s set-up now');
    expect(said?.activity.text).toContain('Amara Osei looks after this team’s set-up now');
    expect(await rolesOf()).toMatchObject({ [amara.name]: 'supervisor' });
  });

  test('is the first’s to take it, in the channel too', async () => {
    chat = await startChat();
    await chat.install(stranger, 'channel');
    const card = await chat.say(amara, 'set up', 'channel');
    const taken = await chat.press(priya, card, offer, {}, 'channel');
    const late = await chat.press(amara, card, offer, {}, 'channel');

    expect(wordsOf(taken)).toContain('Priya Raman looks after');
    expect(wordsOf(late)).toContain('Somebody has just taken it on.');
    expect(await rolesOf()).toEqual({ [priya.name]: 'supervisor', [amara.name]: 'practitioner' });
  });

  test('is what one becomes when its last supervisor leaves', async () => {
    chat = await startChat();
    await chat.install(priya, 'channel');
    await chat.leave(priya);

    expect(titlesOf(await chat.say(amara, 'set up'))).toEqual([offer]);
  });

  test('is no offer to somebody outside it', async () => {
    chat = await startChat();
    await chat.install(stranger, 'channel');
    const card = await chat.say(amara, 'set up');

    expect(await chat.press(stranger, card, offer)).toContain('You are not in a team');
  });
});

describe('a supervisor removed by accident and added again', () => {
  test('leads again where nobody does', async () => {
    chat = await startChat();
    await chat.install(priya, 'channel');
    await chat.leave(priya);
    await chat.join(priya);

    expect(await rolesOf()).toMatchObject({ [priya.name]: 'supervisor' });
  });

  test('is given the role back by one of the others, with one press', async () => {
    chat = await startChat({ supervisors: [priya, jo] });
    await chat.install(priya, 'channel');
    await chat.leave(jo);
    await chat.join(jo);
    const before = await rolesOf();
    const card = await chat.say(priya, 'set up');
    const given = await chat.press(priya, card, 'Jo Whitlock: supervisor again');

    expect(before).toMatchObject({ [jo.name]: 'practitioner' });
    expect(wordsOf(card)).toContain('Jo Whitlock is back in the team, and was supervisor before.');
    expect(wordsOf(given)).toContain('Jo Whitlock has their role back.');
    expect(await rolesOf()).toMatchObject({ [jo.name]: 'supervisor' });
  });

  test('cannot give it back to themselves', async () => {
    chat = await startChat({ supervisors: [priya, jo] });
    await chat.install(priya, 'channel');
    await chat.leave(jo);
    await chat.join(jo);
    const card = await chat.say(priya, 'set up');

    expect(await chat.press(jo, card, 'Jo Whitlock: supervisor again')).toContain(
      'That is for supervisors or facilitators.',
    );
    expect(titlesOf(await chat.say(jo, 'set up'))).toEqual([]);
  });
});

describe('the others who lead', () => {
  const back = 'Jo Whitlock is back in Riverside, and was supervisor before.';
  const give = 'Jo Whitlock: supervisor again';
  const friday = '2026-11-20T10:05:00.000Z';
  const monday = '2026-11-23T09:30:00.000Z';

  async function joReturns() {
    chat = await startChat({ supervisors: [priya, jo] });
    await chat.install(priya, 'channel');
    await chat.tellAt('2026-11-20T10:01:00.000Z');
    await chat.leave(jo);
    await chat.join(jo);
  }

  test('are told that somebody is back, with the press that gives the role back', async () => {
    await joReturns();
    const heard = await chat.tellAt(friday);
    const card = heard[0]?.said;
    const given = await chat.press(priya, card, give);

    expect(heard.map(({ conversationId }) => conversationId)).toEqual([
      expect.stringContaining(priya.id),
    ]);
    expect(wordsOf(card)).toContain(back);
    expect(wordsOf(given)).toContain('Jo Whitlock has their role back.');
    expect(await rolesOf()).toMatchObject({ [jo.name]: 'supervisor' });
  });

  test('are told once, however often the roster is read', async () => {
    await joReturns();
    await chat.tellAt(friday);
    await chat.join(stranger);
    const [checkIn, ...more] = await chat.tellAt(monday);
    const tuesday = await chat.tellAt('2026-11-24T10:00:00.000Z');

    expect(wordsOf(checkIn?.said)).not.toContain(back);
    expect([more, tuesday]).toEqual([[], []]);
  });

  test('are told in the check-in, where that comes the same day', async () => {
    await joReturns();
    const heard = await chat.tellAt(monday);

    expect(heard).toHaveLength(1);
    expect(wordsOf(heard[0]?.said)).toContain('weekly check-in');
    expect(wordsOf(heard[0]?.said)).toContain(back);
    expect(titlesOf(heard[0]?.said)).toContain(give);
  });

  test('hear nothing of it once one of them has given the role back', async () => {
    await joReturns();
    await chat.press(priya, await chat.say(priya, 'set up'), give);

    expect(await chat.tellAt(friday)).toEqual([]);
  });

  test('hear nothing of somebody who has left again, and of the next return once', async () => {
    await joReturns();
    await chat.leave(jo);
    const away = await chat.tellAt(friday);
    await chat.join(jo);
    const again = await chat.tellAt('2026-11-20T10:10:00.000Z');

    expect(away).toEqual([]);
    expect(wordsOf(again[0]?.said).split(back)).toHaveLength(2);
  });

  test('are not there where whoever is back leads again already', async () => {
    chat = await startChat();
    await chat.install(priya, 'channel');
    await chat.tellAt('2026-11-20T10:01:00.000Z');
    await chat.leave(priya);
    await chat.join(priya);

    expect(await chat.tellAt(friday)).toEqual([]);
  });
});
