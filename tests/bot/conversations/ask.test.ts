import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fullPlan } from '../../support/build-change.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findAction,
  findActions,
  findInput,
  priya,
  startChat,
  wordsOf,
} from '../../support/chat.ts';

const helen = { id: 'aaaaaaaa-0000-4000-8000-000000000004', name: 'Helen Ashdown' };
const change = { title: 'Share a desk day', benefit: 'Fewer journeys', scope: 'needs-a-yes' };
const plan = { ...fullPlan, why: 'It helps' };

/** The clock stands at ten on a Friday morning; by then everybody may be told. */
const laterThatDay = '2026-11-20T10:15:00.000Z';
const monday = '2026-11-23T09:00:00.000Z';

let chat: Chat;
let people: AnyCard;

beforeEach(async () => {
  chat = await startChat({ members: [amara, helen] });
  await chat.install(priya, 'channel');
  await chat.install(amara, 'personal');
  const logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', change);
  const planning = await chat.press(amara, logged, 'Plan it');
  const planned = await chat.press(amara, planning, 'Save', plan);
  const influence = await chat.press(amara, planned, 'Move to Influence');
  people = await chat.press(amara, influence, 'Who to win over');
});

afterEach(() => chat.close());

async function ask(words = 'A fortnight’s trial'): Promise<AnyCard> {
  const form = await chat.press(amara, people, 'Ask for a yes');
  return chat.press(amara, form, 'Send it', { of: helen.id, words });
}

/** Helen never wrote to the bot: Teams opens a chat with her. */
async function heardByHelen(at = laterThatDay): Promise<AnyCard> {
  const heard = await chat.tellAt(at);
  expect(heard).toHaveLength(1);
  expect(heard[0]?.conversationId).toBe(`chat with 29:${helen.id}`);
  return heard[0]?.said;
}

describe('asking a leader for a yes', () => {
  test('shows on the change whose yes is awaited, and every answer as it was written', async () => {
    await ask();
    const waiting = wordsOf(await chat.say(amara, 'SC-1'));
    const card = await heardByHelen();
    const saying = await chat.press(helen, card, 'Not yet…');
    const said = await chat.press(helen, saying, 'Send my answer', { because: 'After the audit' });
    await chat.press(helen, said, 'Yes');
    const answered = wordsOf(await chat.say(amara, 'SC-1'));

    expect(waiting).toContain('Waiting for Helen Ashdown’s yes, asked');
    expect(answered).toMatch(/said not yet: “After the audit”[\s\S]*Helen Ashdown said yes\./);
    expect(answered).not.toContain('Waiting for');
  });

  test('is told in the story so far with what was answered, each time', async () => {
    await ask();
    const saying = await chat.press(helen, await heardByHelen(), 'Not yet…');
    const said = await chat.press(helen, saying, 'Send my answer', { because: 'After the audit' });
    await chat.press(helen, said, 'Let’s talk');

    const story = wordsOf(await chat.say(amara, 'history SC-1'));

    expect(story).toMatch(
      /Helen Ashdown would like to talk about it[\s\S]*Helen Ashdown said not yet[\s\S]*“After the audit”[\s\S]*Amara Osei asked Helen Ashdown for a yes/,
    );
  });

  test('sends the change, the plan and the words to their own chat', async () => {
    const sent = await ask();

    const card = await heardByHelen();

    expect(wordsOf(sent)).toContain('It goes to Helen Ashdown');
    expect(wordsOf(card)).toContain('Amara Osei asks for your yes');
    for (const words of [change.title, change.benefit, plan.why, plan.success])
      expect(wordsOf(card)).toContain(words);
    expect(wordsOf(card)).toContain('“A fortnight’s trial”');
    expect(findActions(card).map(({ title }) => title)).toEqual([
      ...['Yes', 'Not yet…', 'Let’s talk', 'Open SC-1'],
    ]);
  });

  test('lists the team’s people with leaders before practitioners, and never oneself', async () => {
    const form = await chat.press(amara, people, 'Ask for a yes');

    const choices = findInput(form, 'of').choices.map(({ title }: AnyCard) => title);

    expect(choices).toEqual(['Priya Raman, supervisor', 'Helen Ashdown, practitioner']);
  });

  test('reaches them once, however often it is looked for', async () => {
    await ask();
    await heardByHelen();

    expect(await chat.tellAt('2026-11-20T11:00:00.000Z')).toEqual([]);
    expect(await chat.tellAt(monday)).toEqual([]);
  });

  test('waits for the next working morning when it is sent in the evening', async () => {
    chat.clock.set('2026-11-20T19:00:00.000Z');
    await ask();

    expect(await chat.tellAt('2026-11-21T10:00:00.000Z')).toEqual([]);
    expect(wordsOf(await heardByHelen(monday))).toContain('asks for your yes');
  });

  test('gives the words back when nobody was chosen', async () => {
    const form = await chat.press(amara, people, 'Ask for a yes');

    const back = await chat.press(amara, form, 'Send it', { of: '', words: 'A trial' });

    expect(wordsOf(back)).toContain('Please choose somebody.');
    expect(findInput(back, 'words').value).toBe('A trial');
  });

  test('refuses case data, and gives it back to be put another way', async () => {
    const back = await ask('Ring 07700 900123 about it');

    expect(wordsOf(back)).toContain('phone number');
    expect(await chat.tellAt(laterThatDay)).toEqual([]);
  });

  test('does not ask the same person twice before they have answered', async () => {
    await ask();
    const form = await chat.press(amara, people, 'Ask for a yes');

    const back = await chat.press(amara, form, 'Send it', { of: helen.id, words: '' });

    expect(wordsOf(back)).toContain('already');
  });

  test('says nothing when it was taken back before it was told', async () => {
    const sent = await ask();
    await chat.press(amara, sent, 'Undo');

    expect(await chat.tellAt(laterThatDay)).toEqual([]);
  });
});

