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

const lines = ['Waiting for signatures', 'Two forms for one visit', 'No quiet room'];

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
  for (const barrier of lines) {
    const card = await chat.say(amara, 'barrier');
    await chat.press(amara, card, 'Raise it', { barrier, keep: 'confidential' });
  }
});

afterEach(() => chat.close());

function idsOf(card: AnyCard, ...words: readonly string[]): string {
  const choices: { title: string; value: string }[] = findInput(card, 'barriers').choices;
  return words.map((word) => choices.find(({ title }) => title === word)?.value).join(',');
}

function group(card: AnyCard, newTheme: string, ...words: readonly string[]) {
  return chat.press(priya, card, 'Put them together', {
    newTheme,
    barriers: idsOf(card, ...words),
  });
}

describe('themes', () => {
  test('are made by naming one for the barriers that belong together', async () => {
    const card = await chat.say(priya, 'themes');
    const grouped = await group(
      card,
      'Paperwork',
      'Waiting for signatures',
      'Two forms for one visit',
    );
    const list = await chat.say(amara, 'barriers');

    expect(wordsOf(grouped)).toContain('2 barriers are in Paperwork now.');
    expect(wordsOf(list)).toMatch(
      /Paperwork \(2\)[\s\S]*(Waiting|Two forms)[\s\S]*Not in a theme yet \(1\)[\s\S]*No quiet room/,
    );
  });

  test('that are there can be chosen, and a name given again is the same theme', async () => {
    const first = await group(await chat.say(priya, 'themes'), 'Paperwork', lines[0] ?? '');
    const theme = findInput(first, 'theme').choices[0].value;
    const second = await chat.press(priya, first, 'Put them together', {
      ...{ theme, newTheme: '', barriers: idsOf(first, lines[1] ?? '') },
    });
    const third = await group(second, ' paperWORK ', lines[2] ?? '');

    expect(wordsOf(third)).toContain('One barrier is in Paperwork now.');
    expect(wordsOf(third)).toContain('Every barrier is in a theme.');
    expect(wordsOf(third)).toContain('3 barriers');
  });

  test('pressed twice does it once', async () => {
    const card = await chat.say(priya, 'themes');
    const again = await Promise.all([1, 2].map(() => group(card, 'Paperwork', lines[0] ?? '')));

    expect(again.map((each) => wordsOf(each).match(/One barrier is in Paperwork/)?.length)).toEqual(
      [1, 1],
    );
    expect(findActions(again[1]).filter(({ title }) => title === 'Open Paperwork')).toHaveLength(1);
  });

  test('with nothing chosen or named come back with what is missing', async () => {
    const card = await chat.say(priya, 'themes');
    const nothing = await chat.press(priya, card, 'Put them together');
    const nameless = await group(card, '', lines[0] ?? '');

    expect(wordsOf(nothing)).toContain('Please choose at least one barrier.');
    expect(wordsOf(nameless)).toContain('Please choose a theme, or name a new one.');
    expect(findInput(nameless, 'barriers').value).toBe(idsOf(card, lines[0] ?? ''));
  });

  test('may not be named after a family', async () => {
    const card = await chat.say(priya, 'themes');
    const again = await group(card, 'ring 07700 900123', lines[0] ?? '');

    expect(wordsOf(again)).toContain('it holds a phone number');
    expect(findInput(again, 'newTheme').value).toBe('ring 07700 900123');
  });

  test('let barriers out again, and go when nothing is in them', async () => {
    const grouped = await group(await chat.say(priya, 'themes'), 'Paperwork', lines[0] ?? '');
    const theme = await chat.press(priya, grouped, 'Open Paperwork');
    const none = await chat.press(priya, theme, 'Take them out');
    const barriers = idsOf(theme, lines[0] ?? '');
    const out = await chat.press(priya, none, 'Take them out', { barriers });
    const late = await chat.press(priya, grouped, 'Open Paperwork');

    expect(wordsOf(none)).toContain('Please choose at least one barrier.');
    expect(wordsOf(out)).toContain('One barrier is out of its theme again.');
    expect(wordsOf(out)).not.toContain('Paperwork');
    expect(wordsOf(late)).toContain('Here is how it stands now.');
  });

  test('grouped by two people at once keep what came first, and the second sees how it stands', async () => {
    const [first, second] = [await chat.say(priya, 'themes'), await chat.say(priya, 'themes')];
    await group(first, 'Paperwork', lines[0] ?? '');
    const late = await group(second, 'Rooms', lines[0] ?? '');

    expect(wordsOf(late)).toContain('Somebody has grouped them since.');
    expect(wordsOf(late)).not.toMatch(/One barrier is in Rooms/);
  });

  test('are for supervisors and facilitators, and others hear so', async () => {
    const card = await chat.say(priya, 'themes');
    const answers = [
      await chat.say(amara, 'themes'),
      await chat.press(amara, card, 'Put them together', { newTheme: 'Mine', barriers: 'x' }),
    ];
    const outside = await chat.press(stranger, card, 'Put them together', { newTheme: 'Mine' });

    for (const answer of answers)
      expect(answer).toContain('That is for supervisors or facilitators.');
    expect(outside).toContain('You are not in a team');
  });
});
