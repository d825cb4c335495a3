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
  const said = { voice: 'Nobody has to tell their story twice' };

  async function addVoice(person = amara, voice = said) {
    const form = await chat.press(person, await chat.say(person, 'vision'), 'Add a voice');
    return chat.press(person, form, 'Add a voice', voice);
  }

  async function openGather() {
    return chat.press(priya, await chat.say(priya, 'vision'), 'Gather into one line');
  }

  test('begins with voices, which anyone adds by name and all can read', async () => {
    const blank = await chat.say(amara, 'vision');
    const added = await addVoice();
    const seen = await chat.say(jo, 'our vision');

    expect(wordsOf(blank)).toContain('Not written yet.');
    expect(wordsOf(blank)).toContain('Supervisors or facilitators gather the voices');
    expect(wordsOf(added)).toContain('Your voice is there.');
    expect(wordsOf(seen)).toMatch(/Nobody has to tell their story twice\s+Amara Osei/);
  });

  test('takes as many voices from the channel as people press at once', async () => {
    const card = await chat.say(amara, 'vision', 'channel');
    const forms = await Promise.all(
      [amara, jo].map((person) => chat.press(person, card, 'Add a voice', {}, 'channel')),
    );
    await chat.press(amara, forms[0], 'Add a voice', said, 'channel');
    const both = await chat.press(jo, forms[1], 'Add a voice', said, 'channel');

    expect(wordsOf(both)).toContain('Amara Osei');
    expect(wordsOf(both)).toContain('Jo Whitlock');
    expect(findActions(both).map(({ title }) => title)).not.toContain(`Open “${said.voice}”`);
  });

  test('is gathered by a supervisor with the voices before their eyes, and they stay', async () => {
    await addVoice();
    const form = await openGather();
    const saved = await chat.press(priya, form, 'Save', line);
    const later = await addVoice(jo, { voice: 'Time to listen' });

    expect(wordsOf(form)).toContain('“Nobody has to tell their story twice” – Amara Osei');
    expect(wordsOf(saved)).toMatch(/one person who stays\.\s+Written by Priya Raman/);
    expect(wordsOf(saved)).toContain(said.voice);
    expect(wordsOf(later)).toContain('Time to listen');
    expect(wordsOf(later)).toContain(line.vision);
  });

  test('is put better from how it stands', async () => {
    await chat.press(priya, await openGather(), 'Save', line);
    const card = await openGather();
    const saved = await chat.press(priya, card, 'Save', { vision: 'Time for every family.' });

    expect(findInput(card, 'vision').value).toBe(line.vision);
    expect(wordsOf(saved)).toContain('Time for every family.');
  });

  test('is not a practitioner’s to gather', async () => {
    const card = await chat.say(priya, 'vision');
    const titles = findActions(await chat.say(amara, 'vision')).map(({ title }) => title);

    expect(titles).not.toContain('Gather into one line');
    for (const answer of [
      await chat.press(amara, card, 'Gather into one line'),
      await chat.press(amara, await openGather(), 'Save', line),
    ])
      expect(answer).toContain('That is for supervisors or facilitators.');
  });

  test('loses a voice only to whoever said it', async () => {
    const added = await addVoice();
    const own = await chat.press(amara, added, `Open “${said.voice}”`);
    const seen = await chat.say(jo, 'vision');
    const other = await chat.press(jo, added, `Open “${said.voice}”`);
    const refused = await chat.press(jo, own, 'Take it back');
    const gone = await chat.press(amara, own, 'Take it back');

    expect(findActions(seen).map(({ title }) => title)).not.toContain(`Open “${said.voice}”`);
    expect(wordsOf(other)).toContain('That voice is not there any more.');
    expect(refused).toContain('That is for whoever added it.');
    expect(wordsOf(gone)).toContain('Your voice is taken back.');
    expect(wordsOf(gone)).not.toContain(said.voice);
  });

  test('written meanwhile gives a supervisor the words back', async () => {
    const card = await openGather();
    await chat.press(priya, await openGather(), 'Save', line);
    const old = await chat.press(priya, card, 'Save', { vision: 'Mine' });
    const saved = await chat.press(priya, old, 'Save', { vision: 'Mine' });

    expect(wordsOf(old)).toContain('Someone wrote one in the meantime.');
    expect(findInput(old, 'vision').value).toBe('Mine');
    expect(wordsOf(saved)).toContain('Mine');
  });

  test('with case data comes back, and is not stored; nor is such a voice', async () => {
    const typed = 'Ring 07700 900123';
    const line = await chat.press(priya, await openGather(), 'Save', { vision: typed });
    const voice = await addVoice(amara, { voice: typed });

    for (const card of [line, voice]) expect(wordsOf(card)).toContain('it holds a phone number');
    expect(findInput(line, 'vision').value).toBe(typed);
    expect(findInput(voice, 'voice').value).toBe(typed);
    expect(wordsOf(await chat.say(amara, 'vision'))).not.toContain(typed);
  });

  test('is met with the signpost where a voice tells of a child at risk, and nothing is kept', async () => {
    const met = await addVoice(amara, { voice: 'My colleague hits a child in our care' });

    expect(wordsOf(met)).toContain('has not been kept here');
    expect(wordsOf(await chat.say(amara, 'vision'))).not.toContain('hits');
  });
});