describe('a leader’s answer', () => {
  let card: AnyCard;

  beforeEach(async () => {
    await ask();
    card = await heardByHelen();
  });

  test('yes takes one press, and whoever asked hears it', async () => {
    const answered = await chat.press(helen, card, 'Yes');

    expect(wordsOf(answered)).toContain('Helen Ashdown said yes.');
    const heard = await chat.tellAt('2026-11-20T10:40:00.000Z');
    expect(heard).toHaveLength(1);
    expect(heard[0]?.conversationId).toBe(`personal-${amara.id}`);
    expect(wordsOf(heard[0]?.said)).toContain('Helen Ashdown said yes.');
    expect(findAction(heard[0]?.said, 'My team’s changes')).toBeDefined();
  });

  test('a yes opens the way to Grow', async () => {
    await chat.press(helen, card, 'Yes');

    const open = await chat.say(amara, 'SC-1');

    expect(findAction(open, 'Move to Grow').style).toBe('positive');
    expect(wordsOf(await chat.press(amara, open, 'Who to win over'))).toContain('said yes');
  });

  test('not yet asks for the reason, and passes it on as it was written', async () => {
    const form = await chat.press(helen, card, 'Not yet…');
    const missing = await chat.press(helen, form, 'Send my answer', { because: ' ' });
    const answered = await chat.press(helen, missing, 'Send my answer', {
      because: 'After the audit',
    });

    expect(wordsOf(missing)).toContain('Please say what is in the way');
    expect(wordsOf(answered)).toContain('Helen Ashdown said not yet: “After the audit”');
    const [heard] = await chat.tellAt('2026-11-20T10:40:00.000Z');
    expect(wordsOf(heard?.said)).toContain('“After the audit”');
  });

  test('may be thought over', async () => {
    const talking = await chat.press(helen, card, 'Let’s talk');

    const yes = await chat.press(helen, talking, 'Yes');

    expect(wordsOf(talking)).toContain('would like to talk about it');
    expect(wordsOf(yes)).toContain('said yes');
  });

  test('is nobody else’s to give', async () => {
    const tried = await chat.press(priya, card, 'Yes');

    expect(wordsOf(tried)).toContain('whoever was asked');
    expect(wordsOf(await chat.say(helen, 'asks'))).toContain(change.title);
  });

  test('is not needed any more once the ask was taken back', async () => {
    await chat.press(amara, await chat.say(amara, 'SC-1'), 'Undo');

    expect(wordsOf(await chat.press(helen, card, 'Yes'))).toContain('taken back');
  });

  test('can be given from the list of open asks', async () => {
    const list = await chat.say(helen, 'asks');

    const opened = await chat.press(helen, list, 'Open SC-1');
    await chat.press(helen, opened, 'Yes');

    expect(await chat.say(helen, 'asks')).toBe('Nobody is waiting for a yes from you.');
  });
});

describe('an answer that somebody tells in a line', () => {
  test('of a role is told on its card', async () => {
    const form = await chat.press(amara, people, 'Ask for a yes');
    await chat.press(amara, form, 'Send it', { of: '', ofRole: 'Service manager', words: '' });
    const card = await chat.say(amara, 'the service manager said yes to SC-1');
    await chat.press(amara, card, 'They said yes');

    expect(wordsOf(card)).toContain('What did the service manager say?');
    expect(wordsOf(await chat.say(amara, 'SC-1'))).toContain('The service manager said yes');
  });

  test('of somebody in the team is theirs to say', async () => {
    await ask();
    const told = wordsOf(await chat.say(amara, 'Helen said no to SC-1'));
    const own = wordsOf(await chat.say(helen, 'Helen said no to SC-1'));

    expect(told).toContain('Helen Ashdown was asked for this yes, and answers in their own chat');
    expect(told).toContain(change.title);
    expect(own).toContain('Amara Osei asks for your yes');
  });

  test.each([
    ['SC-1 got a yes from the director', 'ofRole', 'director'],
    ['Helen said yes to SC-1', 'of', helen.id],
  ])('where nobody was asked stands in the form to ask: %s', async (said, box, who) => {
    const form = await chat.say(amara, said);

    expect(wordsOf(form)).toContain('SC-1: ask for a yes');
    expect(findInput(form, box).value).toBe(who);
  });
});
