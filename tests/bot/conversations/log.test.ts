import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ok } from '../../../shared/domain/result.ts';
import { openChangesLimit } from '../../../shared/domain/small-change/log.ts';
import { text } from '../../../shared/text/text.ts';
import { teamType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { storeChange } from '../../support/build-stored.ts';
import {
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  riverside,
  startChat,
  stranger,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const line = 'Duty workers sign off food vouchers themselves';
const inOurGift = { title: line, benefit: '', scope: 'in-our-gift' };

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

describe('in a team with as many open changes as it can have', () => {
  test('the card comes back, with the words in it and what makes room', async () => {
    await repository.change(chat.store, teamType, { tenantId, teamId: riverside.id }, (found) =>
      ok({ ...found, nextNumber: openChangesLimit + 1 }),
    );
    const numbers = Array.from({ length: openChangesLimit }, (_, at) => at + 1);
    for (const number of numbers)
      await storeChange(chat.store, {
        id: `change-${number}`,
        number,
        tenantId,
        teamId: riverside.id,
      });

    const card = await chat.say(amara, `log ${line}`);
    const refused = await chat.press(amara, card, 'Log it', { ...inOurGift, benefit: 'Calm' });

    expect(wordsOf(refused)).toContain(text.errors.tooMany(openChangesLimit));
    expect(findInput(refused, 'title').value).toBe(line);
    expect(findInput(refused, 'benefit').value).toBe('Calm');
  });
});

describe('logging a small change', () => {
  test('one line gives one card with the line in it and at most three boxes', async () => {
    const card = await chat.say(amara, `log ${line}`);

    expect(findInput(card, 'title').value).toBe(line);
    expect(['title', 'benefit', 'scope'].map((id) => findInput(card, id)?.label)).toEqual([
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
    expect(wordsOf(card)).toContain('It goes to Riverside.');
  });

  test.each(['personal', 'group', 'channel'] as const)(
    'works in a %s chat and ends with a short id and what happens next',
    async (where) => {
      const card = await chat.say(amara, `log ${line}`, where);
      const done = await chat.press(amara, card, 'Log it', inOurGift, where);

      expect(wordsOf(done)).toContain('SC-1 is on the board, for Riverside.');
      expect(findActions(done).map(({ title }) => title)).toEqual([
        'Plan it',
        'Say how it is going',
        'The story so far',
        'Edit',
        'I’ll take it',
        'What it answers',
        'Undo',
        'Weigh it up',
        'My team’s changes',
      ]);
    },
  );

  test('in company everybody sees the card replaced', async () => {
    const card = await chat.say(amara, `log ${line}`, 'channel');
    await chat.press(amara, card, 'Log it', inOurGift, 'channel');

    const [update] = chat.teams.sent;
    expect(update).toMatchObject({ kind: 'update', activityId: 'card-1' });
    expect(wordsOf(update?.activity.attachments[0].content)).toContain('SC-1');
  });

  test('one card used by two people logs a change of each', async () => {
    const card = await chat.say(amara, 'log', 'channel');
    await chat.press(amara, card, 'Log it', inOurGift, 'channel');
    const mine = { ...inOurGift, title: 'From Priya' };
    const again = await chat.press(priya, card, 'Log it', mine, 'channel');
    const done = await chat.press(priya, again, 'Log it', mine, 'channel');

    expect(wordsOf(again)).toContain('Somebody else has logged from this card.');
    expect(findInput(again, 'title').value).toBe('From Priya');
    expect(wordsOf(done)).toMatch(/SC-\d is on the board[\s\S]*From Priya/);
  });

  test('costs one read to draw the card and two store requests to log', async () => {
    await chat.say(amara, 'help');
    chat.store.reset();
    const card = await chat.say(amara, `log ${line}`);
    expect(chat.store.counts).toMatchObject({ get: 1, create: 0, replace: 0, query: 0 });

    chat.store.reset();
    await chat.press(amara, card, 'Log it', inOurGift);
    expect(chat.store.counts).toMatchObject({ get: 1, replaceAndCreate: 1, create: 0, replace: 0 });
  });

  test('pressing twice at once logs once', async () => {
    const card = await chat.say(amara, `log ${line}`);
    const presses = [1, 2, 3].map(() => chat.press(amara, card, 'Log it', inOurGift));
    const done = await Promise.all(presses);

    expect(done.map((each) => wordsOf(each).match(/SC-\d+ is on the board/)?.[0])).toEqual(
      Array(3).fill('SC-1 is on the board'),
    );
    const list = await chat.say(amara, 'changes');
    expect(wordsOf(list)).not.toContain('SC-2');
  });

  test('works where cards cannot be replaced in place', async () => {
    const card = await chat.say(amara, `log ${line}`);
    const { fallback } = findActions(card)[0];
    chat.teams.clear();
    await chat.post({
      ...{ type: 'message', id: 'submit-1', channelId: 'msteams', serviceUrl: chat.teams.url },
      from: { id: '29:a', name: amara.name, aadObjectId: amara.id },
      recipient: { id: '28:bot' },
      conversation: { id: 'personal-a', conversationType: 'personal', tenantId },
      replyToId: 'card-7',
      value: { ...fallback.data, ...inOurGift },
    });

    expect(fallback.type).toBe('Action.Submit');
    expect(chat.teams.sent).toMatchObject([{ kind: 'update', activityId: 'card-7' }]);
  });

  test('a title left empty comes back with a reason and everything else that was typed', async () => {
    const card = await chat.say(amara, 'log');
    const again = await chat.press(amara, card, 'Log it', {
      ...{ title: '  ', benefit: 'Families wait less', scope: 'needs-a-yes' },
    });

    expect(wordsOf(again)).toContain('Please say in a line what would change.');
    expect(findInput(again, 'benefit').value).toBe('Families wait less');
    expect(findInput(again, 'scope').value).toBe('needs-a-yes');
  });

  test('what was only offered may still be a barrier or nothing when it needs another look', async () => {
    const offer = await chat.say(amara, 'we keep filling in CP1 twice');
    const again = await chat.press(amara, offer, 'Log it', { title: 'CP1 twice' });

    expect(findActions(again).map(({ title }) => title)).toEqual(
      findActions(offer).map(({ title }) => title),
    );
  });

  test('what was asked for can be left, and nothing is kept', async () => {
    const card = await chat.say(amara, 'log Chairs that go up and down');
    const left = await chat.press(amara, card, 'Not now');

    expect(wordsOf(left)).toContain('Nothing was kept.');
    expect(wordsOf(await chat.say(amara, 'changes'))).not.toContain('Chairs that go');
  });

  test('a title too long comes back whole, with by how much', async () => {
    const long = 'a little '.repeat(100).trim();
    const card = await chat.say(amara, `log ${long}`);

    expect(findInput(card, 'title').value).toBe(long);
    expect(wordsOf(card)).toContain(`Please keep it to 160 characters. This is ${long.length}.`);
  });
});

describe('case data', () => {
  const typed = 'ring the dad on 07700 900123 before visits';

  test('is pointed out on the first card, with the words back in the box', async () => {
    const card = await chat.say(amara, `log ${typed}`);

    expect(findInput(card, 'title').value).toBe(typed);
    expect(wordsOf(card)).toContain('it holds a phone number');
    expect(wordsOf(card).match(/07700/g)).toHaveLength(1);
  });

  test.each(['title', 'benefit'])(
    'in the %s box is refused before anything is stored',
    async (box) => {
      const card = await chat.say(amara, 'log something');
      chat.store.reset();
      const again = await chat.press(amara, card, 'Log it', { ...inOurGift, [box]: typed });

      expect(findInput(again, box).value).toBe(typed);
      expect(wordsOf(again)).toContain('it holds a phone number');
      expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
    },
  );

  test('in an edit, a plan or any other sentence is refused too', async () => {
    const card = await chat.say(amara, `log ${line}`);
    const done = await chat.press(amara, card, 'Log it', inOurGift);
    const editing = await chat.press(amara, done, 'Edit');
    const planning = await chat.press(amara, done, 'Plan it');
    chat.store.reset();

    const edited = await chat.press(amara, editing, 'Save', { ...inOurGift, title: typed });
    const planned = await chat.press(amara, planning, 'Save', { steps: typed });
    const offered = await chat.say(amara, typed);

    for (const again of [edited, planned, offered])
      expect(wordsOf(again)).toContain('it holds a phone number');
    expect(findInput(planned, 'steps').value).toBe(typed);
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
  });
});

test('in company, a client that cannot replace cards shows nobody the words that were refused', async () => {
  const card = await chat.say(amara, 'log', 'channel');
  const { fallback } = findActions(card)[0];
  chat.teams.clear();
  await chat.post({
    ...{ type: 'message', id: 'submit-2', channelId: 'msteams', serviceUrl: chat.teams.url },
    from: { id: '29:a', name: amara.name, aadObjectId: amara.id },
    recipient: { id: '28:bot' },
    conversation: { id: 'channel-1', conversationType: 'channel', tenantId },
    channelData: { tenant: { id: tenantId }, team: { id: riverside.id, name: riverside.name } },
    replyToId: 'card-7',
    value: { ...fallback.data, ...inOurGift, title: 'ring the dad on 07700 900123' },
  });

  expect(chat.teams.sent).toHaveLength(1);
  expect(JSON.stringify(chat.teams.sent)).not.toContain('07700');
});

test('in company, words that were refused and forms half filled in stay with whoever typed them', async () => {
  const card = await chat.say(amara, 'log', 'channel');
  const typed = { ...inOurGift, title: 'ring the dad on 07700 900123' };
  const refused = await chat.press(amara, card, 'Log it', typed, 'channel');
  const toldOthers = [...chat.teams.sent];
  const done = await chat.press(amara, refused, 'Log it', inOurGift, 'channel');
  const toldOfIt = [...chat.teams.sent];
  await chat.press(priya, done, 'Plan it', {}, 'channel');

  expect(findInput(refused, 'title').value).toBe(typed.title);
  expect(toldOthers).toEqual([]);
  expect(toldOfIt).toMatchObject([{ kind: 'update' }]);
  expect(chat.teams.sent).toEqual([]);
});

describe('which team', () => {
  const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside', aadGroupId: 'h' };

  test('somebody in no team is told kindly what to ask for', async () => {
    const answer = await chat.say(stranger, `log ${line}`);

    expect(answer).toContain('Ask your supervisor');
  });

  test('somebody new to a channel’s team is found on its roster', async () => {
    const late = await startChat({ members: [amara, stranger] });
    const card = await late.say(stranger, `log ${line}`, 'channel');
    await late.close();

    expect(wordsOf(card)).toContain('It goes to Riverside.');
  });

  test('somebody in two teams chooses once, in place of a box, and is remembered', async () => {
    await chat.install(priya, 'channel', hillside);
    const asking = await chat.say(amara, `log ${line}`);
    const inputs = { title: line, scope: 'in-our-gift', team: hillside.id };
    const done = await chat.press(amara, asking, 'Log it', inputs);
    const next = await chat.say(amara, 'log Something else');

    expect(findInput(asking, 'team').choices.map((c: { title: string }) => c.title)).toEqual([
      'Riverside',
      'Hillside',
    ]);
    expect(findInput(asking, 'benefit')).toBeUndefined();
    expect(wordsOf(done)).toContain('for Hillside');
    expect(wordsOf(next)).toContain('It goes to Hillside.');
    expect(findActions(next).map(({ title }) => title)).toContain('Another team');
  });

  test('choosing another team keeps the words', async () => {
    await chat.install(priya, 'channel', hillside);
    const asking = await chat.say(amara, `log ${line}`);
    const inputs = { title: line, scope: 'in-our-gift', team: hillside.id };
    await chat.press(amara, asking, 'Log it', inputs);
    const card = await chat.say(amara, 'log');
    const words = { title: 'Half typed', benefit: 'For families', scope: '' };
    const again = await chat.press(amara, card, 'Another team', words);

    expect(findInput(again, 'title').value).toBe('Half typed');
    expect(findInput(again, 'benefit').value).toBe('For families');
    expect(findInput(again, 'team').choices).toHaveLength(2);
  });

  test('a team named by a forged card is refused to somebody who is not in it', async () => {
    const other = { id: '19:elsewhere@thread.tacv2', name: 'Elsewhere', aadGroupId: 'e' };
    const card = await chat.say(amara, `log ${line}`);
    chat.store.reset();
    const answer = await chat.press(amara, card, 'Log it', { ...inOurGift, teamId: other.id });

    expect(answer).toContain('You are not in a team');
    expect(chat.store.counts).toMatchObject({ create: 0, replace: 0 });
    expect(riverside.id).not.toBe(other.id);
  });
});

describe('any other sentence', () => {
  test('is offered as a small change and kept nowhere when it was only chat', async () => {
    const offer = await chat.say(amara, 'we keep filling in CP1 twice');
    chat.store.reset();
    const done = await chat.press(amara, offer, 'Not now');

    expect(wordsOf(offer)).toContain('Shall I log this as a small change?');
    expect(findInput(offer, 'title').value).toBe('we keep filling in CP1 twice');
    expect(wordsOf(done)).toContain('Nothing was kept.');
    expect(Object.values(chat.store.counts).every((count) => count === 0)).toBe(true);
  });

  test('a thank you is only a thank you', async () => {
    expect(await chat.say(amara, 'Thanks!')).toBe('Any time.');
  });
});
