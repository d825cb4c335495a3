import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { planQuestions } from '../../../shared/domain/small-change/content/action-plan.ts';
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
const typed = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };

let chat: Chat;
let done: AnyCard;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  done = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', typed);
});

afterEach(() => chat.close());

describe('undo', () => {
  test('takes a change off the board, and pressed again puts it back', async () => {
    const undone = await chat.press(amara, done, 'Undo');
    const listed = await chat.say(amara, 'changes');
    const back = await chat.press(amara, undone, 'Put it back on the board');
    const listedAgain = await chat.say(amara, 'changes');

    expect(wordsOf(undone)).toContain('Off the board');
    expect(wordsOf(listed)).not.toContain('SC-1');
    expect(wordsOf(back)).toContain('Mission');
    expect(wordsOf(listedAgain)).toContain('SC-1');
  });

  test('pressed twice at once undoes once', async () => {
    const both = await Promise.all([
      chat.press(amara, done, 'Undo'),
      chat.press(amara, done, 'Undo'),
    ]);

    expect(both.map((card) => wordsOf(card).includes('Off the board'))).toEqual([true, true]);
  });

  test('somebody else’s step is not theirs to undo', async () => {
    const answer = await chat.press(jo, done, 'Undo');

    expect(wordsOf(answer)).toContain('There is nothing of yours to undo here.');
    expect(findActions(answer).map(({ title }) => title)).not.toContain('Undo');
  });
});

describe('edit', () => {
  test('brings the words back to be put better, and keeps them', async () => {
    const editing = await chat.press(amara, done, 'Edit');
    const words = { ...typed, title: 'Share a desk day on Fridays' };
    const saved = await chat.press(amara, editing, 'Save', words);

    expect(findInput(editing, 'title').value).toBe('Share a desk day');
    expect(wordsOf(saved)).toContain('Share a desk day on Fridays');
  });

  test('after somebody else’s edit the words typed come back, and saving again keeps them', async () => {
    const editing = await chat.press(amara, done, 'Edit');
    const supervisors = await chat.press(priya, done, 'Edit');
    await chat.press(priya, supervisors, 'Save', { ...typed, title: 'From Priya' });

    const old = await chat.press(amara, editing, 'Save', { ...typed, title: 'From Amara' });
    const saved = await chat.press(amara, old, 'Save', { ...typed, title: 'From Amara' });

    expect(wordsOf(old)).toContain('Someone has changed it since.');
    expect(findInput(old, 'title').value).toBe('From Amara');
    expect(wordsOf(saved)).toContain('From Amara');
  });

  test('a colleague who may not is told who can', async () => {
    const answer = await chat.press(jo, done, 'Edit');

    expect(wordsOf(answer)).toContain('whoever logged or owns the change');
    expect(findInput(answer, 'title')).toBeUndefined();
  });
});

describe('plan', () => {
  test('keeps a draft, moves the change to Develop and says how much is still open', async () => {
    const planning = await chat.press(jo, done, 'Plan it');
    const saved = await chat.press(jo, planning, 'Save', { why: 'Families wait less' });
    const reopened = await chat.press(amara, saved, 'Open the plan');

    const open = planQuestions.length - 1;
    expect(wordsOf(saved)).toContain(`In Develop. ${open} questions of the plan still to answer`);
    expect(findInput(reopened, 'why').value).toBe('Families wait less');
  });

  test('two people’s drafts do not overwrite each other unseen', async () => {
    const first = await chat.press(amara, done, 'Plan it');
    const second = await chat.press(jo, done, 'Plan it');
    await chat.press(amara, first, 'Save', { why: 'From Amara' });
    const old = await chat.press(jo, second, 'Save', { steps: 'From Jo' });

    expect(wordsOf(old)).toContain('Someone has changed it since.');
    expect(findInput(old, 'steps').value).toBe('From Jo');
  });

  test('pressed on one card by two people at once, neither one’s words are lost', async () => {
    const shared = await chat.press(amara, done, 'Plan it', {}, 'channel');
    await chat.press(amara, shared, 'Save', { why: 'From Amara' }, 'channel');
    const old = await chat.press(jo, shared, 'Save', { steps: 'From Jo' }, 'channel');

    expect(wordsOf(old)).toContain('Someone has changed it since.');
    expect(findInput(old, 'steps').value).toBe('From Jo');
  });

  test('is not offered for an idea kept for the blueprint', async () => {
    const form = await chat.say(amara, 'log');
    const kept = await chat.press(amara, form, 'Log it', { ...typed, scope: 'for-the-blueprint' });

    expect(wordsOf(kept)).toContain('kept on the board for the local blueprint');
    expect(findActions(kept).map(({ title }) => title)).not.toContain('Plan it');
  });
});

