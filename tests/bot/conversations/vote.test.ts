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
  tenantId,
  wordsOf,
} from '../../support/chat.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const nadia = { id: 'aaaaaaaa-0000-4000-8000-000000000004', name: 'Nadia Bell' };
const helen = { id: 'aaaaaaaa-0000-4000-8000-000000000005', name: 'Helen Ward' };
const themes = ['Signatures', 'Forms', 'Rooms'];

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ members: [amara, jo, nadia, helen] });
  await chat.install(priya, 'channel');
});

afterEach(() => chat.close());

async function makeThemes(names: readonly string[] = themes) {
  for (const name of names) {
    const card = await chat.say(amara, 'barrier');
    await chat.press(amara, card, 'Raise it', { barrier: `About ${name}`, keep: 'by-name' });
    const form = await chat.say(priya, 'themes');
    const barriers = findInput(form, 'barriers').choices[0].value;
    await chat.press(priya, form, 'Put them together', { newTheme: name, barriers });
  }
}

/** The vote as the channel sees it. */
async function openVote(): Promise<AnyCard> {
  await makeThemes();
  const form = await chat.say(priya, 'vote', 'channel');
  return chat.press(priya, form, 'Open the vote', all(form), 'channel');
}

function all(form: AnyCard) {
  return { themes: findInput(form, 'themes').value };
}

async function voteIn(person: typeof amara, card: AnyCard, ...votes: readonly number[]) {
  const form = await chat.press(person, card, 'Vote', {}, 'channel');
  return chat.press(person, form, 'Send my votes', toBoxes(votes), 'channel');
}

/** As few as the totals are shown of. */
async function allVote(card: AnyCard, ...votes: readonly number[]) {
  for (const person of [priya, amara, jo, nadia, helen]) await voteIn(person, card, ...votes);
}

function toBoxes(votes: readonly number[]) {
  return Object.fromEntries(votes.map((each, at) => [`votes${at}`, `${each}`]));
}

async function close(card: AnyCard) {
  const asked = await chat.press(priya, card, 'Close the vote', {}, 'channel');
  return chat.press(priya, asked, 'Close it now', {}, 'channel');
}

describe('opening a vote', () => {
  test('in the channel leaves a card for everybody, with the themes and nobody’s votes', async () => {
    const card = await openVote();

    expect(chat.teams.sent).toMatchObject([{ kind: 'update', activityId: 'card-1' }]);
    for (const theme of themes) expect(wordsOf(card)).toContain(theme);
    expect(wordsOf(card)).toContain('Nobody has voted yet.');
    expect(findActions(card).map(({ title }) => title)).toEqual(['Vote', 'Close the vote']);
  });

  test('needs two themes, and takes eight at most', async () => {
    await makeThemes(['One']);
    const tooFew = await chat.say(priya, 'vote');
    await makeThemes(['2', '3', '4', '5', '6', '7', '8', '9'].map((n) => `Theme ${n}`));
    const form = await chat.say(priya, 'vote');
    const chosen = findInput(form, 'themes').choices.map((c: { value: string }) => c.value);
    const one = await chat.press(priya, form, 'Open the vote', { themes: chosen[0] });
    const tooMany = await chat.press(priya, one, 'Open the vote', { themes: chosen.join(',') });

    expect(tooFew).toContain('A vote needs two themes or more.');
    expect(findInput(form, 'themes').value.split(',')).toHaveLength(8);
    expect(wordsOf(one)).toContain('Please choose at least two themes.');
    expect(wordsOf(tooMany)).toContain('Please choose 8 themes or fewer. That is 9.');
    expect(findInput(tooMany, 'themes').value).toBe(chosen.join(','));
  });

  test('twice at once opens one, and both see it', async () => {
    await makeThemes();
    const [first, second] = [await chat.say(priya, 'vote'), await chat.say(priya, 'vote')];
    const cards = await Promise.all([
      chat.press(priya, first, 'Open the vote', all(first)),
      chat.press(priya, second, 'Open the vote', all(second)),
    ]);

    expect(cards.map((card) => findActions(card)[0].data.voteId)).toEqual([
      findActions(cards[0])[0].data.voteId,
      findActions(cards[0])[0].data.voteId,
    ]);
    expect(
      cards.map(wordsOf).filter((words) => words.includes('A vote is open already.')),
    ).toHaveLength(1);
  });

  test('is for supervisors and facilitators', async () => {
    await makeThemes();
    const form = await chat.say(priya, 'vote');
    const answer = await chat.press(amara, form, 'Open the vote', all(form));

    expect(await chat.say(amara, 'vote')).toContain('No vote is open just now.');
    expect(answer).toContain('That is for supervisors or facilitators.');
  });
});

