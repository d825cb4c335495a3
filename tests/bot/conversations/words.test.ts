/** Words said of a change: edit, back, undo and withdraw, with its short id or by themselves. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fullPlan } from '../../support/build-change.ts';
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

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };
const vouchers = 'Duty workers sign off food vouchers themselves';

let chat: Chat;
let logged: AnyCard;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  logged = await log(vouchers);
});

afterEach(() => chat.close());

describe('a word and a short id', () => {
  test('edit opens the boxes, and says who can to whoever may not', async () => {
    expect(findInput(await chat.say(amara, 'edit SC-1'), 'title').value).toBe(vouchers);
    expect(wordsOf(await chat.say(jo, 'edit SC-1'))).toContain(
      'That is for whoever logged or owns',
    );
  });

  test('rename opens them with the new title in its box, beside the one it has, and keeps nothing', async () => {
    const form = await chat.say(amara, 'change SC-1 to Duty workers sign vouchers off by phone');
    const shown = wordsOf(await chat.say(amara, 'SC-1'));
    const scope = 'in-our-gift';
    const title = 'Duty workers sign vouchers off by phone';
    const saved = await chat.press(amara, form, 'Save', { title, benefit: '', scope });

    expect(findInput(form, 'title').value).toBe(title);
    expect(wordsOf(form)).toContain(`It says now: “${vouchers}”`);
    expect(shown).toContain(vouchers);
    expect(wordsOf(saved)).toContain(title);
  });

  test('a new title with data about a child in it is pointed out, and nothing is kept', async () => {
    const form = await chat.say(amara, 'rename SC-1 to Ring Jaden Smith, 7, on Fridays');

    expect(findInput(form, 'title').value).toBe('Ring Jaden Smith, 7, on Fridays');
    expect(wordsOf(form)).toContain('so it has not been kept');
    expect(wordsOf(await chat.say(amara, 'SC-1'))).toContain(vouchers);
  });

  test('move says what moves it on, what is missing, and who may', async () => {
    const inMission = wordsOf(await chat.say(amara, 'move SC-1 to grow'));
    const planning = await chat.press(amara, logged, 'Plan it');
    await chat.press(amara, planning, 'Save', { why: 'It helps' });
    const missing = wordsOf(await chat.say(amara, 'move SC-1 on'));
    const there = wordsOf(await chat.say(amara, 'move SC-1 to develop'));
    await chat.press(amara, await chat.say(amara, 'plan SC-1'), 'Save', fullPlan);
    const open = wordsOf(await chat.say(amara, 'move SC-1 to influence'));

    expect(inMission).toContain('It goes one stage at a time, and Develop is next. Press Plan it');
    expect(missing).toContain('Before it goes on, it still needs');
    expect(there).toContain('SC-1 is in Develop already.');
    expect(open).toContain('Press Move to Influence below, and it is in Influence.');
    expect(wordsOf(await chat.say(jo, 'move SC-1 on'))).toContain(
      'That is for whoever logged or owns',
    );
  });

  test('undo takes the last step back, and only one’s own', async () => {
    const others = await chat.say(jo, 'undo SC-1');
    const undone = await chat.say(amara, 'Undo sc1.');

    expect(wordsOf(others)).toContain('There is nothing of yours to undo here.');
    expect(wordsOf(undone)).toMatch(/Done: your last step is undone.[\s\S]*Off the board/);
  });

  test('back asks why, with the reason already typed in its box', async () => {
    const planning = await chat.press(amara, logged, 'Plan it');
    await chat.press(amara, planning, 'Save', { why: 'It helps' });
    const form = await chat.say(amara, 'back SC-1 we asked the wrong question');
    const back = await chat.press(amara, form, 'Move back to Mission', {
      reason: 'we asked the wrong question',
    });

    expect(findInput(form, 'reason').value).toBe('we asked the wrong question');
    expect(wordsOf(back)).toContain('SC-1 is in Mission now.');
  });

  test('back of a change in Mission, or by a colleague who may not, says so', async () => {
    const first = await chat.say(amara, 'back SC-1');
    await chat.press(jo, await chat.press(jo, logged, 'Plan it'), 'Save', { why: 'It helps' });
    const others = await chat.say(jo, 'back SC-1');

    expect(wordsOf(first)).toContain('SC-1 is in Mission, where every change begins.');
    expect(wordsOf(others)).toContain('That is for whoever logged or owns');
  });

  test.each(['back to back visits waste time', 'update the rota weekly', 'Edit: one form for all'])(
    '“%s” is a sentence like any other',
    async (sentence) => {
      const card = await chat.say(amara, sentence);

      expect(findInput(card, 'title').value).toBe(sentence);
    },
  );
});

describe('withdrawing', () => {
  test('takes a change off the board, and keeps it to be put back', async () => {
    const withdrawn = await chat.say(amara, 'withdraw SC-1');
    const listed = await chat.say(amara, 'changes');
    const back = await chat.press(amara, withdrawn, 'Put it back on the board');

    expect(wordsOf(withdrawn)).toMatch(/SC-1 is off the board.[\s\S]*It is off the board/);
    expect(wordsOf(listed)).not.toContain('SC-1');
    expect(wordsOf(back)).toContain('SC-1 is back on the board.');
    expect(wordsOf(await chat.say(amara, 'changes'))).toContain('SC-1');
  });

  test('is for whoever logged it and for supervisors, and so is putting it back', async () => {
    const refused = await chat.say(jo, 'withdraw SC-1');
    const withdrawn = await chat.say(priya, 'withdraw SC-1');
    const notTheirs = await chat.press(jo, withdrawn, 'Put it back on the board');
    const back = await chat.press(amara, withdrawn, 'Put it back on the board');

    expect(wordsOf(refused)).toContain('That is for whoever logged or owns');
    expect(wordsOf(notTheirs)).toMatch(/That is for whoever logged[\s\S]*Off the board/);
    expect(wordsOf(back)).toContain('SC-1 is back on the board.');
  });

  test('is undone by saying undo', async () => {
    await chat.say(amara, 'withdraw SC-1');

    expect(wordsOf(await chat.say(amara, 'undo SC-1'))).toContain('Mission');
  });
});

describe('a word by itself', () => {
  test.each([
    ['edit', 'Which change would you like to edit?', 'Edit SC-1'],
    ['update', 'Of which change would you like to say how it is going?', 'SC-1: how it is going'],
    ['withdraw', 'Which change shall I take off the board?', 'SC-1 is off the board.'],
  ])('%s asks of which of one’s own, and does it', async (word, asked, done) => {
    await log('From Jo', jo);
    const asking = await chat.say(amara, word);
    const chosen = await chat.press(amara, asking, 'Choose SC-1');

    expect(wordsOf(asking)).toContain(asked);
    expect(findActions(asking).map(({ title }) => title)).toEqual(['Choose SC-1']);
    expect(wordsOf(chosen)).toContain(done);
  });

  test('undo names what one did last, and takes it back only when that is pressed', async () => {
    await chat.say(amara, 'update SC-1 the rota is agreed');
    const asked = await chat.say(amara, 'undo');
    const before = wordsOf(await chat.say(amara, 'SC-1'));
    const done = await chat.press(amara, asked, 'Undo');

    expect(wordsOf(asked)).toContain('You said: “the rota is agreed”. Undo that?');
    expect(before).toContain('the rota is agreed');
    expect(wordsOf(done)).toContain('Done: your last step is undone.');
  });

  test('undo lists what else there is by name, and asks once more', async () => {
    await log('Ring before the visit');
    const others = await chat.press(amara, await chat.say(amara, 'undo'), 'Something else');
    const asked = await chat.press(amara, others, 'Choose SC-1');

    expect(wordsOf(others)).toMatch(/SC-2: You logged it[\s\S]*SC-1: You logged it/);
    expect(wordsOf(asked)).toContain('You logged it. Undo that?');
    expect(await chat.say(jo, 'undo')).toContain('There is nothing of yours to undo');
  });

  test('a stage is asked about before it is undone', async () => {
    await chat.press(amara, await chat.press(amara, logged, 'Plan it'), 'Save', fullPlan);
    await chat.press(amara, await chat.say(amara, 'SC-1'), 'Move to Influence');
    const asked = await chat.say(amara, 'undo SC-1');

    expect(wordsOf(asked)).toContain('You moved it to Influence. Undo that?');
    expect(wordsOf(await chat.say(amara, 'SC-1'))).toContain('Influence');
  });

  test('a step that is somebody else’s by now is nobody’s to be asked about', async () => {
    await log('Ring before the visit');
    const others = await chat.press(amara, await chat.say(amara, 'undo'), 'Something else');
    await chat.say(jo, 'update SC-1 it works');
    const asked = await chat.press(amara, others, 'Choose SC-1');

    expect(wordsOf(asked)).toContain('There is nothing of yours to undo here.');
  });

  test('a plan that began a stage is asked about as well', async () => {
    await chat.press(amara, await chat.press(amara, logged, 'Plan it'), 'Save', {
      why: 'It helps',
    });

    expect(wordsOf(await chat.say(amara, 'undo SC-1'))).toContain('Undo that?');
  });

  test('back offers what can go back, and says so when nothing can', async () => {
    const none = await chat.say(amara, 'back');
    await chat.press(amara, await chat.press(amara, logged, 'Plan it'), 'Save', {
      why: 'It helps',
    });
    await log('Stays in Mission');
    const offered = await chat.say(amara, 'back');

    expect(none).toContain('None of your own changes can move back');
    expect(findActions(offered).map(({ title }) => title)).toEqual(['Choose SC-1']);
  });

  test('says so when none is one’s own', async () => {
    expect(await chat.say(jo, 'edit')).toBe(
      'None of the open changes is yours. For any other, type its id as well, such as edit SC-12.',
    );
  });

  test('in two teams says whose each is, also for one number in both', async () => {
    await chat.install(priya, 'channel', hillside);
    await log('Walk the school run', amara, hillside.id);
    const asking = await chat.say(amara, 'withdraw');
    const named = await chat.say(amara, 'edit SC-1');
    const editing = await chat.press(amara, named, 'Choose SC-1 of Hillside');

    expect(wordsOf(asking)).toMatch(/SC-1 of Hillside[\s\S]*SC-1 of Riverside/);
    expect(wordsOf(named)).toContain('There is more than one SC-1. Which do you mean?');
    expect(findInput(editing, 'title').value).toBe('Walk the school run');
  });
});

describe('my changes', () => {
  test('shows one’s own only, and changes everybody’s', async () => {
    await log('From Jo', jo);
    const mine = await chat.say(amara, 'my changes');
    const everybodys = await chat.press(amara, mine, 'My team’s changes');
    const again = await chat.press(amara, everybodys, 'My own changes');

    expect(wordsOf(mine)).toContain('Riverside: your own small changes');
    expect(wordsOf(mine)).not.toContain('From Jo');
    expect(wordsOf(await chat.say(amara, 'changes'))).toContain('From Jo');
    expect(wordsOf(everybodys)).toContain('From Jo');
    expect(wordsOf(again)).not.toContain('From Jo');
  });

  test('says kindly when there is none', async () => {
    expect(wordsOf(await chat.say(jo, 'my changes'))).toContain(
      'None of the open changes is yours.',
    );
  });
});

async function log(title: string, by = amara, team = ''): Promise<AnyCard> {
  const form = await chat.say(by, 'log');
  return chat.press(by, form, 'Log it', { title, scope: 'in-our-gift', ...(team && { team }) });
}
