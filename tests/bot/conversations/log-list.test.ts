/** A pasted list is logged idea by idea, and a long line keeps all its words. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { amara, type Chat, findInput, priya, startChat, wordsOf } from '../../support/chat.ts';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, priya] });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

const list = '- Ring before the visit\n- Share the rota\n- Put the toys in the car';
const scope = 'in-our-gift';

test('a pasted list is offered one by one until all of it is on the board', async () => {
  const first = await chat.say(amara, list);
  const second = await chat.press(amara, first, 'Log it', { ...boxesOf(first), scope });
  const third = await chat.press(amara, second, 'Log it', { ...boxesOf(second), scope });
  const last = await chat.press(amara, third, 'Log it', { ...boxesOf(third), scope });
  const board = wordsOf(await chat.say(amara, 'changes'));

  expect(wordsOf(first)).toContain('That looks like 3 ideas.');
  expect(titles([first, second, third])).toEqual([
    'Ring before the visit',
    'Share the rota',
    'Put the toys in the car',
  ]);
  expect(wordsOf(second)).toContain('SC-1 is on the board.');
  expect(wordsOf(last)).toContain('SC-3');
  for (const title of titles([first, second, third])) expect(board).toContain(title);
});

test('one of them may be left out, and what was changed by hand counts', async () => {
  const first = await chat.say(amara, `log ${list}`);
  const later = 'Share the rota\nSomething quite different';
  const second = await chat.press(amara, first, 'Leave this one out', {
    ...boxesOf(first),
    later,
  });
  const third = await chat.press(amara, second, 'Leave this one out', boxesOf(second));

  expect(titles([second, third])).toEqual(['Share the rota', 'Something quite different']);
  expect(wordsOf(third)).toContain('Here is the last of your list.');
});

test('a long line goes on in whom it helps', async () => {
  const line = `Let the duty worker ring the family the evening before a first visit so that nobody turns up to a closed door, ${'and the child hears who is coming '.repeat(3)}`;
  const card = await chat.say(amara, `log ${line}`);

  const both = `${findInput(card, 'title').value} ${findInput(card, 'benefit').value}`;
  expect(lettersOf(both)).toBe(lettersOf(line));
});

function boxesOf(card: unknown): Record<string, string> {
  const ids = ['title', 'benefit', 'later'];
  return Object.fromEntries(ids.map((id) => [id, findInput(card, id)?.value ?? '']));
}

function titles(cards: readonly unknown[]): readonly string[] {
  return cards.map((card) => findInput(card, 'title').value);
}

function lettersOf(words: string): string {
  return words.replace(/\W/g, '');
}