describe('cards that are old, forged or junk', () => {
  test('an old card’s Undo shows the change as it stands', async () => {
    const editing = await chat.press(amara, done, 'Edit');
    await chat.press(amara, editing, 'Save', { ...typed, title: 'Newer words' });
    const answer = await chat.press(amara, done, 'Undo');

    expect(wordsOf(answer)).toContain('Someone has changed it since.');
    expect(wordsOf(answer)).toContain('Newer words');
  });

  test('cards carry ids and a version, and nothing anybody typed', () => {
    const data = findActions(done).map((action) => action.data);

    expect(JSON.stringify(data)).not.toContain('Share');
    expect(findAction(done, 'Undo').data).toEqual({
      teamId: expect.any(String),
      changeId: expect.any(String),
      commandId: expect.any(String),
      version: 1,
    });
  });

  test.each([
    ['an unknown verb', { verb: 'change.explode', data: {} }],
    ['no verb', { data: {} }],
    ['data of the wrong kind', { verb: 'change.undo', data: { teamId: 7, version: 'x' } }],
    ['data that is a list', { verb: 'log.submit', data: [] }],
    ['no data', { verb: 'plan.save' }],
    ['a name every object has', { verb: 'constructor', data: {} }],
  ])('%s gets a sentence and changes nothing', async (_name, action) => {
    chat.store.reset();
    const forged = { actions: [{ type: 'Action.Execute', title: 'Go', ...action }] };
    const answer = await chat.press(amara, forged, 'Go');

    expect(answer).toContain('That card is too old to use.');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0, delete: 0 });
  });

  test('somebody outside the team gets nothing from a card they were shown', async () => {
    const answers = await Promise.all([
      chat.press(stranger, done, 'Plan it'),
      chat.press(stranger, done, 'Edit'),
      chat.press(stranger, done, 'Undo'),
      chat.press(stranger, done, 'My team’s changes'),
    ]);

    for (const answer of answers) expect(answer).toContain('You are not in a team');
  });
});

describe('the team’s changes', () => {
  test('lists them by stage, and opens one', async () => {
    const planning = await chat.press(amara, done, 'Plan it');
    await chat.press(amara, planning, 'Save', { why: 'It helps' });
    await chat.press(amara, await chat.say(amara, 'log'), 'Log it', { ...typed, title: 'Second' });

    const list = await chat.say(amara, 'changes', 'channel');
    const opened = await chat.press(amara, list, 'Open SC-1');

    expect(wordsOf(list)).toMatch(/Mission \(1\)[\s\S]*SC-2[\s\S]*Develop \(1\)[\s\S]*SC-1/);
    expect(wordsOf(list)).toContain('Week 1 of 16.');
    expect(wordsOf(opened)).toContain('Share a desk day');
  });

  test('says quietly which could do with a hand, and why', async () => {
    chat.clock.set('2026-11-26T10:00:00.000Z');
    const before = await chat.say(amara, 'changes');
    chat.clock.set('2026-11-27T10:00:00.000Z');
    const after = await chat.say(amara, 'changes');

    expect(wordsOf(before)).not.toContain('a hand');
    expect(wordsOf(after)).toContain('Could do with a hand: nobody has it yet.');
  });

  test('is nobody’s once whoever had it has left the team, and free to take', async () => {
    const opened = await chat.say(jo, 'SC-1');
    await chat.press(jo, opened, 'I’ll take it');
    await chat.leave(jo);
    const left = await chat.say(amara, 'SC-1');
    const taken = await chat.press(amara, left, 'I’ll take it');

    expect(wordsOf(left)).not.toContain('Looked after by');
    expect(wordsOf(taken)).toContain('Looked after by Amara Osei.');
  });

  test('a long list says how many more the tab has', async () => {
    for (let n = 0; n < 14; n += 1)
      await chat.press(amara, await chat.say(amara, 'log'), 'Log it', typed);

    const list = await chat.say(amara, 'changes');

    expect(wordsOf(list)).toContain('And 3 more.');
  });
});
