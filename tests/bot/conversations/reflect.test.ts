/** Saying what helped and what got in the way in chat: by name, or confidentially with nothing that leads to anybody (P5, P19). */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../shared/calendar/clock.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { loadReflections } from '../../../shared/use-cases/sensemaking/reflect.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  type Person,
  priya,
  riverside,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const line = 'One person to ask, who answered on the same day';
const byName = { reflection: line, hint: 'enabler', keep: 'by-name' };
const confidentially = { ...byName, keep: 'confidential' };
const inCompanyTitle = 'Say it by name';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

async function saidOn(teamId = riverside.id, as: Person = priya) {
  const loaded = await loadReflections({ teamId }, { ...as, tenantId }, { store: chat.store });
  return unwrap(loaded).current.reflections;
}

async function say(inputs: Readonly<Record<string, string>>): Promise<AnyCard> {
  return chat.press(amara, await chat.say(amara, 'reflect'), 'Say it', inputs);
}

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

describe('saying by name what helped or got in the way', () => {
  test('one line gives a card with the line in it and nothing chosen for the person', async () => {
    const card = await chat.say(amara, `reflect ${line}`);
    const valuesOf = (id: string) =>
      findInput(card, id).choices.map((c: { value: string }) => c.value);

    expect(findInput(card, 'reflection').value).toBe(line);
    for (const id of ['hint', 'keep'])
      expect(findInput(card, id)).toMatchObject({ style: 'expanded', value: '' });
    expect(valuesOf('hint')).toEqual(['enabler', 'barrier']);
    expect(valuesOf('keep')).toEqual(['by-name', 'confidential']);
    expect(wordsOf(card)).toContain('where Riverside makes sense of what was learned');
  });

  test.each([
    ['What helped was one person to ask', 'enabler', 'one person to ask'],
    ['what got in the way: three signatures', 'barrier', 'three signatures'],
    ['I want to say what helped', '', ''],
  ])(
    'in words of one’s own, which may have said already which it was: %s',
    async (typed, hint, words) => {
      const card = await chat.say(amara, typed);

      expect(findInput(card, 'reflection').value).toBe(words);
      expect(findInput(card, 'hint').value).toBe(hint);
      expect(findInput(card, 'keep').value).toBe('');
    },
  );

  test('hangs it where everybody makes sense of it, and leads there', async () => {
    const said = await say(byName);

    expect(wordsOf(said)).toMatch(/It is said, with your name.[\s\S]*It helped/);
    expect(wordsOf(said)).toContain(line);
    expect(JSON.stringify(said)).toContain('#blueprint/sort');
    expect(await saidOn()).toMatchObject([
      { words: line, hint: 'enabler', by: { id: amara.id, name: amara.name } },
    ]);
  });

  test.each(['group', 'channel'] as const)(
    'in a %s chat asks no question about confidentiality, and says where it can be had',
    async (where) => {
      const card = await chat.say(amara, `reflect ${line}`, where);
      const inputs = { reflection: line, hint: 'barrier' };
      const said = await chat.press(amara, card, inCompanyTitle, inputs, where);

      expect(findInput(card, 'keep')).toBeUndefined();
      expect(wordsOf(card)).toContain('write reflect to me in a chat of your own');
      expect(wordsOf(said)).toMatch(/It is said, with your name.[\s\S]*It got in the way/);
      expect(await saidOn()).toMatchObject([{ hint: 'barrier', by: { id: amara.id } }]);
    },
  );

  test('with nothing chosen comes back with the words and the reasons', async () => {
    const again = await say({ reflection: line, hint: '', keep: '' });

    expect(findInput(again, 'reflection').value).toBe(line);
    expect(wordsOf(again)).toContain('Please say whether it helped or got in the way.');
    expect(wordsOf(again)).toContain('Please choose one. Both are good answers.');
    expect(await saidOn()).toEqual([]);
  });

  test('pressed several times at once says it once', async () => {
    const card = await chat.say(amara, 'reflect');
    await Promise.all([1, 2, 3].map(() => chat.press(amara, card, 'Say it', byName)));

    expect(await saidOn()).toHaveLength(1);
  });

  test('in several teams asks which, and does not write down which was chosen', async () => {
    const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
    await chat.install(priya, 'channel', hillside);
    const card = await chat.say(amara, 'reflect');
    const lost = await chat.press(amara, card, 'Say it', { ...byName, team: '' });
    await chat.press(amara, lost, 'Say it', { ...byName, team: hillside.id });
    const next = await chat.say(amara, 'reflect');

    expect(wordsOf(lost)).toContain('Please choose a team.');
    expect(findInput(lost, 'hint').value).toBe('enabler');
    expect(await saidOn(hillside.id)).toHaveLength(1);
    expect(await saidOn()).toEqual([]);
    expect(findInput(next, 'team').value).toBe('');
  });

  test('can be taken back from the card that says it is said, by nobody else', async () => {
    const said = await say(byName);
    const refused = await chat.press(stranger, said, 'Take it back');
    const before = await saidOn();
    const taken = await chat.press(amara, said, 'Take it back');
    const again = await chat.press(amara, said, 'Take it back');

    expect(refused).toContain('You are not in');
    expect(before).toHaveLength(1);
    for (const card of [taken, again]) expect(wordsOf(card)).toContain('It is taken back.');
    expect(wordsOf(taken)).not.toContain(line);
    expect(await saidOn()).toEqual([]);
  });

  test('is for whoever is in the team', async () => {
    const card = await chat.say(amara, 'reflect');

    expect(await chat.say(stranger, 'reflect')).toContain('You are not in a team');
    expect(await chat.press(stranger, card, 'Say it', byName)).toContain('You are not in');
    expect(await saidOn()).toEqual([]);
  });
});

