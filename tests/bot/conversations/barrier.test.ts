import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../shared/calendar/clock.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import {
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  startChat,
  stranger,
  wordsOf,
} from '../../support/chat.ts';

const line = 'We wait two days for a signature on food vouchers';
const byName = { barrier: line, keep: 'by-name' };
const confidentially = { barrier: line, keep: 'confidential' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

describe('raising a barrier by name', () => {
  test('one line gives a card with the line in it and nothing chosen for the person', async () => {
    const card = await chat.say(amara, `barrier ${line}`);

    expect(findInput(card, 'barrier').value).toBe(line);
    expect(findInput(card, 'keep')).toMatchObject({ style: 'expanded', value: '' });
    expect(findInput(card, 'keep').choices.map((c: { value: string }) => c.value)).toEqual([
      'by-name',
      'confidential',
    ]);
    expect(wordsOf(card)).toContain('It goes to Riverside.');
  });

  test.each(['group', 'channel'] as const)(
    'in a %s chat asks no question about confidentiality, and says where it can be had',
    async (where) => {
      const card = await chat.say(amara, `barrier ${line}`, where);
      const raised = await chat.press(amara, card, 'Raise it by name', { barrier: line }, where);
      const list = await chat.say(priya, 'barriers');

      expect(findInput(card, 'keep')).toBeUndefined();
      expect(wordsOf(card)).toContain('write barrier to me in a chat of your own');
      expect(wordsOf(raised)).toContain('Raised for Riverside, with your name.');
      expect(wordsOf(list)).toContain('Raised by Amara Osei.');
    },
  );

  test('with nothing chosen comes back with the words and the reason', async () => {
    const card = await chat.say(amara, 'barrier');
    const again = await chat.press(amara, card, 'Raise it', { barrier: line, keep: '' });

    expect(findInput(again, 'barrier').value).toBe(line);
    expect(wordsOf(again)).toContain('Please choose one. Both are good answers.');
  });

  test('pressed twice at once raises one', async () => {
    const card = await chat.say(amara, 'barrier');
    await Promise.all([1, 2, 3].map(() => chat.press(amara, card, 'Raise it', byName)));
    const list = await chat.say(amara, 'barriers');

    expect(wordsOf(list).split(line)).toHaveLength(2);
  });

  test('in the same words twice is one barrier, and in other words another', async () => {
    const card = await chat.say(amara, 'barrier');
    await chat.press(amara, card, 'Raise it', byName);
    await chat.press(amara, card, 'Raise it', { ...byName, barrier: `  ${line} ` });
    await chat.press(amara, card, 'Raise it', { ...byName, barrier: 'Other words' });
    const list = await chat.say(amara, 'barriers');

    expect(wordsOf(list)).toContain('Not in a theme yet (2)');
  });

  test('in several teams asks which, and does not write down which was chosen', async () => {
    const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
    await chat.install(priya, 'channel', hillside);
    const card = await chat.say(amara, 'barrier');
    const lost = await chat.press(amara, card, 'Raise it', { ...byName, team: '' });
    const raised = await chat.press(amara, lost, 'Raise it', { ...byName, team: hillside.id });
    const next = await chat.say(amara, 'barrier');

    expect(wordsOf(lost)).toContain('Please choose a team.');
    expect(wordsOf(raised)).toContain('Raised for Hillside');
    expect(findInput(next, 'team').value).toBe('');
  });
});

describe('raising a barrier confidentially', () => {
  test('says plainly what is known, and keeps neither name nor words in the answer', async () => {
    const card = await chat.say(amara, 'barrier');
    const raised = await chat.press(amara, card, 'Raise it', confidentially);
    const list = await chat.say(priya, 'barriers');

    expect(wordsOf(card)).toContain(
      'nobody can see or look up who wrote it: not your manager, not us',
    );
    expect(wordsOf(card)).toContain('Microsoft Teams keeps chat messages');
    expect(wordsOf(raised)).toContain('Raised for Riverside, without your name.');
    expect(JSON.stringify(raised)).not.toContain(line);
    expect(wordsOf(list)).toContain(line);
    expect(wordsOf(list)).toContain('Raised confidentially.');
    expect(wordsOf(list)).not.toContain('Amara');
  });

  test('after typing it in the chat hears first that Teams keeps what was typed there', async () => {
    const card = await chat.say(amara, `barrier ${line}`);

    expect(wordsOf(card)).toContain('Microsoft Teams keeps what you typed in this chat');
  });

  test('writes one document and nothing about the person', async () => {
    const card = await chat.say(amara, 'barrier');
    chat.store.reset();
    await chat.press(amara, card, 'Raise it', confidentially);

    expect(chat.store.counts).toMatchObject({ create: 0, replace: 1, delete: 0, query: 0 });
  });

  test.each(['group', 'channel'] as const)(
    'is not possible in a %s chat, even with a card made for it, and the others see nothing of it',
    async (where) => {
      const card = await chat.say(amara, 'barrier', where);
      chat.store.reset();
      const title = 'Raise it by name';
      const answer = await chat.press(amara, card, title, confidentially, where);

      expect(wordsOf(answer)).toContain('write barrier to me in a chat of your own');
      expect(findInput(answer, 'barrier').value).toBe(line);
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
      const card = await own.say(amara, 'barrier');
      await own.press(amara, card, 'Raise it', { barrier: line, keep });
      await own.press(amara, card, 'Raise it', { barrier: line, keep });
    }
    await own.close();
    return tracesIn(file);
  }

  test('has not one trace more of somebody who raised a barrier confidentially', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'barrier-')), 'data.db');
    const before = await talk(file);
    const confidentially = await talk(file, 'confidential');
    const words = readFileSync(file, 'latin1').split(line).length - 1;
    const byName = await talk(file, 'by-name');

    expect(words).toBe(1);
    expect(confidentially).toEqual(before);
    expect(byName[amara.name]).toBe((before[amara.name] ?? 0) + 1);
  });
});

