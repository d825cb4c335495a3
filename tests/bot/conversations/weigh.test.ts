/** Choosing among ideas in chat: three short answers, and the order they lead to (P8). */
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
  stranger,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const best = { familyValue: 'a-lot', gift: 'mostly-ours', effort: 'small' };
const some = { familyValue: 'some', gift: 'partly', effort: 'medium' };
const plan = { ...fullPlan, why: 'It helps' };
const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

async function log(title: string): Promise<AnyCard> {
  const words = { title, benefit: '', scope: 'in-our-gift' };
  return chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
}

async function weigh(card: AnyCard, answer: Readonly<Record<string, string>>): Promise<AnyCard> {
  return chat.press(jo, await chat.press(jo, card, 'Weigh it up'), 'Save', answer);
}

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

describe('weighing an idea up', () => {
  test('takes three choices of anyone in the team, and shows them in words', async () => {
    const logged = await log('Share a desk day');
    const form = await chat.press(jo, logged, 'Weigh it up');
    const weighed = await chat.press(jo, form, 'Save', best);

    for (const box of Object.keys(best)) expect(findInput(form, box).choices).toHaveLength(3);
    expect(wordsOf(weighed)).toContain('A lot for families · mostly ours · small effort');
    expect(findAction(weighed, 'Plan it').style).toBe('positive');
  });

  test('again begins with the team’s answer, and the last one stands', async () => {
    const weighed = await weigh(await log('Share a desk day'), best);
    const form = await chat.press(amara, weighed, 'Weigh it up');
    const again = await chat.press(amara, form, 'Save', some);

    for (const [box, answer] of Object.entries(best))
      expect(findInput(form, box).value).toBe(answer);
    expect(wordsOf(again)).toContain('Some difference for families · partly ours · medium effort');
    expect(titlesOf(again)).toContain('Undo');
  });

  test('with a choice missing comes back with the others', async () => {
    const form = await chat.press(jo, await log('Share a desk day'), 'Weigh it up');
    const again = await chat.press(jo, form, 'Save', { ...best, effort: '' });

    expect(wordsOf(again)).toContain('Please choose one. A guess is fine.');
    expect(findInput(again, 'gift').value).toBe('mostly-ours');
  });

  test('is offered while there is something to choose, and never as a seventh button', async () => {
    const planning = await chat.press(amara, await log('Share a desk day'), 'Plan it');
    const begun = await chat.press(amara, planning, 'Save', { why: 'It helps' });
    const opened = await chat.press(amara, begun, 'Open the plan');
    const complete = await chat.press(amara, opened, 'Save', plan);

    expect(titlesOf(begun)).toContain('Weigh it up');
    expect(titlesOf(complete)).not.toContain('Weigh it up');
    for (const { actions } of [begun, complete]) expect(actions.length).toBeLessThanOrEqual(6);
  });

  test('from an old card is too late once the change has gone on', async () => {
    const logged = await log('Share a desk day');
    const form = await chat.press(jo, logged, 'Weigh it up');
    const planned = await chat.press(
      amara,
      await chat.press(amara, logged, 'Plan it'),
      'Save',
      plan,
    );
    await chat.press(amara, planned, 'Move to Influence');
    const stale = await chat.press(jo, form, 'Save', best);
    const again = await chat.press(jo, stale, 'Save', best);

    expect(wordsOf(stale)).toContain('Someone has changed it since.');
    expect(wordsOf(again)).toContain('It cannot make that move from where it is now.');
  });
});

describe('which first', () => {
  test.each(['prioritise', 'Which first?'])(
    '"%s" shows what promises most first, and what nobody has weighed last',
    async (said) => {
      await weigh(await log('Some good'), some);
      await log('Nobody has said');
      await weigh(await log('The best'), best);
      const card = await chat.say(jo, said);

      expect(titlesOf(card).filter((title) => title.startsWith('Open'))).toEqual([
        ...['Open SC-3', 'Open SC-1', 'Open SC-2'],
      ]);
      expect(wordsOf(card)).toMatch(
        /The best[\s\S]*Some good[\s\S]*Nobody has said\nNot weighed up yet/,
      );
      expect(wordsOf(card)).not.toMatch(/\b(27|8|points?|score)\b/);
    },
  );

  test('leaves out what has gone on to Influence, and opens an idea with a press', async () => {
    const planning = await chat.press(amara, await log('Gone on'), 'Plan it');
    await chat.press(amara, await chat.press(amara, planning, 'Save', plan), 'Move to Influence');
    await log('Still here');
    const card = await chat.press(amara, await chat.say(amara, 'changes'), 'Which first?');
    const opened = await chat.press(amara, card, 'Open SC-2');

    expect(wordsOf(card)).not.toContain('Gone on');
    expect(wordsOf(opened)).toContain('Still here');
    expect(titlesOf(opened)).toContain('Weigh it up');
  });

  test('says where ideas come from when there are none', async () => {
    expect(wordsOf(await chat.say(amara, 'prioritise'))).toContain('Type log and one line');
    expect(titlesOf(await chat.say(amara, 'changes'))).not.toContain('Which first?');
  });

  test('switches to another team of theirs', async () => {
    await chat.install(priya, 'channel', hillside);
    const card = await chat.say(amara, 'prioritise');
    const [other] = titlesOf(card).filter((title) => ['Riverside', 'Hillside'].includes(title));
    const switched = await chat.press(amara, card, other ?? '');

    expect(wordsOf(switched)).toContain(`${other}: which first?`);
  });
});

test('somebody outside the team can do none of it', async () => {
  const logged = await log('Share a desk day');
  const form = await chat.press(amara, logged, 'Weigh it up');
  const list = await chat.say(amara, 'changes');
  const answers = [
    await chat.press(stranger, logged, 'Weigh it up'),
    await chat.press(stranger, form, 'Save', best),
    await chat.press(stranger, { actions: [findAction(list, 'Which first?')] }, 'Which first?'),
    await chat.say(stranger, 'prioritise'),
  ];

  for (const answer of answers) expect(answer).toContain('You are not in a team');
});