describe('voting', () => {
  test('in the channel shows one’s own votes to oneself and leaves the card others see', async () => {
    const card = await openVote();
    const form = await chat.press(amara, card, 'Vote', {}, 'channel');
    const cast = await chat.press(amara, form, 'Send my votes', toBoxes([3, 1, 0]), 'channel');
    const shared = await chat.say(jo, 'vote', 'channel');

    expect(chat.teams.sent.filter(({ kind }) => kind === 'update')).toEqual([]);
    expect(wordsOf(cast)).toMatch(/Your votes are in[\s\S]*3 votes[\s\S]*1 vote/);
    expect(wordsOf(cast)).toContain('You have one vote left');
    expect(wordsOf(shared)).toContain('One person has voted so far.');
    expect(wordsOf(shared)).not.toMatch(/\d votes?\b/);
  });

  test('in a client that cannot show a card to one person says where to vote', async () => {
    const card = await openVote();
    chat.teams.clear();
    await chat.post({
      ...{ type: 'message', id: 'submit-1', channelId: 'msteams', serviceUrl: chat.teams.url },
      from: { id: '29:a', name: amara.name, aadObjectId: amara.id },
      recipient: { id: '28:bot' },
      conversation: { id: 'channel-1', conversationType: 'channel', tenantId },
      channelData: { tenant: { id: tenantId }, team: { id: '19:riverside@thread.tacv2' } },
      replyToId: 'card-7',
      value: findActions(card)[0].fallback.data,
    });

    expect(chat.teams.sent.map(({ kind, activity }) => [kind, activity.text])).toEqual([
      ['reply', expect.stringContaining('write to me in a chat of your own')],
    ]);
  });

  test('in one’s own chat begins with the boxes, and with one’s votes when there are some', async () => {
    const card = await openVote();
    await voteIn(amara, card, 0, 2, 2);
    const form = await chat.say(amara, 'vote');

    expect(['votes0', 'votes1', 'votes2'].map((box) => findInput(form, box).value)).toEqual([
      '0',
      '2',
      '2',
    ]);
    expect(findActions(form).map(({ title }) => title)).toEqual(['Send my votes']);
  });

  test.each([
    [[3, 2, 1], 'That is 6 votes, and everyone has 5.'],
    [[4, 0, 0], 'One theme can have 3 of your votes.'],
    [[0, 0, 0], 'Please give at least one vote.'],
    [[-1, 2, 0], 'Please give at least one vote.'],
    [[1.5, 0, 0], 'Please give at least one vote.'],
  ])('with %j gives the boxes back with what was chosen and a sentence', async (votes, said) => {
    const again = await voteIn(amara, await openVote(), ...votes);
    const shared = await chat.say(jo, 'vote', 'channel');

    expect(wordsOf(again)).toContain(said);
    expect(findInput(again, 'votes1').value).toBe(String(votes[1]));
    expect(wordsOf(shared)).toContain('Nobody has voted yet.');
  });

  test('again takes the place of the votes before, and an older card sent again changes nothing', async () => {
    const card = await openVote();
    await allVote(card, 0, 0, 1);
    const first = await chat.press(amara, card, 'Vote', {}, 'channel');
    await chat.press(amara, first, 'Send my votes', toBoxes([3, 0, 0]), 'channel');
    await voteIn(amara, card, 0, 0, 2);
    await chat.press(amara, first, 'Send my votes', toBoxes([3, 0, 0]), 'channel');
    const result = await close(card);

    expect(wordsOf(result)).toMatch(/Rooms[\s\S]*6 votes[\s\S]*Signatures[\s\S]*No votes/);
    expect(wordsOf(result)).toContain('5 people voted.');
  });

  test('is for the team only', async () => {
    const card = await openVote();
    const form = await chat.press(amara, card, 'Vote', {}, 'channel');
    const ballot = { ...toBoxes([3, 0, 0]) };

    expect(await chat.press(stranger, card, 'Vote')).toContain('You are not in a team');
    expect(await chat.press(stranger, form, 'Send my votes', ballot)).toContain(
      'You are not in a team',
    );
  });
});