describe('what a barrier may not hold', () => {
  const typed = 'ring the dad on 07700 900123 before visits';

  test('is pointed out on the first card and refused before anything is stored', async () => {
    const card = await chat.say(amara, `barrier ${typed}`);
    chat.store.reset();
    const again = await chat.press(amara, card, 'Raise it', { ...confidentially, barrier: typed });

    expect(wordsOf(card)).toContain('it holds a phone number');
    expect(findInput(again, 'barrier').value).toBe(typed);
    expect(findInput(again, 'keep').value).toBe('confidential');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('is met with the signpost when it is about a child at risk, and not stored', async () => {
    const concern = 'she has bruises on her arm and is scared to go home tonight';
    const card = await chat.say(amara, `barrier ${concern}`);
    const form = await chat.say(amara, 'barrier');
    chat.store.reset();
    const again = await chat.press(amara, form, 'Raise it', { ...byName, barrier: concern });

    for (const each of [card, again]) {
      expect(wordsOf(each)).toContain('please ring 999');
      expect(findInput(each, 'barrier').value).toBe(concern);
    }
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('comes back only to whoever typed it, where others look on', async () => {
    const card = await chat.say(amara, 'barrier', 'channel');
    const title = 'Raise it by name';
    const again = await chat.press(amara, card, title, { barrier: typed }, 'channel');

    expect(findInput(again, 'barrier').value).toBe(typed);
    expect(chat.teams.sent).toEqual([]);
  });
});

describe('a barrier of one’s own', () => {
  test('raised by name can be taken back from the card that says it is raised', async () => {
    const raised = await chat.press(amara, await chat.say(amara, 'barrier'), 'Raise it', byName);
    const list = await chat.press(amara, raised, 'Take it back');
    const again = await chat.press(amara, raised, 'Take it back');

    expect(wordsOf(list)).toContain('Your barrier is taken back.');
    for (const card of [list, again]) expect(wordsOf(card)).not.toContain(line);
  });

  test('opens from the list in one’s own chat, and only one’s own does', async () => {
    await chat.press(amara, await chat.say(amara, 'barrier'), 'Raise it', byName);
    const theirs = await chat.say(priya, 'barriers');
    const mine = await chat.say(amara, 'barriers');
    const opened = await chat.press(amara, mine, `Open “${line}”`);
    const list = await chat.press(amara, opened, 'Take it back');

    expect(findActions(theirs).map(({ title }) => title)).not.toContain(`Open “${line}”`);
    expect(wordsOf(opened)).toContain('Your team sees it with your name.');
    expect(wordsOf(list)).toContain('Nothing here yet.');
  });

  test('is nobody else’s to take back', async () => {
    const raised = await chat.press(amara, await chat.say(amara, 'barrier'), 'Raise it', byName);

    expect(await chat.press(priya, raised, 'Take it back')).toContain('whoever added it');
    expect(wordsOf(await chat.say(amara, 'barriers'))).toContain(line);
  });

  test('raised confidentially is nobody’s to take back, not even its author’s', async () => {
    const card = await chat.say(amara, 'barrier');
    await chat.press(amara, card, 'Raise it', byName);
    const raised = await chat.press(amara, card, 'Raise it', confidentially);
    const list = await chat.say(amara, 'barriers');

    expect(findActions(raised).map(({ title }) => title)).not.toContain('Take it back');
    expect(findActions(list).filter(({ title }) => title.startsWith('Open'))).toHaveLength(1);
  });
});

describe('the team’s barriers', () => {
  test('start with a way to raise one', async () => {
    const list = await chat.say(amara, 'barriers');

    expect(wordsOf(list)).toContain('Nothing here yet.');
    expect(findActions(list).map(({ title }) => title)).toEqual(['Raise a barrier']);
  });

  test('say how many more there are than fit', async () => {
    for (let n = 0; n < 23; n += 1) {
      const card = await chat.say(amara, 'barrier');
      await chat.press(amara, card, 'Raise it', { ...byName, barrier: `Number ${n} of many` });
    }

    const list = await chat.say(amara, 'barriers');

    expect(wordsOf(list).match(/Number \d+ of many/g)).toHaveLength(20);
    expect(wordsOf(list)).toContain('And 3 more.');
  });

  test('are for the team only', async () => {
    const list = await chat.say(priya, 'barriers');
    const answers = await Promise.all([
      chat.say(stranger, 'barriers'),
      chat.press(stranger, list, 'Raise a barrier'),
    ]);

    for (const answer of answers) expect(answer).toContain('You are not in a team');
  });
});
