/** A name that may be a colleague's or a child's is asked about in chat, once a card, and refused to nobody (P4). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { amara, type Chat, findInput, priya, startChat, wordsOf } from '../../support/chat.ts';

const line = 'Kayleigh needs a new bed';
const question = 'Is that a colleague? If a child or parent, please leave the name out.';
const words = { title: 'Walk and talk', benefit: '', scope: 'in-our-gift' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

test('a line with a name is asked about on the card, and one press of its button keeps it', async () => {
  const asked = await chat.say(amara, `log ${line}`);
  const logged = await chat.press(amara, asked, 'Log it', { ...words, title: line });

  expect(wordsOf(asked)).toContain(question);
  expect(findInput(asked, 'title').value).toBe(line);
  expect(wordsOf(logged)).toContain('SC-1');
});

test('a name typed into an open card is asked about once, with the words still there', async () => {
  const form = await chat.say(amara, 'log');
  chat.store.reset();
  const asked = await chat.press(amara, form, 'Log it', { ...words, title: line });

  expect(wordsOf(asked)).toContain(question);
  expect(findInput(asked, 'title').value).toBe(line);
  expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });

  const logged = await chat.press(amara, asked, 'Log it', { ...words, title: line });
  expect(wordsOf(logged)).toContain('SC-1');
});

test('whoever has answered is not asked again when something else is missing', async () => {
  const asked = await chat.say(amara, `log ${line}`);
  const incomplete = await chat.press(amara, asked, 'Log it', { title: line, scope: '' });
  const logged = await chat.press(amara, incomplete, 'Log it', { ...words, title: line });

  expect(wordsOf(incomplete)).not.toContain(question);
  expect(wordsOf(logged)).toContain('SC-1');
});

test('the team’s own people are never asked about', async () => {
  const own = await chat.say(amara, 'log Priya hates the new door');

  expect(wordsOf(own)).not.toContain(question);
});

test('any other sentence is offered with the question beside it', async () => {
  const offered = await chat.say(amara, line);

  expect(wordsOf(offered)).toContain(question);
});

test('a barrier is asked about and raised with one press more', async () => {
  const asked = await chat.say(amara, `barrier ${line}`);
  const raised = await chat.press(amara, asked, 'Raise it', { barrier: line, keep: 'by-name' });

  expect(wordsOf(asked)).toContain(question);
  expect(wordsOf(raised)).toContain('Raised for Riverside');
});

test('progress, an edit and a plan are asked about and kept with one press more', async () => {
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);

  const told = await chat.say(amara, `update SC-1 ${line}`);
  const kept = await chat.press(amara, told, 'Save', { progress: line });
  const edit = await chat.say(amara, 'edit SC-1');
  const edited = await chat.press(amara, edit, 'Save', { ...words, title: line });
  const saved = await chat.press(amara, edited, 'Save', { ...words, title: line });
  const plan = await chat.press(amara, saved, 'Plan it');
  const planning = await chat.press(amara, plan, 'Save', { why: line.replace('bed', 'coat') });
  const planned = await chat.press(amara, planning, 'Save', { why: line.replace('bed', 'coat') });

  for (const card of [told, edited, planning]) expect(wordsOf(card)).toContain(question);
  for (const card of [kept, saved, planned]) expect(wordsOf(card)).not.toContain(question);
  expect(wordsOf(saved)).toContain(line);
});

test('what was kept with a name is not asked about again', async () => {
  const asked = await chat.say(amara, `log ${line}`);
  await chat.press(amara, asked, 'Log it', { ...words, title: line });
  const form = await chat.say(amara, 'edit SC-1');
  const edited = await chat.press(amara, form, 'Save', { ...words, title: line, benefit: 'Us' });

  expect(wordsOf(edited)).not.toContain(question);
  expect(wordsOf(edited)).toContain('Us');
});

test('a check-in is asked about and kept with one press more', async () => {
  const logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  const form = await chat.say(priya, 'check in');
  const checkIn = await chat.press(priya, form, 'Done', { cover: line });
  const sent = await chat.press(priya, checkIn, 'Done', { cover: line });

  expect(wordsOf(logged)).toContain('SC-1');
  expect(wordsOf(checkIn)).toContain(question);
  expect(findInput(checkIn, 'cover').value).toBe(line);
  expect(wordsOf(sent)).not.toContain(question);
  expect(wordsOf(sent)).toContain(line);
});
