/** Two people in one team who have Teams in different languages: each is spoken to in their own. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enGB } from '../../../shared/text/en-GB.ts';
import type { Text } from '../../../shared/text/text.ts';
import { type AnyCard, amara, type Chat, priya, startChat, wordsOf } from '../../support/chat.ts';
import { englishAndPseudo, pseudo } from '../../support/pseudo-locale.ts';

const inEnglish = { ...amara, locale: 'en-GB' };
const inPseudo = { ...priya, locale: 'cy-GB' };

let chat: Chat;

beforeAll(async () => {
  chat = await startChat({
    members: [inEnglish],
    supervisors: [inPseudo],
    languages: englishAndPseudo,
  });
  await chat.install(inPseudo, 'channel');
  await chat.tellAt(chat.clock.now());
});

afterAll(() => chat.close());

describe('in chat', () => {
  test('whoever adds the app is greeted in their language', async () => {
    expect(wordsOf(await chat.install(inEnglish, 'personal'))).toContain(enGB.welcome.personal);
    expect(wordsOf(await chat.install(inPseudo, 'personal'))).toContain(pseudo.welcome.personal);
  });

  test('turns at one moment are each in the language of who is talking', async () => {
    const people = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? inEnglish : inPseudo));

    await Promise.all(people.map((person) => chat.say(person, 'help')));
    chat.teams.clear();
    await Promise.all(people.map((person) => chat.say(person, 'values')));
    const said = chat.teams.sent.map(({ conversationId, activity }) => ({
      isEnglish: conversationId.includes(inEnglish.id),
      words: wordsOf(activity?.attachments?.[0]?.content),
    }));

    expect(said).toHaveLength(people.length);
    for (const { isEnglish, words } of said) expect(/⟦/.test(words)).toBe(!isEnglish);
  });

  test('what people wrote stands as they wrote it', async () => {
    const form = await chat.say(inPseudo, 'log Share a desk day');
    const done = await chat.press(inPseudo, form, pseudo.verbs.log, {
      ...{ title: 'Share a desk day', scope: 'in-our-gift' },
    });

    expect(wordsOf(form)).toContain('Share a desk day');
    expect(wordsOf(form)).toContain(pseudo.fields.title);
    expect(wordsOf(done)).toContain(pseudo.cards.logged('SC-1', 'Riverside'));
    expect(wordsOf(await chat.say(inEnglish, 'SC-1'))).toContain('Share a desk day');
  });

  test('a card is drawn anew in the language of whoever presses its button', async () => {
    const shown = await chat.say(inEnglish, 'SC-1');

    const pressed = await chat.press(inPseudo, shown, enGB.verbs.tellProgress);

    expect(wordsOf(pressed)).toContain(pseudo.progress.heading('SC-1'));
  });

  test('the message extension answers in it as well', async () => {
    const found = await chat.search(inPseudo, 'a thing nobody logged');
    const same = await chat.search(inEnglish, 'a thing nobody logged');

    expect(same.text).toBe(enGB.find.nothing);
    expect(found.text).toBe(pseudo.find.nothing);
  });

  test('words on a child at risk, which are read in English, meet the signpost in it', async () => {
    const said: AnyCard = await chat.say(inPseudo, 'log a child told me that her mum hit her');

    expect(JSON.stringify(said)).toContain(pseudo.signposts['child-at-risk']);
  });
});

describe('what is told unasked', () => {
  test('is in the language the person last wrote in', async () => {
    const first = await chat.tellAt('2026-11-23T09:30:00.000Z');
    await chat.say({ ...inPseudo, locale: 'en-GB' }, 'help');
    const second = await chat.tellAt('2026-11-30T09:30:00.000Z');

    const heading = (text: Text) => text.checkIn.every.week.heading('Riverside');
    expect(first.map(({ said }) => wordsOf(said))).toEqual([
      expect.stringContaining(heading(pseudo)),
    ]);
    expect(second.map(({ said }) => wordsOf(said))).toEqual([
      expect.stringContaining(heading(enGB)),
    ]);
  });

  test('is in English for somebody whose language we have not', async () => {
    const french = { ...inPseudo, locale: 'fr-FR' };

    expect(wordsOf(await chat.say(french, 'help'))).not.toMatch(/⟦/);
  });
});
