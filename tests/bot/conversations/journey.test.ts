import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fullLearning, fullPlan } from '../../support/build-change.ts';
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
const words = { title: 'Share a desk day', benefit: '', scope: 'needs-a-yes' };
const plan = { ...fullPlan, why: 'It helps' };
const lead = {
  ...{ role: 'Service manager', stance: 'doubtful', say: 'decides' },
  ...{ approach: 'Show her two handovers', nextTalkOn: '2026-12-01' },
};
const learning = {
  ...fullLearning,
  happened: 'We tried it',
  learned: 'Fridays are quiet',
  decision: 'stop',
};
const time = {
  ...{ minutes: '50', people: '4', use: 'direct-work' },
  ...{ basis: 'estimated', sureness: 'a-guess' },
};

let chat: Chat;
let logged: AnyCard;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo] });
  await chat.install(priya, 'channel');
  logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
});

afterEach(() => chat.close());

async function toInfluence(): Promise<AnyCard> {
  const planning = await chat.press(amara, logged, 'Plan it');
  const planned = await chat.press(amara, planning, 'Save', plan);
  return chat.press(amara, planned, 'Move to Influence');
}

async function toGrow(): Promise<AnyCard> {
  const people = await chat.press(amara, await toInfluence(), 'Who to win over');
  const alone = await chat.press(amara, people, 'Nobody else is needed');
  return chat.press(amara, alone, 'Move to Grow');
}

function titlesOf(card: AnyCard): readonly string[] {
  return findActions(card).map(({ title }) => title);
}

describe('a change carried through all four stages', () => {
  test('each card offers one obvious next step, up to what was learned', async () => {
    const influence = await toInfluence();
    const people = await chat.press(jo, influence, 'Who to win over');
    const adding = await chat.press(jo, people, 'Add somebody');
    const kept = await chat.press(jo, adding, 'Save', lead);
    const ready = await chat.press(amara, kept, 'Back to SC-1');
    const growing = await chat.press(amara, ready, 'Move to Grow');
    const telling = await chat.press(amara, growing, 'Say what happened');
    const told = await chat.press(amara, telling, 'Save', learning);
    const counting = await chat.press(amara, told, 'Time it gives back');
    const counted = await chat.press(amara, counting, 'Save', time);

    expect(wordsOf(influence)).toContain('SC-1 is in Influence now.');
    expect(wordsOf(kept)).toMatch(/Service manager[\s\S]*Doubtful[\s\S]*Show her two handovers/);
    expect(wordsOf(kept)).toContain('Next conversation Tuesday 1 December');
    expect(wordsOf(ready)).toContain('One person to win over.');
    expect(wordsOf(told)).toContain('know something you did not know before. That is a success.');
    expect(wordsOf(counted)).toContain(
      '50 minutes a week for 4 people. Direct work with children and families. We estimated it, and it is a guess.',
    );
    for (const card of [influence, ready, growing, told])
      expect(findActions(card).filter(({ style }) => style === 'positive')).toHaveLength(1);
    expect(counted.actions.length).toBeLessThanOrEqual(6);
  });

  test('somebody who need not be won after all is taken off the list', async () => {
    const people = await chat.press(amara, await toInfluence(), 'Who to win over');
    const adding = await chat.press(amara, people, 'Add somebody');
    const kept = await chat.press(amara, adding, 'Save', lead);
    const changing = await chat.press(amara, kept, 'Change Service manager');
    const without = await chat.press(amara, changing, 'Take off this list');

    expect(titlesOf(adding)).not.toContain('Take off this list');
    expect(wordsOf(without)).not.toContain('Service manager');
    expect(wordsOf(without)).toContain('Nobody yet.');
  });

  test('no stage is left before its gate is open, even with a forged card', async () => {
    const influence = await toInfluence();
    const forged = {
      actions: [{ ...findAction(influence, 'Undo'), title: 'Go', verb: 'move.on' }].map(
        (action) => ({ ...action, data: { ...action.data, to: 'grow' } }),
      ),
    };
    const answer = await chat.press(amara, forged, 'Go');

    expect(titlesOf(influence)).not.toContain('Move to Grow');
    expect(wordsOf(answer)).toContain('Before it goes on, it still needs somebody who needs to be');
    expect(wordsOf(answer)).toContain('Influence');
  });

  test('a colleague may help but not move it, and is told who can', async () => {
    const planning = await chat.press(jo, logged, 'Plan it');
    const planned = await chat.press(jo, planning, 'Save', plan);
    const answer = await chat.press(jo, planned, 'Move to Influence');

    expect(wordsOf(answer)).toContain('That is for whoever logged or owns the change');
    expect(wordsOf(answer)).toContain('Develop');
  });
});

