import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { amara, type Chat, findInput, priya, startChat, wordsOf } from '../../support/chat.ts';

const atRisk = 'she has bruises on her arm and is scared to go home tonight';
const wrongdoing = 'my manager told us to backdate the visits';
const words = { title: 'Walk and talk', benefit: '', scope: 'in-our-gift' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

test.each([
  ['a child at risk, with our words', atRisk, 'please ring 999'],
  ['wrongdoing, with the council’s own', wrongdoing, 'Speak to Jo in the whistleblowing team.'],
])('%s, is met with the signpost, and the words stay', async (_name, typed, signpost) => {
  const asked = await chat.say(amara, `log ${typed}`);
  const said = await chat.say(amara, typed);
  const form = await chat.say(amara, 'log');
  chat.store.reset();
  const pressed = await chat.press(amara, form, 'Log it', { ...words, benefit: typed });

  for (const card of [asked, said, pressed]) {
    expect(wordsOf(card)).toContain(signpost);
    expect(wordsOf(card)).toContain('it has not been stored here');
  }
  expect(findInput(asked, 'title').value).toBe(typed);
  expect(findInput(pressed, 'benefit').value).toBe(typed);
  expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
});

test('so is a plan', async () => {
  const done = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  const planning = await chat.press(amara, done, 'Plan it');
  chat.store.reset();
  const again = await chat.press(amara, planning, 'Save', { why: atRisk });

  expect(wordsOf(again)).toContain('please ring 999');
  expect(findInput(again, 'why').value).toBe(atRisk);
  expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
});