describe('saying it confidentially', () => {
  test('says plainly what is known, and keeps neither name nor words in the answer', async () => {
    const card = await chat.say(amara, 'reflect');
    const said = await chat.press(amara, card, 'Say it', confidentially);
    const [kept] = await saidOn();

    expect(wordsOf(card)).toContain(
      'nobody can see or look up who wrote it: not your manager, not us',
    );
    expect(wordsOf(card)).toContain('Microsoft Teams keeps chat messages');
    expect(wordsOf(said)).toContain('It is said, without your name.');
    expect(JSON.stringify(said)).not.toContain(line);
    expect(titlesOf(said)).not.toContain('Take it back');
    expect(kept).toMatchObject({ words: line, by: null });
  });

  test('after typing it in the chat hears first that Teams keeps what was typed there', async () => {
    const card = await chat.say(amara, `reflect ${line}`);

    expect(wordsOf(card)).toContain('Microsoft Teams keeps what you typed in this chat');
  });

  test('writes one document and nothing about the person', async () => {
    const card = await chat.say(amara, 'reflect');
    await chat.press(amara, card, 'Say it', { ...byName, reflection: 'The first of them' });
    chat.store.reset();
    await chat.press(amara, card, 'Say it', confidentially);

    expect(chat.store.counts).toMatchObject({ create: 0, replace: 1, delete: 0 });
  });

  test.each(['group', 'channel'] as const)(
    'is not possible in a %s chat, even with a card made for it, and the others see nothing of it',
    async (where) => {
      const card = await chat.say(amara, 'reflect', where);
      chat.store.reset();
      const answer = await chat.press(amara, card, inCompanyTitle, confidentially, where);

      expect(wordsOf(answer)).toContain('write reflect to me in a chat of your own');
      expect(findInput(answer, 'reflection').value).toBe(line);
      expect(findInput(answer, 'hint').value).toBe('enabler');
      expect(chat.teams.sent).toEqual([]);
      expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
    },
  );
});

describe('the file of a whole conversation', () => {
  /** What could lead to Amara, and how often it is in the file once the server has stopped. */
  function tracesIn(file: string): Readonly<Record<string, number>> {
    const bytes = readFileSync(file, 'latin1');
    const leads = [amara.id, amara.name, '29:', 'activity-', `personal-${amara.id}`, 'card-1'];
    return Object.fromEntries(leads.map((lead) => [lead, bytes.split(lead).length - 1]));
  }

  async function talk(file: string, keep?: 'by-name' | 'confidential') {
    const kept = createSqliteStore({ file, clock: systemClock });
    const own = await startChat({ kept });
    await own.install(priya, 'channel');
    if (keep) {
      const card = await own.say(amara, 'reflect');
      await own.press(amara, card, 'Say it', { ...byName, keep });
      await own.press(amara, card, 'Say it', { ...byName, keep });
    }
    await own.close();
    return tracesIn(file);
  }

  test('has not one trace more of somebody who said it confidentially', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'reflect-')), 'data.db');
    const before = await talk(file);
    const confidentially = await talk(file, 'confidential');
    const words = readFileSync(file, 'latin1').split(line).length - 1;
    const byName = await talk(file, 'by-name');

    expect(words).toBe(1);
    expect(confidentially).toEqual(before);
    expect(byName[amara.name]).toBe((before[amara.name] ?? 0) + 1);
  });
});

describe('what it may not hold', () => {
  const typed = 'ring the dad on 07700 900123 before visits';

  test('is pointed out on the first card and refused before anything is stored', async () => {
    const card = await chat.say(amara, `reflect: ${typed}`);
    chat.store.reset();
    const again = await chat.press(amara, card, 'Say it', { ...confidentially, reflection: typed });

    expect(wordsOf(card)).toContain('it holds a phone number');
    expect(findInput(again, 'reflection').value).toBe(typed);
    expect(findInput(again, 'keep').value).toBe('confidential');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('is met with the signpost when it is about a child at risk, and not stored', async () => {
    const concern = 'she has bruises on her arm and is scared to go home tonight';
    const card = await chat.say(amara, `reflect: ${concern}`);
    const form = await chat.say(amara, 'reflect');
    chat.store.reset();
    const again = await chat.press(amara, form, 'Say it', { ...byName, reflection: concern });

    for (const each of [card, again]) {
      expect(wordsOf(each)).toContain('please ring 999');
      expect(findInput(each, 'reflection').value).toBe(concern);
    }
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('comes back only to whoever typed it, where others look on', async () => {
    const card = await chat.say(amara, 'reflect', 'channel');
    const inputs = { reflection: typed, hint: 'barrier' };
    const again = await chat.press(amara, card, inCompanyTitle, inputs, 'channel');

    expect(findInput(again, 'reflection').value).toBe(typed);
    expect(chat.teams.sent).toEqual([]);
  });
});
