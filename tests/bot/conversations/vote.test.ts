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

/** One press a vote, each on the card that the last one drew. */
async function voteIn(person: typeof amara, card: AnyCard, ...votes: readonly number[]) {
  let ballot = await chat.press(person, card, 'Vote', {}, 'channel');
  for (const [at, count] of votes.entries())
    for (let nth = 1; nth <= count; nth += 1)
      ballot = await chat.press(person, ballot, more(themes[at]), {}, 'channel');
  return ballot;
}

function more(theme = '') {
  return `One more for ${theme}`;
}

function less(theme = '') {
  return `One less for ${theme}`;
}

/** What a ballot’s card says of each theme, in its order. */
function givenIn({ body }: AnyCard): readonly string[] {
  const rows = body.filter(({ type }: AnyCard) => type === 'ColumnSet');
  return rows.map(({ columns }: AnyCard) => columns[2].items[0].text);
}

/** As few as the totals are shown of. */
async function allVote(card: AnyCard, ...votes: readonly number[]) {
  for (const person of [priya, amara, jo, nadia, helen]) await voteIn(person, card, ...votes);
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
    const ballot = await voteIn(amara, card, 3, 1, 0);
    const back = await chat.press(amara, ballot, 'Show the vote', {}, 'channel');
    expect(chat.teams.sent).toEqual([]);
    const shared = await chat.say(jo, 'vote', 'channel');

    expect(givenIn(ballot)).toEqual(['3', '1', '0']);
    expect(wordsOf(ballot)).toContain('1 of 5 left');
    for (const each of [back, shared]) {
      expect(wordsOf(each)).toContain('One person has voted so far.');
      expect(wordsOf(each)).not.toMatch(/\d votes?\b|left/);
    }
  });

  test('says after each press how many are left, and offers only what there is to give or take', async () => {
    const card = await openVote();
    const none = await chat.press(amara, card, 'Vote', {}, 'channel');
    const all = await voteIn(amara, card, 0, 3, 2);
    const titles = (each: AnyCard) => findActions(each).map(({ title }) => title);

    expect(wordsOf(none)).toContain('5 of 5 left');
    expect(titles(none)).toEqual([...themes.map(more), 'Show the vote']);
    expect(wordsOf(all)).toContain('0 of 5 left');
    expect(titles(all)).toEqual([less('Forms'), less('Rooms'), 'Show the vote']);
  });

  test('takes a vote back, and whoever took back the last one has not voted', async () => {
    const card = await openVote();
    const one = await voteIn(amara, card, 0, 1, 0);
    const none = await chat.press(amara, one, less('Forms'), {}, 'channel');
    const shared = await chat.say(jo, 'vote', 'channel');

    expect(wordsOf(none)).toContain('5 of 5 left');
    expect(wordsOf(shared)).toContain('Nobody has voted yet.');
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

  test('in one’s own chat begins with one’s votes as they are, and goes on there', async () => {
    const card = await openVote();
    await voteIn(amara, card, 0, 2, 2);
    const ballot = await chat.say(amara, 'vote');
    const again = await chat.press(amara, ballot, more('Rooms'));

    expect(givenIn(ballot)).toEqual(['0', '2', '2']);
    expect(givenIn(again)).toEqual(['0', '2', '3']);
    expect(findActions(ballot).map(({ title }) => title)).not.toContain('Show the vote');
  });

  test.each([
    [[3, 0, 0], 4, 'One theme can have 3 of your votes.'],
    [[3, 2, 0], 3, 'That is 6 votes, and everyone has 5.'],
    [[1, 0, 0], -1, 'Please give at least one vote.'],
    [[1, 0, 0], 1.5, 'That card is too old to use.'],
  ])('%j, then %d for the first, stays as it was and says why', async (votes, to, said) => {
    const card = await openVote();
    const ballot = await voteIn(amara, card, ...votes);
    const action = findActions(ballot)[0];
    const theme = to === 3 ? 1 : 0;
    const data = { ...action.data, commandId: 'another command', theme, votes: to };
    const again = await chat.press(amara, { ...ballot, body: [{ ...action, data }] }, action.title);
    const now = await chat.say(amara, 'vote');

    expect(typeof again === 'string' ? again : wordsOf(again)).toContain(said);
    expect(givenIn(now)).toEqual(votes.map(String));
  });

  test('pressed twice, or sent again late, undoes nothing newer', async () => {
    const card = await openVote();
    const first = await chat.press(amara, card, 'Vote', {}, 'channel');
    const twice = await Promise.all(
      [1, 2].map(() => chat.press(amara, first, more('Forms'), {}, 'channel')),
    );
    const two = await chat.press(amara, twice[0], more('Forms'), {}, 'channel');
    const late = await chat.press(amara, first, more('Forms'), {}, 'channel');

    expect(twice.map(givenIn)).toEqual([
      ['0', '1', '0'],
      ['0', '1', '0'],
    ]);
    expect(givenIn(two)).toEqual(['0', '2', '0']);
    expect(givenIn(late)).toEqual(['0', '2', '0']);
    expect(wordsOf(late)).toContain('3 of 5 left');
  });

  test('on two themes from one card, before it was drawn again, counts both', async () => {
    const card = await openVote();
    const first = await chat.press(amara, card, 'Vote', {}, 'channel');
    await chat.press(amara, first, more('Forms'), {}, 'channel');
    const both = await chat.press(amara, first, more('Rooms'), {}, 'channel');

    expect(givenIn(both)).toEqual(['0', '1', '1']);
  });

  test('reads who is in the team and the vote, writes once, and answers once', async () => {
    const card = await openVote();
    const ballot = await chat.press(amara, card, 'Vote', {}, 'channel');
    chat.store.reset();
    await chat.press(amara, ballot, more('Forms'), {}, 'channel');

    expect(chat.store.counts).toMatchObject({ get: 2, replace: 1, create: 0, query: 0 });
    expect(chat.teams.sent).toEqual([]);
  });

  test('with a card of an earlier version, sent with its boxes, is taken and drawn as it is now', async () => {
    const ballot = await chat.press(amara, await openVote(), 'Vote', {}, 'channel');
    const { teamId, voteId } = findActions(ballot)[0].data;
    const data = { teamId, voteId, commandId: 'an older card' };
    const old = { body: [{ type: 'Action.Execute', title: 'Send', verb: 'ballot.cast', data }] };
    const cast = await chat.press(amara, old, 'Send', { votes0: '3', votes1: '1' }, 'channel');
    await chat.press(amara, cast, less('Signatures'), {}, 'channel');
    const again = await chat.press(amara, old, 'Send', { votes0: '3', votes1: '1' }, 'channel');
    const none = { ...old.body[0], data: { ...data, commandId: 'another old card' } };
    const empty = await chat.press(amara, { body: [none] }, 'Send', { votes0: '0' }, 'channel');

    expect(wordsOf(cast)).toContain('Your votes are in.');
    expect(givenIn(cast)).toEqual(['3', '1', '0']);
    expect(givenIn(again)).toEqual(['2', '1', '0']);
    expect(wordsOf(empty)).toContain('Please give at least one vote.');
  });

  test('is for the team only', async () => {
    const card = await openVote();
    const form = await chat.press(amara, card, 'Vote', {}, 'channel');

    expect(await chat.press(stranger, card, 'Vote')).toContain('You are not in a team');
    expect(await chat.press(stranger, form, more('Forms'))).toContain('You are not in a team');
  });
});

describe('closing a vote', () => {
  test('asks once more, then shows everybody the totals, most first', async () => {
    const card = await openVote();
    await allVote(card, 1, 3, 0);
    const asked = await chat.press(priya, card, 'Close the vote', {}, 'channel');
    expect(chat.teams.sent).toEqual([]);
    const result = await chat.press(priya, asked, 'Close it now', {}, 'channel');

    expect(wordsOf(asked)).toContain('5 people have voted so far.');
    expect(chat.teams.sent).toMatchObject([{ kind: 'update', activityId: 'card-1' }]);
    expect(wordsOf(result)).toMatch(
      /Forms[\s\S]*15 votes[\s\S]*Signatures[\s\S]*5 votes[\s\S]*Rooms[\s\S]*No votes/,
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
    const late = await chat.press(amara, form, more('Forms'), {}, 'channel');
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
