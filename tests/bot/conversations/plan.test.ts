/** The action plan in chat: who looks after a change, and by when (P8). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fullPlan } from '../../support/build-change.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findAction,
  findInput,
  priya,
  startChat,
  stranger,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const joan = { id: 'aaaaaaaa-0000-4000-8000-000000000004', name: 'Joan Ellery' };
const draft = { why: 'It helps', success: '', steps: '', accountability: '' };

let chat: Chat;
let planning: AnyCard;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo, joan] });
  await chat.install(priya, 'channel');
  const words = { title: 'Share a desk day', benefit: '', scope: 'in-our-gift' };
  const logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  planning = await chat.press(amara, logged, 'Plan it');
});

afterEach(() => chat.close());

describe('whoever looks after a change', () => {
  test('is picked from Teams, or from the team’s people where the picker stays empty', () => {
    const { choices, value, ...box } = findInput(planning, 'owner');

    expect(box['choices.data']).toEqual({
      type: 'Data.Query',
      dataset: 'graph.microsoft.com/users?scope=currentContext',
    });
    expect(choices).toEqual(
      [amara, jo, joan, priya]
        .toSorted((one, other) => one.name.localeCompare(other.name))
        .map(({ id, name }) => ({ title: name, value: id })),
    );
    expect(value).toBe('');
  });

  test('is shown with the day, and stands in the plan when it is opened again', async () => {
    const chosen = { ...draft, owner: jo.id, byWhen: '2026-12-01' };
    const saved = await chat.press(amara, planning, 'Save', chosen);
    const again = await chat.press(amara, saved, 'Open the plan');

    expect(wordsOf(saved)).toContain(
      'Looked after by Jo Whitlock. Planned for Tuesday 1 December 2026.',
    );
    expect(findInput(again, 'owner').value).toBe(jo.id);
    expect(findInput(again, 'byWhen').value).toBe('2026-12-01');
  });

  test('can move it on, as whoever logged it can', async () => {
    const full = { ...fullPlan, why: 'It helps' };
    const saved = await chat.press(amara, planning, 'Save', { ...full, owner: jo.id });
    const moved = await chat.press(jo, saved, 'Move to Influence');

    expect(wordsOf(moved)).toContain('SC-1 is in Influence now.');
  });

  test('can be taken away again, and undo brings them back', async () => {
    const saved = await chat.press(amara, planning, 'Save', { ...draft, owner: jo.id });
    const again = await chat.press(amara, saved, 'Open the plan');
    const nobody = findInput(again, 'owner').choices.find(
      ({ title }: AnyCard) => title === 'Nobody yet',
    );
    const cleared = await chat.press(amara, again, 'Save', { ...draft, owner: nobody.value });
    const undone = await chat.press(amara, cleared, 'Undo');

    expect(wordsOf(cleared)).not.toContain('Looked after by');
    expect(wordsOf(undone)).toContain('Looked after by Jo Whitlock.');
  });

  test('is nobody once they have left the team, and they again when they are back, whoever saves the plan', async () => {
    const saved = await chat.press(amara, planning, 'Save', { ...draft, owner: jo.id });
    await chat.leave(jo);
    const again = await chat.press(amara, saved, 'Open the plan');
    const { value } = findInput(again, 'owner');
    const kept = await chat.press(amara, again, 'Save', { ...draft, steps: 'Ask', owner: value });
    await chat.join(jo);
    const back = await chat.say(amara, 'SC-1');

    expect(value).toBe('');
    expect(wordsOf(kept)).not.toContain('Looked after by');
    expect(wordsOf(back)).toContain('Looked after by Jo Whitlock.');
  });

  test('is found by a name typed where nothing can be picked', async () => {
    const saved = await chat.press(amara, planning, 'Save', { ...draft, owner: 'jo w' });

    expect(wordsOf(saved)).toContain('Looked after by Jo Whitlock.');
  });

  test.each([
    ['somebody outside the team', { owner: stranger.id }, 'Please choose somebody in your team'],
    ['a name two people could have', { owner: 'Jo' }, 'That could be Jo Whitlock or Joan Ellery.'],
    ['a day there is not', { byWhen: '2026-02-30' }, 'Please choose a day there is.'],
  ])('%s comes back with the reason, and loses nothing', async (_name, typed, sentence) => {
    const chosen = { ...draft, owner: '', byWhen: '2026-12-01', ...typed };
    chat.store.reset();
    const again = await chat.press(amara, planning, 'Save', chosen);

    expect(wordsOf(again)).toContain(sentence);
    for (const box of ['why', 'owner', 'byWhen'] as const)
      expect(findInput(again, box).value).toBe(chosen[box]);
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('chosen by somebody outside the team is refused', async () => {
    const answer = await chat.press(stranger, planning, 'Save', { ...draft, owner: stranger.id });

    expect(answer).toContain('You are not in a team');
  });
});

test('a plan that two write at once keeps what each wrote, and says where both did', async () => {
  const { why } = draft;
  await chat.press(amara, planning, 'Save', {
    why,
    success: 'One card on each door',
    steps: 'Ask',
  });
  const again = await chat.press(jo, planning, 'Save', {
    ...draft,
    why: 'Mine',
    success: '',
    steps: 'Ask',
  });
  const value = (box: string) => findInput(again, box).value;

  expect([value('why'), value('success')]).toEqual(['Mine', 'One card on each door']);
  expect(wordsOf(again)).toContain(`Meanwhile somebody else wrote here: “${why}”`);
  expect(wordsOf(again).match(/Meanwhile/g)).toHaveLength(1);
});

test('a plan without an owner or a day goes on all the same', async () => {
  const full = { ...fullPlan, why: 'It helps' };
  const saved = await chat.press(amara, planning, 'Save', full);

  expect(findAction(saved, 'Move to Influence').style).toBe('positive');
});