describe('closing a vote', () => {
  test('asks once more, then shows everybody the totals, most first', async () => {
    const card = await openVote();
    await allVote(card, 1, 3, 0);
    await voteIn(jo, card, 0, 3, 2);
    const asked = await chat.press(priya, card, 'Close the vote', {}, 'channel');
    expect(chat.teams.sent).toEqual([]);
    const result = await chat.press(priya, asked, 'Close it now', {}, 'channel');

    expect(wordsOf(asked)).toContain('5 people have voted so far.');
    expect(chat.teams.sent).toMatchObject([{ kind: 'update', activityId: 'card-1' }]);
    expect(wordsOf(result)).toMatch(
      /Forms[\s\S]*15 votes[\s\S]*Signatures[\s\S]*4 votes[\s\S]*Rooms[\s\S]*2 votes/,
    );
    expect(wordsOf(result)).not.toMatch(/Amara|Jo/);
  });

  test('twice closes it once and shows how it ended', async () => {
    const card = await openVote();
    const asked = await Promise.all(
      [1, 2].map(() => chat.press(priya, card, 'Close the vote', {}, 'channel')),
    );
    const results = [];
    for (const each of asked)
      results.push(await chat.press(priya, each, 'Close it now', {}, 'channel'));

    expect(wordsOf(results[1])).toContain('That vote has closed');
    for (const result of results) expect(wordsOf(result)).toContain('The vote has closed');
  });

  test('leaves a ballot that comes after it out, kindly', async () => {
    const card = await openVote();
    const form = await chat.press(amara, card, 'Vote', {}, 'channel');
    await close(card);
    const late = await chat.press(amara, form, 'Send my votes', toBoxes([3, 0, 0]), 'channel');
    const opened = await chat.press(amara, card, 'Vote', {}, 'channel');

    for (const answer of [late, opened]) {
      expect(wordsOf(answer)).toContain('That vote has closed, so nothing was changed.');
      expect(wordsOf(answer)).toContain('Nobody has voted.');
    }
  });

  test('is for supervisors and facilitators', async () => {
    const card = await openVote();

    expect(await chat.press(amara, card, 'Close the vote', {}, 'channel')).toContain(
      'That is for supervisors or facilitators.',
    );
  });
});

describe('mission strands', () => {
  test('are chosen from the vote, and everybody can see them', async () => {
    const card = await openVote();
    await allVote(card, 1, 3, 0);
    const form = await chat.press(
      priya,
      await close(card),
      'Choose mission strands',
      {},
      'channel',
    );
    expect(chat.teams.sent).toEqual([]);
    const [first, second] = findInput(form, 'strands').choices;
    const inputs = { strands: `${first.value},${second.value}` };
    const chosen = await chat.press(priya, form, 'Make them strands', inputs, 'channel');
    const seen = await chat.say(amara, 'strands');

    expect(first.title).toBe('Forms (15 votes)');
    expect(wordsOf(chosen)).toContain('Chosen. Small changes can start from here.');
    expect(wordsOf(seen)).toMatch(/Forms[\s\S]*Chosen with 15 votes.[\s\S]*Signatures/);
    expect(wordsOf(seen)).not.toContain('Rooms');
  });

  test('with none chosen, or chosen by somebody else since, come back to choose again', async () => {
    const card = await openVote();
    await allVote(card, 1, 3, 0);
    const result = await close(card);
    const form = await chat.press(priya, result, 'Choose mission strands', {}, 'channel');
    const other = await chat.press(priya, result, 'Choose mission strands', {}, 'channel');
    const strands = findInput(form, 'strands').choices[0].value;
    const none = await chat.press(priya, form, 'Make them strands', {}, 'channel');
    await chat.press(priya, form, 'Make them strands', { strands }, 'channel');
    const late = await chat.press(priya, other, 'Make them strands', { strands }, 'channel');

    expect(wordsOf(none)).toContain('Please choose at least one theme.');
    expect(wordsOf(late)).toContain('Someone has changed it since.');
    expect(findInput(late, 'strands').value).toBe(strands);
  });

  test('are chosen by supervisors and facilitators, after a vote', async () => {
    const early = await chat.say(amara, 'strands');
    const result = await close(await openVote());
    const answer = await chat.press(amara, result, 'Set the order', {}, 'channel');

    expect(wordsOf(early)).toContain('None yet.');
    expect(answer).toContain('That is for supervisors or facilitators.');
  });

  test('stay when another vote is open, and can be joined by others from it', async () => {
    const result = await close(await openVote());
    await setOrder(result, { Signatures: '1' });
    const next = await chat.press(priya, result, 'Open another vote', {}, 'channel');
    await chat.press(priya, next, 'Open the vote', all(next), 'channel');
    const seen = await chat.say(amara, 'strands');

    expect(wordsOf(seen)).toContain('Signatures');
  });
});

