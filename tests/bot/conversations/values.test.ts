/** Values with their opposites, and the vision, in chat (P7). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  startChat,
  stranger,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const asking = { value: 'We ask first', opposite: 'decisions arrive by email' };
const openAsking = 'Change “We ask first”';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

describe('values', () => {
  let added: AnyCard;

  beforeEach(async () => {
    added = await chat.press(amara, await chat.say(amara, 'values'), 'Add it', asking);
  });

  test('are added with their opposite, and the boxes are empty for the next', async () => {
    const seen = await chat.say(jo, 'Values', 'channel');

    expect(wordsOf(added)).toContain('Added: We ask first');
    expect(findInput(added, 'value').value).toBe('');
    expect(wordsOf(seen)).toMatch(/We ask first\s+Not: decisions arrive by email/);
  });

  test('from one card in the channel are kept for each who presses it', async () => {
    const card = await chat.say(amara, 'values', 'channel');
    const both = [
      chat.press(amara, card, 'Add it', { ...asking, value: 'From Amara' }, 'channel'),
      chat.press(jo, card, 'Add it', { ...asking, value: 'From Jo' }, 'channel'),
    ];
    await Promise.all(both);
    const seen = await chat.say(priya, 'values');

    expect(wordsOf(seen)).toContain('From Amara');
    expect(wordsOf(seen)).toContain('From Jo');
  });

  test('from a card used before are not lost: the words come back to be added', async () => {
    const card = await chat.say(amara, 'values');
    await chat.press(amara, card, 'Add it', { ...asking, value: 'We listen' });
    const again = await chat.press(amara, card, 'Add it', { ...asking, value: 'We stay' });
    const done = await chat.press(amara, again, 'Add it', { ...asking, value: 'We stay' });

    expect(wordsOf(again)).toContain('That card was an old one.');
    expect(findInput(again, 'value').value).toBe('We stay');
    expect(wordsOf(done)).toContain('Added: We stay');
  });

  test('that need another look come back as typed, and nothing is stored', async () => {
    const typed = { value: 'We ring 07700 900123', opposite: '' };
    chat.store.reset();
    const again = await chat.press(amara, added, 'Add it', typed);

    expect(wordsOf(again)).toContain('it holds a phone number');
    expect(wordsOf(again)).toContain('Please say what it looks like when that is missing.');
    expect(findInput(again, 'value').value).toBe(typed.value);
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('are put better by whoever added them', async () => {
    const form = await chat.press(amara, added, openAsking);
    const saved = await chat.press(amara, form, 'Save', { ...asking, value: 'We listen' });

    expect(findInput(form, 'opposite').value).toBe(asking.opposite);
    expect(wordsOf(saved)).toContain('We listen');
  });

  test('are taken away by a supervisor', async () => {
    const form = await chat.press(priya, added, openAsking);
    const gone = await chat.press(priya, form, 'Take it away');
    const again = await chat.press(priya, form, 'Take it away');
    const late = await chat.press(amara, added, openAsking);

    expect(wordsOf(gone)).toContain('Taken away: We ask first');
    expect(findActions(gone).map(({ title }) => title)).not.toContain(openAsking);
    expect(wordsOf(again)).toContain('Taken away: We ask first');
    expect(wordsOf(late)).toContain('That could not be found.');
  });

  test('of somebody else are not a colleague’s to change, who hears whose they are', async () => {
    const answer = await chat.press(jo, added, openAsking);

    expect(answer).toContain('That is for whoever added it, supervisors or facilitators.');
  });

  test('changed meanwhile give the words back, to be saved again', async () => {
    const first = await chat.press(amara, added, openAsking);
    const second = await chat.press(priya, added, openAsking);
    await chat.press(priya, second, 'Save', { ...asking, value: 'From Priya' });
    const old = await chat.press(amara, first, 'Save', { ...asking, value: 'From Amara' });
    const stale = await chat.press(amara, first, 'Take it away');
    const saved = await chat.press(amara, old, 'Save', { ...asking, value: 'From Amara' });

    expect(wordsOf(old)).toContain('Someone has changed it since.');
    expect(findInput(old, 'value').value).toBe('From Amara');
    expect(findInput(stale, 'value').value).toBe('From Priya');
    expect(wordsOf(saved)).toContain('From Amara');
  });

  test('are twelve at most: then there are no boxes, and words too many come back', async () => {
    const early = await chat.say(amara, 'values');
    for (let at = 2; at <= 12; at += 1)
      added = await chat.press(amara, added, 'Add it', { ...asking, value: `Value ${at}` });
    const late = await chat.press(amara, early, 'Add it', { ...asking, value: 'One too many' });

    expect(findInput(added, 'value')).toBeUndefined();
    expect(wordsOf(added)).toContain('Take one away to make room.');
    expect(findInput(late, 'value').value).toBe('One too many');
    expect(wordsOf(late)).toContain('12 are as many as anybody can keep in mind.');
  });

  test('are for nobody outside the team', async () => {
    const answers = [
      await chat.say(stranger, 'values'),
      await chat.press(stranger, added, 'Add it', asking),
      await chat.press(stranger, added, openAsking),
      await chat.press(stranger, added, 'Our vision'),
    ];

    for (const answer of answers) expect(answer).toContain('You are not in a team');
  });
});

describe('the vision', () => {
  const line = { vision: 'Every family knows one person who stays.' };

  test('is written first by anyone, then shown to them with who can change it', async () => {
    const card = await chat.say(amara, 'vision');
    const saved = await chat.press(amara, card, 'Save', line);

    expect(wordsOf(card)).toContain('Anyone in the team can write the first line.');
    expect(wordsOf(saved)).toContain('Written by Amara Osei. Supervisors or facilitators can');
    expect(findInput(saved, 'vision')).toBeUndefined();
  });

  test('is changed by a supervisor', async () => {
    await chat.press(amara, await chat.say(amara, 'vision'), 'Save', line);
    const card = await chat.say(priya, 'our vision');
    const saved = await chat.press(priya, card, 'Save', { vision: 'Time for every family.' });

    expect(findInput(card, 'vision').value).toBe(line.vision);
    expect(wordsOf(saved)).toContain('Time for every family.');
  });

  test('written meanwhile by somebody else leaves a colleague’s words where they are', async () => {
    const card = await chat.say(amara, 'vision');
    await chat.press(priya, await chat.say(priya, 'vision'), 'Save', line);
    const answer = await chat.press(amara, card, 'Save', { vision: 'Mine' });

    expect(answer).toContain('That is for supervisors or facilitators.');
  });

  test('written meanwhile gives a supervisor the words back', async () => {
    const card = await chat.say(priya, 'vision');
    await chat.press(amara, await chat.say(amara, 'vision'), 'Save', line);
    const old = await chat.press(priya, card, 'Save', { vision: 'Mine' });
    const saved = await chat.press(priya, old, 'Save', { vision: 'Mine' });

    expect(wordsOf(old)).toContain('Someone wrote one in the meantime.');
    expect(findInput(old, 'vision').value).toBe('Mine');
    expect(wordsOf(saved)).toContain('Mine');
  });

  test('with case data comes back, and is not stored', async () => {
    const card = await chat.say(amara, 'vision');
    const again = await chat.press(amara, card, 'Save', { vision: 'Ring 07700 900123' });

    expect(wordsOf(again)).toContain('it holds a phone number');
    expect(findInput(again, 'vision').value).toBe('Ring 07700 900123');
  });
});
