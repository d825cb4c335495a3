/** Looking after a change, and what becomes of it when somebody leaves the team (P27). */
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
const logged = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  await chat.install(amara, 'personal');
});

afterEach(() => chat.close());

/** Logged by Jo and taken by Amara. */
async function takeNew(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const card = await chat.press(jo, await chat.say(jo, 'log'), 'Log it', logged);
    await chat.press(amara, card, 'I’ll take it');
  }
}

function titles(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

describe('who has it', () => {
  test('is said before all else', async () => {
    await takeNew(1);

    expect(wordsOf(await chat.say(jo, 'who owns SC-1?'))).toMatch(/^Amara Osei looks after SC-1\./);
  });

  test('is nobody until somebody takes it, in words that do', async () => {
    await chat.press(jo, await chat.say(jo, 'log'), 'Log it', logged);
    const said = wordsOf(await chat.say(amara, 'who has got sc-1'));

    expect(said).toContain('Nobody looks after SC-1. Whoever likes can have it: type take SC-1.');
    expect(wordsOf(await chat.say(amara, 'take SC-1'))).toContain('It is yours now.');
  });

  test('of what is off the board is not offered', async () => {
    const card = await chat.press(jo, await chat.say(jo, 'log'), 'Log it', logged);
    await chat.press(jo, card, 'Undo');

    expect(wordsOf(await chat.say(amara, 'who owns SC-1'))).not.toContain('take SC-1');
  });
});

describe('handing on', () => {
  test('to nobody in particular leaves it free, with a line in its story', async () => {
    await takeNew(1);
    const form = await chat.press(amara, await chat.say(amara, 'SC-1'), 'Hand it on');
    const nextShouldKnow = 'Finance wants numbers first.';
    const free = await chat.press(amara, form, 'Nobody in particular', { nextShouldKnow });
    const story = await chat.press(amara, free, 'The story so far');

    expect(wordsOf(free)).toContain('Nobody has it now, and anybody can take it.');
    expect(wordsOf(free)).not.toContain('Looked after by');
    expect(titles(free)).toContain('I’ll take it');
    expect(wordsOf(story)).toContain('Amara Osei let go of it, for anybody to take');
    expect(wordsOf(story)).toContain(nextShouldKnow);
  });

  test('of what somebody else looks after is for them and for those who lead', async () => {
    await takeNew(1);
    const form = await chat.press(amara, await chat.say(amara, 'SC-1'), 'Hand it on');
    const refused = await chat.press(jo, form, 'Nobody in particular');
    const still = await chat.say(amara, 'SC-1');

    expect(wordsOf(refused)).toContain('That is for whoever looks after it');
    expect(wordsOf(still)).toContain('Looked after by Amara Osei.');
  });
});

describe('said with an id', () => {
  test.each(['hand SC-1 to Jo', 'give SC-1 to Jo Whitlock please', 'can Jo take SC-1'])(
    'opens the form with whoever was named in it: %s',
    async (said) => {
      await takeNew(1);
      const form = await chat.say(amara, said);
      const nextOwner = findInput(form, 'nextOwner').value;
      const handed = await chat.press(amara, form, 'Hand it on', { nextOwner, nextShouldKnow: '' });

      expect(wordsOf(form)).toContain('SC-1: hand it on');
      expect(nextOwner).toBe(jo.id);
      expect(wordsOf(handed)).toContain('Jo Whitlock looks after it now');
    },
  );

  test.each(['pass SC-1 on', 'hand SC-1 to Sam', 'hand SC-1 to Amara'])(
    'leaves open to whom where nobody else of the team was named: %s',
    async (said) => {
      await takeNew(1);
      const form = await chat.say(amara, said);

      expect(findInput(form, 'nextOwner').value ?? '').toBe('');
      expect(wordsOf(await chat.say(amara, 'SC-1'))).toContain('Looked after by Amara Osei.');
    },
  );

  test('by a word alone asks which', async () => {
    await takeNew(1);
    const which = await chat.say(amara, 'hand on my change');
    const form = await chat.press(amara, which, 'Choose SC-1');

    expect(wordsOf(which)).toContain('Which change would you like to hand on?');
    expect(wordsOf(form)).toContain('SC-1: hand it on');
  });
});

describe('leaving the team', () => {
  test('wanting to leave may be about messages, so the word that stops them is said', async () => {
    await takeNew(1);

    expect(wordsOf(await chat.say(amara, 'I want to leave'))).toMatch(
      /You look after one small change[\s\S]*type stop/,
    );
    expect(await chat.say(jo, 'I want to leave')).toContain('type stop');
  });

  test('asks first: what one looks after, each to hand on, and nothing is changed', async () => {
    await takeNew(3);
    const asked = await chat.say(amara, 'I’m leaving the team on Friday');
    const later = await chat.press(amara, asked, 'Not now');
    const still = await chat.say(amara, 'SC-2');

    expect(wordsOf(asked)).toContain('You look after 3 small changes');
    expect(titles(asked)).toEqual(['Hand SC-3 on', 'Hand SC-2 on', 'Hand SC-1 on', 'Not now']);
    expect(wordsOf(later)).toContain('Nothing has changed.');
    expect(wordsOf(still)).toContain('Looked after by Amara Osei.');
  });

  test('goes from each back to the list, until there is nothing left', async () => {
    await takeNew(2);
    const asked = await chat.say(amara, 'leaving the team');
    const form = await chat.press(amara, asked, 'Hand SC-2 on');
    const nextShouldKnow = 'Ask Helen.';
    const handed = await chat.press(amara, form, 'Hand it on', {
      ...{ nextOwner: jo.id, nextShouldKnow },
    });
    const second = await chat.press(amara, handed, 'Hand SC-1 on');
    const done = await chat.press(amara, second, 'Nobody in particular');
    const joes = await chat.say(jo, 'SC-2');

    expect(wordsOf(handed)).toContain('Jo Whitlock looks after SC-2 now');
    expect(wordsOf(handed)).toContain('You look after one small change');
    expect(wordsOf(done)).toContain('Nobody has SC-1 now');
    expect(wordsOf(done)).toContain('That was all you looked after.');
    expect(wordsOf(joes)).toContain('Looked after by Jo Whitlock.');
  });

  test('keeps the words where nobody was chosen, and leads back', async () => {
    await takeNew(1);
    const asked = await chat.say(amara, 'I’m leaving the team');
    const form = await chat.press(amara, asked, 'Hand SC-1 on');
    const again = await chat.press(amara, form, 'Hand it on', { nextShouldKnow: 'Ask Helen.' });
    const back = await chat.press(amara, again, 'Back to the list');

    expect(wordsOf(again)).toContain('Please choose somebody in your team.');
    expect(findInput(again, 'nextShouldKnow').value).toBe('Ask Helen.');
    expect(wordsOf(back)).toContain('You look after one small change');
  });

  test('shows five at once, and says how many come after them', async () => {
    await takeNew(7);
    const asked = await chat.say(amara, 'I’m leaving the team');

    expect(titles(asked)).toHaveLength(6);
    expect(wordsOf(asked)).toContain('And 2 more, once these are handed on.');
  });

  test('has nothing to ask of somebody who looks after nothing', async () => {
    const answer = await chat.say(jo, 'I’m leaving the team');

    expect(answer).toContain('You look after none of the small changes');
  });

  test('said in the channel is answered in a chat of their own', async () => {
    await takeNew(1);
    const answer = await chat.say(amara, 'I’m leaving the team', 'channel');

    expect(answer).toContain('chat');
    expect(wordsOf(answer)).not.toContain('You look after');
  });

  test('at four is an ordinary sentence', async () => {
    await takeNew(1);
    const answer = await chat.say(amara, 'I’m leaving at 4');

    expect(wordsOf(answer)).not.toContain('You look after');
  });

  test('is for those who are in one', async () => {
    expect(await chat.say(stranger, 'I’m leaving the team')).toContain('You are not in a team');
  });
});