/** Presses as a lead who gives these themes a place each. */
async function setOrder(result: AnyCard, places: Readonly<Record<string, string>>) {
  const form = await chat.press(priya, result, 'Set the order', {}, 'channel');
  return chat.press(priya, form, 'Make them strands', toPlaces(form, places), 'channel');
}

function toPlaces(form: AnyCard, places: Readonly<Record<string, string>>) {
  const boxes: { id: string; label: string }[] = findInputs(form);
  return Object.fromEntries(boxes.map(({ id, label }) => [id, places[label] ?? '0']));
}

function findInputs(card: AnyCard) {
  return card.body.filter(({ type }: { type: string }) => type.startsWith('Input.'));
}

describe('a vote of fewer than five', () => {
  async function voteOfTwo() {
    const card = await openVote();
    await voteIn(amara, card, 0, 3, 2);
    await voteIn(jo, card, 0, 0, 3);
    return card;
  }

  test('says before it is closed that nobody’s count will be shown', async () => {
    const asked = await chat.press(priya, await voteOfTwo(), 'Close the vote', {}, 'channel');

    expect(wordsOf(asked)).toContain(
      'Two people have voted. Below five nobody’s count is shown, so the room says it aloud and a lead sets the order.',
    );
    expect(wordsOf(asked)).not.toContain('the totals');
  });

  test('shows neither votes nor their order once it has closed', async () => {
    const result = await close(await voteOfTwo());

    expect(wordsOf(result)).toContain('Two people have voted.');
    expect(wordsOf(result)).toMatch(/Signatures[\s\S]*Forms[\s\S]*Rooms/);
    expect(wordsOf(result)).not.toMatch(/\d votes?\b|No votes/);
    expect(findActions(result).map(({ title }) => title)).toContain('Set the order');
    for (const where of ['personal', 'channel'] as const)
      expect(wordsOf(await chat.say(amara, 'vote', where))).not.toMatch(/\d votes?\b|No votes/);
  });

  test('leads to strands in the order a lead sets, without a word of votes', async () => {
    const result = await close(await voteOfTwo());
    const chosen = await setOrder(result, { Rooms: '1', Signatures: '2' });
    const seen = await chat.say(amara, 'strands');
    const again = await chat.press(priya, result, 'Set the order', {}, 'channel');

    expect(wordsOf(chosen)).toContain('Chosen. Small changes can start from here.');
    expect(wordsOf(seen)).toMatch(/Rooms[\s\S]*Signatures/);
    expect(wordsOf(seen)).not.toMatch(/Forms|votes?\./);
    expect(findInputs(again).map(({ value }: { value: string }) => value)).toEqual(['2', '0', '1']);
  });

  test('without any place comes back, and so does a card in which themes were ticked', async () => {
    const result = await close(await voteOfTwo());
    const form = await chat.press(priya, result, 'Set the order', {}, 'channel');
    const none = await chat.press(priya, form, 'Make them strands', toPlaces(form, {}), 'channel');
    const [{ id }] = findInputs(form);
    const ticked = { strands: id.replace('place:', '') };
    const old = await chat.press(priya, form, 'Make them strands', ticked, 'channel');

    expect(wordsOf(none)).toContain('Please choose at least one theme.');
    expect(wordsOf(old)).toContain('Someone has changed it since.');
    expect(findInputs(old)).toHaveLength(3);
  });
});