describe('going back', () => {
  test('asks why, and keeps the reason', async () => {
    const influence = await toInfluence();
    const asking = await chat.press(amara, influence, 'Move back…');
    const silent = await chat.press(amara, asking, 'Move back to Mission', { reason: ' ' });
    const back = await chat.press(amara, silent, 'Move back to Develop', {
      reason: 'The steps need another think',
    });

    expect(titlesOf(asking)).toEqual([
      'Move back to Develop',
      'Move back to Mission',
      'Back to SC-1',
    ]);
    expect(wordsOf(silent)).toContain('Please say why');
    expect(wordsOf(back)).toContain('SC-1 is in Develop now.');
  });

  test('can be undone by whoever did it', async () => {
    const influence = await toInfluence();
    const asking = await chat.press(amara, influence, 'Move back…');
    const back = await chat.press(amara, asking, 'Move back to Mission', { reason: 'Hm' });
    const again = await chat.press(amara, back, 'Undo');

    expect(wordsOf(again)).toContain('Influence');
  });
});

describe('who must be on board', () => {
  test('where somebody stands can change, and the list shows where they stand now', async () => {
    const people = await chat.press(amara, await toInfluence(), 'Who to win over');
    const adding = await chat.press(amara, people, 'Add somebody');
    const kept = await chat.press(amara, adding, 'Save', lead);
    const changing = await chat.press(amara, kept, 'Change Service manager');
    const won = await chat.press(amara, changing, 'Save', { ...lead, stance: 'champion' });

    expect(findInput(changing, 'stance').value).toBe('doubtful');
    expect(findInput(changing, 'approach').value).toBe('Show her two handovers');
    expect(wordsOf(won)).toContain('Champion');
    expect(wordsOf(won)).not.toContain('Doubtful');
    expect(wordsOf(won).match(/Change Service manager|Service manager\n/g)).toHaveLength(1);
  });

  test.each([
    ['nobody named', { ...lead, role: ' ' }, 'Please say who it is'],
    ['no stance', { ...lead, stance: '' }, 'Please choose where they stand'],
    ['a day there is not', { ...lead, nextTalkOn: '2026-02-30' }, 'Please choose a day there is.'],
    ['a phone number', { ...lead, approach: 'Ring 07700 900123' }, 'it holds a phone number'],
  ])('%s comes back with the reason and every word', async (_name, typed, sentence) => {
    const people = await chat.press(amara, await toInfluence(), 'Who to win over');
    const adding = await chat.press(amara, people, 'Add somebody');
    chat.store.reset();
    const again = await chat.press(amara, adding, 'Save', typed);

    expect(wordsOf(again)).toContain(sentence);
    for (const box of ['role', 'stance', 'say', 'approach', 'nextTalkOn'] as const)
      expect(findInput(again, box).value).toBe(typed[box]);
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('added twice at once, they are there once', async () => {
    const people = await chat.press(amara, await toInfluence(), 'Who to win over');
    const adding = await chat.press(amara, people, 'Add somebody');
    const both = await Promise.all([1, 2].map(() => chat.press(amara, adding, 'Save', lead)));

    for (const card of both)
      expect(titlesOf(card).filter((title) => title === 'Change Service manager')).toHaveLength(1);
  });
});

describe('what was learned', () => {
  test('a draft is kept, and says what is still open', async () => {
    const telling = await chat.press(amara, await toGrow(), 'Say what happened');
    const draft = await chat.press(jo, telling, 'Save', { happened: 'We tried it twice' });
    const reopened = await chat.press(amara, draft, 'Say what happened');

    expect(wordsOf(draft)).toContain('In Grow. It still needs a line on what was learned');
    expect(findInput(reopened, 'happened').value).toBe('We tried it twice');
  });

  test.each([
    [
      'words for minutes',
      { ...time, minutes: 'lots' },
      'Please give a whole number from 1 to 2,400.',
    ],
    ['nobody', { ...time, people: '0' }, 'Please give a whole number from 1 to 500.'],
    ['nowhere it went', { ...time, use: '' }, 'Please choose where the time goes.'],
  ])(
    'time with %s comes back with the reason and what was typed',
    async (_name, typed, sentence) => {
      const counting = await chat.press(amara, await toGrow(), 'Time it gives back');
      const again = await chat.press(amara, counting, 'Save', typed);

      expect(wordsOf(again)).toContain(sentence);
      expect(findInput(again, 'minutes').value).toBe(typed.minutes);
      expect(findInput(again, 'sureness').value).toBe('a-guess');
    },
  );

  test('before Grow there is nothing to say yet', async () => {
    const seen = findAction(logged, 'Edit').data;
    const forged = {
      actions: [
        {
          ...{ type: 'Action.Execute', title: 'Go', verb: 'grow.save' },
          data: { ...seen, commandId: 'a-command-id' },
        },
      ],
    };
    const answer = await chat.press(amara, forged, 'Go', learning);

    expect(wordsOf(answer)).toContain('It cannot make that move from where it is now.');
  });
});

test('somebody outside the team can do none of it', async () => {
  const influence = await toInfluence();
  const answers = await Promise.all(
    ['Who to win over', 'Move back…'].map((title) => chat.press(stranger, influence, title)),
  );

  for (const answer of answers) expect(answer).toContain('You are not in a team');
});
