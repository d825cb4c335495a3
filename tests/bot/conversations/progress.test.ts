/** Telling how a change is going: by its id, by choosing it, or as a sentence that may be about it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
const vouchers = 'Duty workers sign off food vouchers themselves';
const caseData = 'ring the dad on 07700 900123';

let chat: Chat;
let logged: AnyCard;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  logged = await log({ title: vouchers });
});

afterEach(() => chat.close());

describe('update with a short id and a line', () => {
  test.each(['personal', 'group', 'channel'] as const)(
    'keeps the line at once in a %s chat, and shows the change',
    async (where) => {
      const card = await chat.say(jo, 'update SC-1 the rota is agreed', where);

      expect(wordsOf(card)).toContain('Kept with SC-1.');
      expect(wordsOf(card)).toMatch(/Latest: “the rota is agreed” – Jo Whitlock, \d+ \w+ \d{4}/);
      expect(findActions(card).map(({ title }) => title)).toContain('Undo');
    },
  );

  test('can be undone, which brings the line before back', async () => {
    await chat.say(jo, 'update SC-1 the rota is agreed');
    const second = await chat.say(jo, 'Update SC-1: it begins on Monday');
    const undone = await chat.press(jo, second, 'Undo');

    expect(wordsOf(second)).toContain('“it begins on Monday”');
    expect(wordsOf(undone)).toContain('“the rota is agreed”');
  });

  test('that Teams sends twice is kept once', async () => {
    const message = {
      ...{ type: 'message', id: 'same', channelId: 'msteams', serviceUrl: chat.teams.url },
      from: { id: '29:a', name: amara.name, aadObjectId: amara.id },
      recipient: { id: '28:bot' },
      conversation: { id: 'personal-a', conversationType: 'personal', tenantId },
      text: 'update SC-1 the rota is agreed',
    };
    await chat.post(message);
    await chat.post(message);
    const undone = await chat.press(amara, await chat.say(amara, 'SC-1'), 'Undo');

    expect(wordsOf(undone)).not.toContain('Latest');
  });

  test('with case data in it comes back in a box, and nothing is kept', async () => {
    chat.store.reset();
    const card = await chat.say(jo, `update SC-1 ${caseData}`);

    expect(findInput(card, 'progress').value).toBe(caseData);
    expect(wordsOf(card)).toContain('it holds a phone number');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('of a child at risk is met with the signpost', async () => {
    const card = await chat.say(jo, 'update SC-1 the child is being hurt at home');

    expect(wordsOf(card)).toContain('people who can act on it now');
    expect(wordsOf(await chat.say(jo, 'SC-1'))).not.toContain('Latest');
  });

  test('that no change has is said so, and somebody in no team sees nothing', async () => {
    expect(await chat.say(jo, 'update SC-9 agreed')).toContain('There is no SC-9 in your team.');
    expect(await chat.say(stranger, 'update SC-1 agreed')).toContain('Ask your supervisor');
  });

  test('of a change that is off the board shows it with the way back', async () => {
    await chat.say(amara, 'withdraw SC-1');
    const card = await chat.say(jo, 'update SC-1');

    expect(findActions(card).map(({ title }) => title)).toContain('Put it back on the board');
  });
});

describe('a box for the line', () => {
  test.each([
    ['update SC-1', async () => chat.say(jo, 'update SC-1')],
    ['a press', async () => chat.press(jo, logged, 'Say how it is going')],
  ])('opens with %s', async (_name, open) => {
    const form = await open();
    const blank = await chat.press(jo, form, 'Save', { progress: ' ' });
    const kept = await chat.press(jo, blank, 'Save', { progress: 'The rota is agreed' });

    expect(findInput(form, 'progress').isRequired).toBe(true);
    expect(wordsOf(blank)).toContain('Please say in a line how it is going.');
    expect(wordsOf(kept)).toContain('“The rota is agreed” – Jo Whitlock');
  });

  test('keeps the lines of two people who told at once', async () => {
    const mine = await chat.press(amara, logged, 'Say how it is going');
    const theirs = await chat.press(jo, logged, 'Say how it is going');
    await chat.press(amara, mine, 'Save', { progress: 'From Amara' });
    const kept = await chat.press(jo, theirs, 'Save', { progress: 'From Jo' });
    const undone = await chat.press(jo, kept, 'Undo');

    expect(wordsOf(kept)).toContain('From Jo');
    expect(wordsOf(undone)).toContain('From Amara');
  });

  test('in company is for whoever pressed, and what is kept is seen by all', async () => {
    const form = await chat.press(jo, logged, 'Say how it is going', {}, 'channel');
    const toldOthers = [...chat.teams.sent];
    await chat.press(jo, form, 'Save', { progress: 'The rota is agreed' }, 'channel');

    expect(toldOthers).toEqual([]);
    expect(chat.teams.sent).toMatchObject([{ kind: 'update' }]);
  });
});

describe('a sentence that begins with a short id', () => {
  test('is offered as progress, with the words in the box', async () => {
    chat.store.reset();
    const card = await chat.say(jo, 'SC-1 the rota is agreed');
    const written = chat.store.counts.replace;
    const kept = await chat.press(jo, card, 'Keep it', { progress: 'the rota is agreed' });

    expect(wordsOf(card)).toContain('Shall I keep this with SC-1?');
    expect(findInput(card, 'progress').value).toBe('the rota is agreed');
    expect(written).toBe(0);
    expect(wordsOf(kept)).toContain('“the rota is agreed”');
  });

  test('is kept nowhere when it was only chat', async () => {
    const card = await chat.say(jo, 'SC-1 made me smile');

    expect(wordsOf(await chat.press(jo, card, 'Not now'))).toContain('Nothing was kept.');
  });

  test('is checked for case data before anybody presses', async () => {
    expect(wordsOf(await chat.say(jo, `SC-1 ${caseData}`))).toContain('it holds a phone number');
  });
});

describe('any other sentence', () => {
  const sentence = 'the rota is agreed with duty';

  test('is offered as a change, a barrier or progress in one card of at most six buttons', async () => {
    chat.store.reset();
    const card = await chat.say(amara, sentence);

    expect(card.actions.map(({ title }: AnyCard) => title)).toEqual([
      'Log it',
      'It is a barrier',
      'It is about a change we have',
      'Not now',
    ]);
    expect(card.actions.filter(({ style }: AnyCard) => style === 'positive')).toHaveLength(1);
    expect(chat.store.counts).toMatchObject({ get: 1, query: 0, create: 0, replace: 0 });
    expect(JSON.stringify(findActions(card).map(({ data }) => data))).not.toContain('rota');
  });

  test('goes elsewhere with its words though nothing is chosen in the card yet', async () => {
    const card = await chat.say(amara, sentence);

    for (const box of ['title', 'scope']) expect(findInput(card, box).isRequired).toBe(false);
  });

  test('is a barrier after all, with the words kept', async () => {
    const card = await chat.say(amara, sentence);
    const typed = { title: 'two days for a signature', benefit: '', scope: '' };
    const barrier = await chat.press(amara, card, 'It is a barrier', typed);
    const raised = await chat.press(amara, barrier, 'Raise it', {
      barrier: typed.title,
      keep: 'by-name',
    });

    expect(findInput(barrier, 'barrier').value).toBe('two days for a signature');
    expect(wordsOf(raised)).toContain('Raised for Riverside, with your name.');
  });

  test('is about a change we have: own ones first, and the words are kept with the one chosen', async () => {
    await log({ title: 'From Jo' }, jo);
    const card = await chat.say(amara, sentence);
    const asking = await chat.press(amara, card, 'It is about a change we have', {
      title: sentence,
    });
    const { choices } = findInput(asking, 'change');
    const silent = await chat.press(amara, asking, 'Keep it', { progress: sentence });
    const kept = await chat.press(amara, silent, 'Keep it', {
      ...{ progress: sentence, change: choices[1].value },
    });

    expect(choices.map(({ title }: AnyCard) => title)).toEqual([
      `SC-1 ${vouchers}`,
      'SC-2 From Jo',
    ]);
    expect(wordsOf(silent)).toContain('Please choose a change.');
    expect(findInput(silent, 'progress').value).toBe(sentence);
    expect(wordsOf(kept)).toMatch(/Kept with SC-2[\s\S]*“the rota is agreed with duty”/);
  });

  test('is a new change after all, with the words kept', async () => {
    const card = await chat.say(amara, sentence);
    const asking = await chat.press(amara, card, 'It is about a change we have', {
      title: sentence,
    });
    const form = await chat.press(amara, asking, 'It is a new change', {
      progress: 'Better words',
    });

    expect(findInput(form, 'title').value).toBe('Better words');
    expect(findInput(form, 'title').isRequired).toBe(true);
  });

  test('in a team without an open change could be its first', async () => {
    await chat.say(amara, 'withdraw SC-1');
    const card = await chat.say(amara, sentence);
    const asking = await chat.press(amara, card, 'It is about a change we have', {
      title: sentence,
    });

    expect(wordsOf(asking)).toContain('Your team has no open change yet.');
    expect(findInput(asking, 'progress').value).toBe(sentence);
    expect(findAction(asking, 'It is a new change').style).toBe('positive');
  });

  test('said by somebody in two teams finds the changes of both', async () => {
    await chat.install(priya, 'channel', hillside);
    await log({ title: 'Walk the school run', team: hillside.id });
    const card = await chat.say(amara, `update SC-1 ${sentence}`);
    const { choices } = findInput(card, 'change');
    const kept = await chat.press(amara, card, 'Keep it', {
      ...{ progress: sentence, change: choices[1].value },
    });

    expect(choices.map(({ title }: AnyCard) => title).toSorted()).toEqual([
      `SC-1 ${vouchers} (Riverside)`,
      'SC-1 Walk the school run (Hillside)',
    ]);
    expect(findInput(card, 'progress').value).toBe(sentence);
    expect(wordsOf(kept)).toContain(choices[1].title.replace(/^SC-1 | \(.*$/g, ''));
  });

  test.each(['nowhere', 'a b', '19:elsewhere@thread.tacv2 change-of-others'])(
    'is not kept with a change named by a forged card (%s)',
    async (change) => {
      const card = await chat.say(amara, sentence);
      const asking = await chat.press(amara, card, 'It is about a change we have', {
        title: sentence,
      });
      chat.store.reset();
      const again = await chat.press(amara, asking, 'Keep it', { progress: sentence, change });

      expect(findInput(again, 'progress').value).toBe(sentence);
      expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
    },
  );
});

async function log(
  typed: { readonly title: string; readonly team?: string },
  by = amara,
): Promise<AnyCard> {
  return chat.press(by, await chat.say(by, 'log'), 'Log it', { scope: 'in-our-gift', ...typed });
}
