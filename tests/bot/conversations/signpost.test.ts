/** A concern is met with the signpost, first and alone, and what was typed is not stored (P4). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { text } from '../../../shared/text/text.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  startChat,
  wordsOf,
} from '../../support/chat.ts';

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
    expect(wordsOf(card)).toContain('it has not been kept here');
  }
  expect(findInput(asked, 'title').value).toBe(typed);
  expect(findInput(pressed, 'benefit').value).toBe(typed);
  expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
});

test('of a message it says that Teams has it still, and of what was typed in a form it does not', async () => {
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  const named = 'Ring Jaden Smith, 7, on Fridays';
  const messages = [
    ...[await chat.say(amara, atRisk), await chat.say(amara, `log ${named}`)],
    ...[await chat.say(amara, `barrier ${named}`), await chat.say(amara, `reflect ${atRisk}`)],
    ...[await chat.say(amara, `SC-1 ${named}`), await chat.say(amara, `update SC-1 ${named}`)],
    await chat.say(amara, `rename SC-1 to ${named}`),
  ];
  const form = await chat.say(amara, 'log');
  const pressed = [
    await chat.press(amara, form, 'Log it', { ...words, benefit: atRisk }),
    await chat.press(amara, form, 'Log it', { ...words, benefit: named }),
  ];

  for (const card of messages) expect(wordsOf(card)).toContain(text.errors.messageStays);
  for (const card of [...pressed, await chat.say(amara, 'Walk and talk on Fridays')])
    expect(wordsOf(card)).not.toContain(text.errors.messageStays);
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

const titles = (card: AnyCard) => findActions(card).map(({ title }: AnyCard) => title);

test('the signpost is the heading, first, with nothing to press but who to turn to and that it is something else', async () => {
  const met = await chat.say(amara, `log ${atRisk}`);

  expect(met.body[0]).toMatchObject({ style: 'heading' });
  expect(met.body[0].text).toContain('please ring 999');
  expect(titles(met)).toEqual(['Who to turn to', 'It is something else']);
  expect(JSON.stringify(findActions(met))).not.toContain('positive');
});

test('something else gives the words back in their form, where they still cannot be stored', async () => {
  const met = await chat.say(amara, `log ${atRisk}`);
  chat.store.reset();
  const back = await chat.press(amara, met, 'It is something else', { title: atRisk });
  const again = await chat.press(amara, back, 'Log it', { ...words, title: atRisk });

  expect(wordsOf(back)).toContain('Log a small change');
  expect(findInput(back, 'title').value).toBe(atRisk);
  expect(findInput(back, 'scope')).toBeDefined();
  expect(titles(again)).toContain('It is something else');
  expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
});

test('something else keeps nothing, even once the words are others, until they are sent', async () => {
  const met = await chat.say(amara, `log ${atRisk}`);
  chat.store.reset();
  const back = await chat.press(amara, met, 'It is something else', { title: 'Walk and talk' });

  expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  expect(findInput(back, 'title').value).toBe('Walk and talk');
  expect(wordsOf(await chat.press(amara, back, 'Log it', words))).toContain('SC-1');
});

test('who to turn to is said in a message of its own, so that the words stay on the card', async () => {
  const met = await chat.say(amara, `log ${atRisk}`);
  const said = await chat.press(amara, met, 'Who to turn to');

  expect(said).toContain('please ring 999');
  expect(said).toContain('Speak to Jo in the whistleblowing team.');
});

test('a sentence offered as a change has a quiet line on who to turn to, and one asked for has none', async () => {
  const offered = await chat.say(amara, 'the big table could go by the window');
  const asked = await chat.say(amara, 'log');

  expect(wordsOf(offered)).toContain('Worried about somebody? Who to turn to');
  expect(JSON.stringify(offered.body.at(-1))).toContain('signpost.show');
  expect(wordsOf(asked)).not.toContain('Worried about somebody?');
});

test('a barrier, progress and a check-in are met in the same way', async () => {
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  const barrier = await chat.say(amara, `barrier ${atRisk}`);
  const told = await chat.say(amara, `update SC-1 ${atRisk}`);
  const form = await chat.say(priya, 'check in');
  const checkedIn = await chat.press(priya, form, 'Done', { cover: atRisk });

  for (const card of [barrier, told, checkedIn]) {
    expect(card.body[0].text).toContain('please ring 999');
    expect(titles(card)).toEqual(['Who to turn to', 'It is something else']);
  }
  const back = await chat.press(priya, checkedIn, 'It is something else', { cover: atRisk });
  expect(findInput(back, 'cover').value).toBe(atRisk);
  expect(titles(back)).not.toContain('It is something else');
});
